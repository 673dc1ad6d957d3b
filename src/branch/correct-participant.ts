import type { DataSource, EntityManager } from "typeorm";
import { violatedConstraint } from "../database/violated-constraint";
import type { BranchKeys } from "../domain/branch-keys";
import { maskedNik } from "../domain/nik";
import { holdsName, maskedName } from "../domain/person-name";
import { problem, type Problem } from "../graphql/refusal/problem.type";
import { ProblemCode } from "../graphql/refusal/problem-code";
import { RefusedInput, refuseIfAny } from "../graphql/refusal/refused-input";
import { changeParticipant } from "./participant/change-participant";
import { nikProblems } from "./participant/nik-problems";
import type { CorrectParticipantInput } from "./participant/participant.input";
import { markOf, openPerson, type SealedColumns, sealPerson } from "./sealed-person";
import type { Identity } from "./sealing/seal-identity";

/**
 * Puts right who a participant is: name, NIK or wage. What was sealed is sealed anew; the trail
 * keeps which of them were wrong, and both states masked. Throws RefusedInput and stores nothing.
 */
export async function correctParticipant(
  db: DataSource,
  keys: BranchKeys,
  { nik, name, wage, ...input }: CorrectParticipantInput,
): Promise<void> {
  const { office, because } = input;
  const asked = { ...input, person: markOf(keys, nik ?? null, name ?? null, wage ?? null) };
  try {
    await changeParticipant(db, "correctParticipant", asked, async (tx, person) => {
      const before = openPerson(keys, office, person);
      const after: Identity = {
        nik: nik ?? before.nik,
        name: name ?? before.name,
        wage: wage == null ? before.wage : Number(wage),
      };
      const corrected = (["nik", "name", "wage"] as const).filter(
        (field) => before[field] !== after[field],
      );
      refuseIfAny([
        ...(corrected.length === 0 ? [nothingCorrected()] : []),
        ...(corrected.includes("nik") ? await nikProblems(tx, after.nik) : []),
        ...namingProblems(because, ["input", "because"], before.name, after.name),
      ]);
      await storeSealed(tx, office, person.number, sealPerson(keys, office, after));
      const said = { because, corrected, wasIdentity: masked(before), isIdentity: masked(after) };
      return { from: null, said };
    });
  } catch (error) {
    if (violatedConstraint(error) !== "participant_nik_once") throw error;
    throw new RefusedInput([nikOfAnother()]);
  }
}

/** What is wrong with a text that names the person whom it is about. */
export function namingProblems(
  text: string,
  path: readonly string[],
  ...names: readonly string[]
): Problem[] {
  if (!names.some((name) => holdsName(text, name))) return [];
  return [
    problem(
      ProblemCode.PERSONAL_DATA,
      path,
      null,
      "The text names the person. It is not sent back.",
      "Say why without the name: the trail is read by others.",
    ),
  ];
}

function masked({ nik, name }: Identity) {
  return { nik: maskedNik(nik), name: maskedName(name) };
}

async function storeSealed(
  tx: EntityManager,
  office: string,
  number: string,
  { nikIndex, keyId, sealed }: SealedColumns,
): Promise<void> {
  await tx.query(
    `UPDATE participant SET nik_index = $3, key_id = $4, sealed = $5
     WHERE office_code = $1 AND number = $2`,
    [office, number, nikIndex, keyId, sealed],
  );
}

function nothingCorrected(): Problem {
  return problem(
    ProblemCode.MISSING,
    ["input"],
    null,
    "Nothing differs from what is on record.",
    "Give the NIK, the name or the wage that is right.",
  );
}

function nikOfAnother(): Problem {
  return problem(
    ProblemCode.NIK_OF_ANOTHER,
    ["input", "nik"],
    null,
    "Another participant of this branch office has this NIK.",
    "Find that one with findParticipant, and take wrong memberships off with correctMembership.",
  );
}
