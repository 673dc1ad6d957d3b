import type { EntityManager } from "typeorm";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { RefusedInput, refuseIfAny } from "../../graphql/refusal/refused-input";
import { regionProblems } from "../known-regions";
import type { LockedPerson } from "./change-participant";
import { lifeProblems } from "./check-people";
import { cohortsJoined, regionsThatExist, type Stay, stayProblems } from "./cohorts-joined";
import type { MembershipEnd } from "./membership.entity";
import { joining } from "./membership-problems";
import type { StoredMembership } from "./memberships-of";
import { atPath } from "./person-problem";

/** Which of a participant's memberships is meant. */
export interface MembershipNamed {
  enrollment: string;
  startedOn: string;
}

/** The membership that an input names; one that is not on record is refused. */
export function membershipNamed(
  { memberships }: LockedPerson,
  { enrollment, startedOn }: MembershipNamed,
): StoredMembership {
  const found = memberships.find(
    (one) => one.enrollmentId === enrollment && one.startedOn === startedOn,
  );
  if (found !== undefined) return found;
  throw new RefusedInput([
    problem(
      ProblemCode.MEMBERSHIP_UNKNOWN,
      ["input", "startedOn"],
      startedOn,
      "The participant did not join this enrollment on this day.",
      "Send enrollment and startedOn as Participant.memberships gives them.",
    ),
  ]);
}

/** Refuses a stay that a person cannot have beside the memberships given. */
export async function refuseUnlessPossible(
  tx: EntityManager,
  officeCode: string,
  person: Pick<LockedPerson, "diedOn">,
  stay: Stay,
  beside: readonly StoredMembership[],
): Promise<void> {
  const cohort = (await cohortsJoined(tx, officeCode, [stay])).get(stay.enrollmentId);
  const regions = await regionsThatExist(tx, [stay.regionCode]);
  const problems = stayProblems(stay, cohort, regions);
  if (cohort !== undefined) {
    const stands = joining(stay, cohort, beside);
    if (stands.is === "REFUSED") problems.push(stands.problem);
  }
  problems.push(...lifeProblems(stay, person.diedOn));
  const told: Problem[] = problems.map((found) => atPath(found, ["input"]));
  refuseIfAny([
    ...told,
    ...(regions.has(stay.regionCode) ? await servedProblems(tx, officeCode, stay) : []),
  ]);
}

/** What is wrong where the office does not serve the region on the first day. */
export function servedProblems(
  tx: EntityManager,
  officeCode: string,
  { regionCode, startedOn }: Pick<Stay, "regionCode" | "startedOn">,
): Promise<Problem[]> {
  return regionProblems(tx, officeCode, [
    { code: regionCode, path: ["input", "region"], on: startedOn },
  ]);
}

/** Says of memberships when and why they ended. */
export async function endMemberships(
  tx: EntityManager,
  officeCode: string,
  memberships: readonly StoredMembership[],
  endedOn: string | null,
  because: MembershipEnd | null,
): Promise<void> {
  if (memberships.length === 0) return;
  await tx.query(
    `UPDATE membership SET ended_on = $5, ended_because = $6
     FROM unnest($2::bigint[], $3::text[], $4::date[]) AS named (participant, enrollment_id, day)
     WHERE membership.office_code = $1 AND membership.participant = named.participant
       AND membership.enrollment_id = named.enrollment_id AND membership.started_on = named.day`,
    [
      officeCode,
      memberships.map(({ participant }) => participant),
      memberships.map(({ enrollmentId }) => enrollmentId),
      memberships.map(({ startedOn }) => startedOn),
      endedOn,
      because,
    ],
  );
}
