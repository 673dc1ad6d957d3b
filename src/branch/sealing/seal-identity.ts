import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { BranchKeys, SealingKey } from "../../domain/branch-keys";

/** What is known of a person and kept sealed. */
export interface Identity {
  nik: string;
  name: string;
  /** Rupiah a month; null where it is not stated. */
  wage: number | null;
}

/** A sealed identity, and which key opens it. */
export interface SealedIdentity {
  keyId: string;
  sealed: Buffer;
}

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Stands between the parts of an identity; no name has a control character. */
const PART = "\u001F";

/** Thrown where no key at hand opens what was sealed. */
export class KeyMissing extends Error {
  override readonly name = "KeyMissing";

  constructor(readonly keyId: string) {
    super(`No sealing key ${keyId} is set.`);
  }
}

/**
 * Seals an identity with the current key (AES-256-GCM, a nonce of its own). It is bound to its
 * office and to the index of its NIK: put into another row, it does not open.
 */
export function sealIdentity(
  keys: Pick<BranchKeys, "sealing">,
  boundTo: string,
  { nik, name, wage }: Identity,
): SealedIdentity {
  return seal(keys, boundTo, Buffer.from([nik, name, wage ?? ""].join(PART), "utf8"));
}

/** Opens an identity. Throws KeyMissing, or an error where what was sealed was changed or moved. */
export function openIdentity(
  keys: Pick<BranchKeys, "sealing">,
  boundTo: string,
  sealed: SealedIdentity,
): Identity {
  const [nik = "", name = "", wage = ""] = open(keys, boundTo, sealed).toString("utf8").split(PART);
  return { nik, name, wage: wage === "" ? null : Number(wage) };
}

/** The same, sealed with the current key; whatever it is. */
export function sealAgain(
  keys: Pick<BranchKeys, "sealing">,
  boundTo: string,
  sealed: SealedIdentity,
): SealedIdentity {
  return seal(keys, boundTo, open(keys, boundTo, sealed));
}

function seal(keys: Pick<BranchKeys, "sealing">, boundTo: string, content: Buffer): SealedIdentity {
  const [{ id, key }] = keys.sealing as [SealingKey];
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(boundTo));
  const text = cipher.update(content);
  return {
    keyId: id,
    sealed: Buffer.concat([nonce, text, cipher.final(), cipher.getAuthTag()]),
  };
}

function open(
  keys: Pick<BranchKeys, "sealing">,
  boundTo: string,
  { keyId, sealed }: SealedIdentity,
): Buffer {
  const found = keys.sealing.find(({ id }) => id === keyId);
  if (found === undefined) throw new KeyMissing(keyId);
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, found.key, sealed.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(sealed.subarray(end));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]);
}

/** What an identity is bound to: the office and the index of its NIK. */
export function boundTo(officeCode: string, index: string): string {
  return `${officeCode}:${index}`;
}
