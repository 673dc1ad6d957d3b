import type { BranchKeys } from "../domain/branch-keys";
import { nikIndex } from "./sealing/nik-index";
import { boundTo, type Identity, sealIdentity } from "./sealing/seal-identity";

/** Whom to seal, for which office. */
export interface PeopleToSeal {
  readonly officeCode: string;
  readonly people: readonly Identity[];
}

/** People as they are stored, each at its place. */
export interface SealedPeople {
  readonly keyId: string;
  readonly indexes: readonly string[];
  /** What was sealed, in hexadecimal digits, as COPY takes it. */
  readonly sealed: readonly string[];
}

/** Seals many people: most of what an import costs beside the database. */
export function sealPeople(keys: BranchKeys, { officeCode, people }: PeopleToSeal): SealedPeople {
  const indexes: string[] = [];
  const sealed: string[] = [];
  for (const identity of people) {
    const index = nikIndex(keys.nikIndex, identity.nik);
    indexes.push(index);
    sealed.push(sealIdentity(keys, boundTo(officeCode, index), identity).sealed.toString("hex"));
  }
  return { keyId: keys.sealing[0]?.id ?? "", indexes, sealed };
}
