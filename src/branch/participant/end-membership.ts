import type { DataSource } from "typeorm";
import { dayAfter } from "../../domain/calendar";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { endMemberships, membershipNamed } from "./change-memberships";
import { changeParticipant } from "./change-participant";
import type { EndMembershipInput } from "./membership-events.input";
import type { StoredMembership } from "./memberships-of";

/** Records that a person left a cohort. Throws RefusedInput and stores nothing. */
export async function endMembership(db: DataSource, input: EndMembershipInput): Promise<void> {
  const { office, endedOn, because } = input;
  await changeParticipant(db, "endMembership", input, async (tx, person) => {
    const membership = membershipNamed(person, input);
    refuseIfAny(endProblems(membership, endedOn));
    await endMemberships(tx, office, [membership], endedOn, "LEFT");
    return { from: dayAfter(endedOn), said: because == null ? undefined : { because } };
  });
}

/** What is wrong with ending a membership: an end on record stays, but for one that was planned. */
export function endProblems(membership: StoredMembership, endedOn: string): Problem[] {
  if (endedOn < membership.startedOn) {
    return [
      problem(
        ProblemCode.END_BEFORE_START,
        ["input", "endedOn"],
        endedOn,
        `The membership started on ${membership.startedOn}.`,
        "Correct the day; where the person never was in the enrollment, use correctMembership.",
      ),
    ];
  }
  const isOpen = membership.endedOn === null;
  if (isOpen || (membership.endedBecause === null && endedOn < String(membership.endedOn))) {
    return [];
  }
  return [
    problem(
      ProblemCode.MEMBERSHIP_ALREADY_ENDED,
      ["input", "endedOn"],
      endedOn,
      `The membership ended on ${membership.endedOn}, as is on record.`,
      "Where that day is wrong, correct it with correctMembership.",
    ),
  ];
}
