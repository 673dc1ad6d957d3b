import { createHmac } from "node:crypto";
import type { BranchKeys } from "../domain/branch-keys";
import { nikIndex } from "./sealing/nik-index";
import { boundTo, type Identity, openIdentity, sealIdentity } from "./sealing/seal-identity";
import { KeyMissing } from "./sealing/seal-text";

/** A participant's columns that tell who it is, to those who have the keys. */
export interface SealedColumns {
  nikIndex: string;
  keyId: string;
  sealed: Buffer;
}

/** Who it is. */
export function openPerson(
  keys: Pick<BranchKeys, "sealing">,
  officeCode: string,
  { nikIndex: index, keyId, sealed }: SealedColumns,
): Identity {
  return openIdentity(keys, boundTo(officeCode, index), { keyId, sealed });
}

/**
 * The NIK alone, for work that never shows it; null where what was sealed was changed. Throws
 * KeyMissing where no key at hand opens it.
 */
export function sealedNik(
  keys: Pick<BranchKeys, "sealing">,
  officeCode: string,
  person: SealedColumns,
): string | null {
  try {
    return openPerson(keys, officeCode, person).nik;
  } catch (error) {
    if (error instanceof KeyMissing) throw error;
    return null;
  }
}

/** Seals who it is, with the current key, for the row that the NIK is found by. */
export function sealPerson(
  keys: BranchKeys,
  officeCode: string,
  identity: Identity,
): SealedColumns {
  const index = indexOfNik(keys, identity.nik);
  return { nikIndex: index, ...sealIdentity(keys, boundTo(officeCode, index), identity) };
}

/** What a participant is found by. */
export function indexOfNik(keys: BranchKeys, nik: string): string {
  return nikIndex(keys.nikIndex, nik);
}

/**
 * Stands for personal values where two requests are compared: the likely NIKs are few enough to
 * be tried out, so that what is kept of them takes a key.
 */
export function markOf(keys: BranchKeys, ...values: readonly unknown[]): string {
  return createHmac("sha256", keys.nikIndex).update(JSON.stringify(values)).digest("hex");
}
