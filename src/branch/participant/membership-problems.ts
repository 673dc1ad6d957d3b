import { violatedConstraint } from "../../database/violated-constraint";
import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { type CohortJoined, isPaidByGovernment, type Stay } from "./cohorts-joined";
import type { StoredMembership } from "./memberships-of";
import type { PersonProblem } from "./person-problem";

/** What a stay means for a person who has these memberships already. */
export type Joining =
  { is: "NEW" } | { is: "UNCHANGED" } | { is: "REFUSED"; problem: PersonProblem };

/** Whether a stay is new to a person, the one on record, or cannot be beside those on record. */
export function joining(
  stay: Stay,
  cohort: Pick<CohortJoined, "funding" | "programmes">,
  onRecord: readonly StoredMembership[],
): Joining {
  const same = onRecord.find(
    ({ enrollmentId, startedOn }) =>
      enrollmentId === stay.enrollmentId && startedOn === stay.startedOn,
  );
  if (same !== undefined) {
    return saysTheSame(stay, same)
      ? { is: "UNCHANGED" }
      : { is: "REFUSED", problem: differs(stay) };
  }
  const inside = onRecord.find(
    (other) => other.enrollmentId === stay.enrollmentId && daysMeet(stay, other),
  );
  if (inside !== undefined) return { is: "REFUSED", problem: twiceInside(stay) };
  const twice = onRecord.find((other) => isPaidTwice(stay, cohort, other));
  return twice === undefined ? { is: "NEW" } : { is: "REFUSED", problem: paidTwice(stay, twice) };
}

/** What ended a membership later does not make the statement of its start another one. */
function saysTheSame(stay: Stay, onRecord: StoredMembership): boolean {
  const endsAlike =
    stay.endedOn === onRecord.endedOn || (stay.endedOn === null && onRecord.endedBecause !== null);
  return (
    endsAlike &&
    stay.regionCode === onRecord.regionCode &&
    stay.workerGroup === onRecord.workerGroup
  );
}

function daysMeet(stay: Stay, other: Stay): boolean {
  return (
    (other.endedOn === null || stay.startedOn <= other.endedOn) &&
    (stay.endedOn === null || other.startedOn <= stay.endedOn)
  );
}

/** A month is paid when a membership covers any day of it. */
function isPaidTwice(
  stay: Stay,
  cohort: Pick<CohortJoined, "funding" | "programmes">,
  other: StoredMembership,
): boolean {
  return (
    isPaidByGovernment(cohort) &&
    isPaidByGovernment(other) &&
    cohort.programmes.some((programme) => other.programmes.includes(programme)) &&
    (other.endedOn === null || stay.startedOn.slice(0, 7) <= other.endedOn.slice(0, 7)) &&
    (stay.endedOn === null || other.startedOn.slice(0, 7) <= stay.endedOn.slice(0, 7))
  );
}

function differs({ startedOn }: Stay): PersonProblem {
  return {
    code: ProblemCode.MEMBERSHIP_DIFFERS,
    field: "startedOn",
    value: startedOn,
    message:
      "The person joined this enrollment on this day already, with another end, region or kind of work.",
    remedy: "Correct what is on record with correctMembership, or send it as it is.",
  };
}

function twiceInside({ startedOn }: Stay): PersonProblem {
  return {
    code: ProblemCode.MEMBERSHIP_DIFFERS,
    field: "startedOn",
    value: startedOn,
    message: "The person is in this enrollment already on some of these days.",
    remedy: "Correct the membership on record with correctMembership, or the days.",
  };
}

function paidTwice({ startedOn }: Stay, { enrollmentId }: StoredMembership): PersonProblem {
  return {
    code: ProblemCode.PAID_TWICE,
    field: "startedOn",
    value: startedOn,
    message: `A government pays for the person in ${enrollmentId}, for one of these programmes and months.`,
    remedy:
      "Move the person from the first day of a month with moveParticipant, or start in the month " +
      "after the other membership ends.",
  };
}

type Sentence = readonly [code: ProblemCode, field: string, message: string, remedy: string];

const SENTENCES: Record<string, Sentence> = {
  membership_paid_once: [
    ProblemCode.PAID_TWICE,
    "startedOn",
    "A government would pay twice for the same person, programme and month.",
    "End the other membership before this one's first month, or move the person.",
  ],
  membership_of_itemised: [
    ProblemCode.ENROLLMENT_NOT_ITEMISED,
    "enrollment",
    "The people of this enrollment are only stated as a number.",
    "Itemise it first with itemiseEnrollment.",
  ],
  membership_of_enrollment: [
    ProblemCode.ENROLLMENT_UNKNOWN,
    "enrollment",
    "This branch office holds no enrollment with this id.",
    "Send the id as recordEnrollment answered it.",
  ],
  membership_inside_cohort: [
    ProblemCode.REGION_OUTSIDE_ENROLLMENT,
    "region",
    "The region is not the enrollment's, nor one inside it.",
    "Name the enrollment's region or one inside it.",
  ],
  membership_of_participant: [
    ProblemCode.PARTICIPANT_UNKNOWN,
    "participant",
    "This branch office holds no participant with this id.",
    "Send the id as it was answered.",
  ],
  membership_pkey: [
    ProblemCode.MEMBERSHIP_DIFFERS,
    "startedOn",
    "The person joined this enrollment on this day already.",
    "Correct the membership on record with correctMembership.",
  ],
  membership_ends_after_start: [
    ProblemCode.END_BEFORE_START,
    "endedOn",
    "The membership ends before it starts.",
    "Correct one of the two days.",
  ],
  participant_domicile_in_known_region: [
    ProblemCode.REGION_UNKNOWN,
    "domicile",
    "No region has this code.",
    "Look the code up with regions(search:).",
  ],
};

/** What the database refused of memberships, in words; null for any other error. */
export function membershipProblems(error: unknown, path: ProblemPath): Problem[] | null {
  const sentence = SENTENCES[violatedConstraint(error) ?? ""];
  if (sentence === undefined) return null;
  const [code, field, message, remedy] = sentence;
  return [problem(code, [...path, field], null, message, remedy)];
}
