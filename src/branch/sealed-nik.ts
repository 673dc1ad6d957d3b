import type { BranchKeys } from "../domain/branch-keys";
import { boundTo, KeyMissing, openIdentity } from "./sealing/seal-identity";

/** A participant as sealed. */
export interface SealedPerson {
  readonly nikIndex: string;
  readonly keyId: string;
  readonly sealed: Buffer;
}

/**
 * The NIK of a participant, for work that never shows it. Null where what was sealed was changed;
 * throws KeyMissing where no key at hand opens it.
 */
export function sealedNik(
  keys: Pick<BranchKeys, "sealing">,
  officeCode: string,
  { nikIndex, ...sealed }: SealedPerson,
): string | null {
  try {
    return openIdentity(keys, boundTo(officeCode, nikIndex), sealed).nik;
  } catch (error) {
    if (error instanceof KeyMissing) throw error;
    return null;
  }
}
