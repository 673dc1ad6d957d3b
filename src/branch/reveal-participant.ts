import type { DataSource } from "typeorm";
import type { BranchKeys } from "../domain/branch-keys";
import { refuseIfAny } from "../graphql/refusal/refused-input";
import { namingProblems } from "./correct-participant";
import { storeTrail } from "./record-trail";
import { openPerson, type SealedColumns } from "./sealed-person";
import type { Identity } from "./sealing/seal-identity";

/** To whom a participant is shown, and why. */
export interface Reveal {
  reason: string;
  recordedBy: string;
}

/**
 * Tells who a participant is, once it is in the trail for good that it was told, to whom and why.
 * Where that cannot be written nothing is told.
 */
export async function revealParticipant(
  db: DataSource,
  keys: BranchKeys,
  { id, officeCode, ...sealed }: { id: string; officeCode: string } & SealedColumns,
  { reason, recordedBy }: Reveal,
): Promise<Identity> {
  const identity = openPerson(keys, officeCode, sealed);
  refuseIfAny([
    ...namingProblems(reason, ["reason"], identity.name),
    ...namingProblems(recordedBy, ["recordedBy"], identity.name),
  ]);
  const asked = {
    officeCode,
    operation: "revealParticipant",
    who: recordedBy,
    idempotencyKey: null,
  };
  await db.transaction((tx) =>
    storeTrail(tx, asked, [{ id, before: {}, after: { revealedBecause: reason } }]),
  );
  return identity;
}
