import type { BranchKeys } from "../../domain/branch-keys";
import { openText, type SealedText, sealText } from "./seal-text";

export { KeyMissing } from "./seal-text";

/** What is known of a person and kept sealed. */
export interface Identity {
  nik: string;
  name: string;
  /** Rupiah a month; null where it is not stated. */
  wage: number | null;
}

/** A sealed identity, and which key opens it. */
export type SealedIdentity = SealedText;

/** Stands between the parts of an identity; no name has a control character. */
const PART = "\u001F";

/**
 * Seals an identity with the current key. It is bound to its office and to the index of its NIK:
 * put into another row, it does not open.
 */
export function sealIdentity(
  keys: Pick<BranchKeys, "sealing">,
  boundTo: string,
  { nik, name, wage }: Identity,
): SealedIdentity {
  return sealText(keys, boundTo, `${nik}${PART}${name}${PART}${wage ?? ""}`);
}

/** Opens an identity. Throws KeyMissing, or an error where what was sealed was changed or moved. */
export function openIdentity(
  keys: Pick<BranchKeys, "sealing">,
  boundTo: string,
  sealed: SealedIdentity,
): Identity {
  const [nik = "", name = "", wage = ""] = openText(keys, boundTo, sealed).split(PART);
  return { nik, name, wage: wage === "" ? null : Number(wage) };
}

/** What an identity is bound to: the office and the index of its NIK. */
export function boundTo(officeCode: string, index: string): string {
  return `${officeCode}:${index}`;
}
