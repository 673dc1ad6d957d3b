import { createHmac } from "node:crypto";
import type { TokenKey } from "../../domain/branch-keys";
import { dayBefore, monthsFrom } from "../../domain/calendar";

/** Months under one key: from its first one to the month before the next key's. */
export interface Epoch {
  /** Its first month, as 2024-01. */
  readonly name: string;
  /** First days of its first and its last month; the latest epoch has no last one yet. */
  readonly first: string;
  readonly last: string | null;
  readonly key: Buffer;
}

/** The epochs of these keys, the earliest first. */
export function epochsOf(keys: readonly TokenKey[]): Epoch[] {
  const ordered = [...keys].sort((a, b) => (a.from < b.from ? -1 : 1));
  return ordered.map(({ from, key }, at) => {
    const next = ordered[at + 1];
    return { name: from, first: `${from}-01`, last: next ? monthBefore(next.from) : null, key };
  });
}

function monthBefore(month: string): string {
  const [first = ""] = monthsFrom(dayBefore(`${month}-01`), 1);
  return first;
}

/** The token of a person: the same at every office with the same key, and to others a number. */
export function personToken(key: Buffer, nik: string): Buffer {
  return createHmac("sha256", key).update(nik).digest();
}

/** What two keys are told apart by without being shown. No NIK has letters: it is nobody's token. */
export function keyFingerprint(key: Buffer): string {
  return createHmac("sha256", key).update("fingerprint of a token key").digest("hex").slice(0, 32);
}
