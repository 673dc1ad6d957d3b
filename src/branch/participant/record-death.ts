import type { DataSource, EntityManager } from "typeorm";
import { dayAfter, today } from "../../domain/calendar";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { endMemberships } from "./change-memberships";
import { changeParticipant, type LockedPerson } from "./change-participant";
import type { CorrectDeathInput, RecordDeathInput } from "./participant-events.input";

/**
 * Records a death, which ends every membership on that day. Throws RefusedInput and stores nothing.
 */
export async function recordDeath(db: DataSource, input: RecordDeathInput): Promise<void> {
  const { office, diedOn } = input;
  await changeParticipant(db, "recordDeath", input, async (tx, person) => {
    if (person.diedOn === diedOn) return { from: null };
    refuseIfAny([
      ...(person.diedOn === null ? [] : [diedBefore(person.diedOn)]),
      ...deathProblems(person, diedOn),
    ]);
    await die(tx, office, person, diedOn);
    return { from: dayAfter(diedOn) };
  });
}

/**
 * Corrects the day of a death, or takes it back: what the death ended ends on the right day, or is
 * open again. Throws RefusedInput and stores nothing.
 */
export async function correctDeath(db: DataSource, input: CorrectDeathInput): Promise<void> {
  const { office, because } = input;
  const diedOn = input.diedOn ?? null;
  await changeParticipant(db, "correctDeath", input, async (tx, person) => {
    if (person.diedOn === null) refuseIfAny([notDead()]);
    const earlier = String(person.diedOn);
    const alive = person.memberships.map((one) =>
      one.endedBecause === "DIED" ? { ...one, endedOn: null, endedBecause: null } : one,
    );
    const ended = person.memberships.filter(({ endedBecause }) => endedBecause === "DIED");
    const asAlive = { ...person, memberships: alive };
    if (diedOn !== null) refuseIfAny(deathProblems(asAlive, diedOn));
    await endMemberships(tx, office, ended, null, null);
    await die(tx, office, asAlive, diedOn);
    const first = diedOn === null || earlier < diedOn ? earlier : diedOn;
    return { from: dayAfter(first), said: { because } };
  });
}

async function die(
  tx: EntityManager,
  office: string,
  { number, memberships }: LockedPerson,
  diedOn: string | null,
): Promise<void> {
  await tx.query(`UPDATE participant SET died_on = $3 WHERE office_code = $1 AND number = $2`, [
    office,
    number,
    diedOn,
  ]);
  if (diedOn === null) return;
  const open = memberships.filter(({ endedOn }) => endedOn === null || endedOn > diedOn);
  await endMemberships(tx, office, open, diedOn, "DIED");
}

const AT = ["input", "diedOn"];

function deathProblems({ memberships }: LockedPerson, diedOn: string): Problem[] {
  if (diedOn > today()) {
    const message = "Nobody is known to die on a day to come.";
    return [problem(ProblemCode.DATE_IN_FUTURE, AT, diedOn, message, "Correct the day.")];
  }
  const later = memberships.find(({ startedOn }) => startedOn > diedOn);
  if (later === undefined) return [];
  return [
    problem(
      ProblemCode.CONTRADICTION,
      AT,
      diedOn,
      `The participant joined ${later.enrollmentId} on ${later.startedOn}, after that day.`,
      "Check the day; take that membership off the record with correctMembership.",
    ),
  ];
}

function diedBefore(diedOn: string): Problem {
  return problem(
    ProblemCode.PARTICIPANT_DIED,
    AT,
    diedOn,
    "Another day of death is on record.",
    "Correct it with correctDeath.",
  );
}

function notDead(): Problem {
  return problem(
    ProblemCode.CONTRADICTION,
    ["input", "participant"],
    null,
    "No death of the participant is on record.",
    "Record it with recordDeath.",
  );
}
