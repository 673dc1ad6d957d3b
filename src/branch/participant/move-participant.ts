import type { DataSource } from "typeorm";
import { dayBefore } from "../../domain/calendar";
import { problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { endMemberships, membershipNamed, refuseUnlessPossible } from "./change-memberships";
import { changeParticipant } from "./change-participant";
import { endProblems } from "./end-membership";
import type { MoveParticipantInput } from "./membership-events.input";
import { insertMemberships } from "./memberships-of";

/**
 * Ends one membership on the day before and starts another, so that each month is paid once.
 * Throws RefusedInput and stores nothing.
 */
export async function moveParticipant(db: DataSource, input: MoveParticipantInput): Promise<void> {
  const { office, movesOn, because } = input;
  await changeParticipant(db, "moveParticipant", input, async (tx, person) => {
    const left = membershipNamed(person, input);
    const endedOn = dayBefore(movesOn);
    refuseIfAny([...dayProblems(movesOn), ...endProblems(left, endedOn)]);
    const stay = {
      enrollmentId: input.to,
      regionCode: input.region,
      workerGroup: input.workerGroup ?? null,
      startedOn: movesOn,
      endedOn: input.endsOn ?? null,
    };
    const moved = { ...left, endedOn };
    const beside = person.memberships.map((one) => (one === left ? moved : one));
    await refuseUnlessPossible(tx, office, person, stay, beside);
    await endMemberships(tx, office, [left], endedOn, "MOVED");
    await insertMemberships(tx, office, [{ participant: person.number, ...stay }]);
    return { from: movesOn, said: because == null ? undefined : { because } };
  });
}

function dayProblems(movesOn: string) {
  if (movesOn.endsWith("-01")) return [];
  return [
    problem(
      ProblemCode.CONTRADICTION,
      ["input", "movesOn"],
      movesOn,
      "Contributions are for whole months: a move in the middle of one would pay it twice.",
      "Give the first day of a month.",
    ),
  ];
}
