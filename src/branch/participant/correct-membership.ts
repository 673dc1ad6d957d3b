import type { DataSource, EntityManager } from "typeorm";
import { problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { membershipNamed, refuseUnlessPossible } from "./change-memberships";
import { changeParticipant } from "./change-participant";
import type { Stay } from "./cohorts-joined";
import type { CorrectMembershipInput } from "./membership-events.input";
import type { StoredMembership } from "./memberships-of";

/**
 * Puts a membership right, or takes one off the record that never was. The trail keeps what was on
 * record, and why it was wrong. Throws RefusedInput and stores nothing.
 */
export async function correctMembership(
  db: DataSource,
  input: CorrectMembershipInput,
): Promise<void> {
  const { office, because, right } = input;
  await changeParticipant(db, "correctMembership", input, async (tx, person) => {
    refuseIfAny(choiceProblems(input));
    const wrong = membershipNamed(person, input);
    const said = { because };
    if (right == null) {
      await removeMembership(tx, office, wrong);
      return { from: wrong.startedOn, said };
    }
    const stay: Stay = {
      enrollmentId: wrong.enrollmentId,
      regionCode: right.region,
      workerGroup: right.workerGroup ?? null,
      startedOn: right.startedOn,
      endedOn: right.endedOn ?? null,
    };
    const beside = person.memberships.filter((one) => one !== wrong);
    await refuseUnlessPossible(tx, office, person, stay, beside);
    await replaceMembership(tx, office, wrong, stay);
    const from = stay.startedOn < wrong.startedOn ? stay.startedOn : wrong.startedOn;
    return { from, said };
  });
}

function choiceProblems({ right, neverWas }: CorrectMembershipInput) {
  if ((right == null) === (neverWas === true)) return [];
  return [
    problem(
      right == null ? ProblemCode.MISSING : ProblemCode.CONTRADICTION,
      ["input", "right"],
      null,
      "Either the membership as it is right is given, or that it never was.",
      "Give `right`, or `neverWas: true`.",
    ),
  ];
}

async function removeMembership(
  tx: EntityManager,
  office: string,
  { participant, enrollmentId, startedOn }: StoredMembership,
): Promise<void> {
  await tx.query(
    `DELETE FROM membership WHERE office_code = $1 AND participant = $2 AND enrollment_id = $3
       AND started_on = $4`,
    [office, participant, enrollmentId, startedOn],
  );
}

async function replaceMembership(
  tx: EntityManager,
  office: string,
  wrong: StoredMembership,
  { regionCode, workerGroup, startedOn, endedOn }: Stay,
): Promise<void> {
  const corrected = endedOn === null ? null : "CORRECTED";
  await tx.query(
    `UPDATE membership SET region_code = $5, worker_group = $6, started_on = $7, ended_on = $8,
       ended_because = $9
     WHERE office_code = $1 AND participant = $2 AND enrollment_id = $3 AND started_on = $4`,
    [
      ...[office, wrong.participant, wrong.enrollmentId, wrong.startedOn],
      ...[regionCode, workerGroup, startedOn, endedOn],
      endedOn === wrong.endedOn ? wrong.endedBecause : corrected,
    ],
  );
}
