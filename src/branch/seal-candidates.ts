import type { BranchKeys } from "../domain/branch-keys";
import { indexOfNik } from "./sealed-person";
import { boundTo, openIdentity, sealIdentity, type SealedIdentity } from "./sealing/seal-identity";

/** Who a candidate is; the NIK is null where the register has none. */
export interface CandidateIdentity {
  nik: string | null;
  name: string;
}

/** A candidate's identity as it stands in the table. */
export interface SealedCandidate extends SealedIdentity {
  nikIndex: string | null;
}

/** Seals a candidate: bound to its office and its number, since not everybody has a NIK to bind to. */
export function sealCandidate(
  keys: BranchKeys,
  officeCode: string,
  number: string,
  { nik, name }: CandidateIdentity,
): SealedCandidate {
  return {
    nikIndex: nik === null ? null : indexOfNik(keys, nik),
    ...sealIdentity(keys, boundToCandidate(officeCode, number), {
      nik: nik ?? "",
      name,
      wage: null,
    }),
  };
}

/** Opens a candidate. Throws where no key at hand does. */
export function openCandidate(
  keys: BranchKeys,
  officeCode: string,
  number: string,
  sealed: SealedIdentity,
): CandidateIdentity {
  const { nik, name } = openIdentity(keys, boundToCandidate(officeCode, number), sealed);
  return { nik: nik === "" ? null : nik, name };
}

function boundToCandidate(officeCode: string, number: string): string {
  return boundTo(officeCode, `candidate-${number}`);
}
