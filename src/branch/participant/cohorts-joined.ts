import type { EntityManager } from "typeorm";
import { DatePrecision } from "../../domain/figure";
import type { FundingSource } from "../../domain/funding-source";
import { Payer, payerOf } from "../../domain/payer";
import type { Programme } from "../../domain/programme";
import { isWithinRegion } from "../../domain/region-code";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import type { PersonProblem } from "./person-problem";

/** One person's stay in a cohort, whoever it is. */
export interface Stay {
  enrollmentId: string;
  regionCode: string;
  workerGroup: string | null;
  startedOn: string;
  /** The last day; null is open. */
  endedOn: string | null;
}

/** What a cohort says of those who join it. */
export interface CohortJoined {
  id: string;
  regionCode: string;
  itemised: boolean;
  funding: FundingSource | null;
  programmes: Programme[];
  startsOn: string | null;
  /** Null where it is known only to the month or the year. */
  lastDay: string | null;
}

/** Reads the cohorts that people join, and keeps them as they are. */
export async function cohortsJoined(
  tx: EntityManager,
  officeCode: string,
  stays: readonly Stay[],
): Promise<Map<string, CohortJoined>> {
  const cohorts: CohortJoined[] = await tx.query(
    `SELECT id, region_code AS "regionCode", itemised, funding, programmes,
       starts_on AS "startsOn",
       CASE WHEN ends_on_precision = '${DatePrecision.DAY}' THEN ends_on END AS "lastDay"
     FROM enrollment WHERE office_code = $1 AND id = ANY($2::text[])
     ORDER BY id FOR KEY SHARE`,
    [officeCode, [...new Set(stays.map(({ enrollmentId }) => enrollmentId))]],
  );
  return new Map(cohorts.map((cohort) => [cohort.id, cohort]));
}

/** Which of these regions exist. */
export async function regionsThatExist(
  tx: EntityManager,
  codes: readonly string[],
): Promise<Set<string>> {
  const regions: { code: string }[] = await tx.query(
    `SELECT code FROM region WHERE code = ANY($1::text[])`,
    [[...new Set(codes)]],
  );
  return new Set(regions.map(({ code }) => code));
}

/** Whether a government pays for a cohort. */
export function isPaidByGovernment({ funding }: Pick<CohortJoined, "funding">): boolean {
  return funding !== null && payerOf(funding) === Payer.GOVERNMENT;
}

/** What is wrong with a stay in a cohort, whoever it is. */
export function stayProblems(
  { enrollmentId, regionCode, startedOn, endedOn }: Stay,
  cohort: CohortJoined | undefined,
  regions: ReadonlySet<string>,
): PersonProblem[] {
  if (cohort === undefined) {
    return [
      {
        code: ProblemCode.ENROLLMENT_UNKNOWN,
        field: "enrollment",
        value: enrollmentId,
        message: "This branch office holds no enrollment with this id.",
        remedy: "Send the id as recordEnrollment answered it.",
      },
    ];
  }
  const problems: PersonProblem[] = [];
  if (!cohort.itemised) {
    problems.push({
      code: ProblemCode.ENROLLMENT_NOT_ITEMISED,
      field: "enrollment",
      value: enrollmentId,
      message: "The people of this enrollment are only stated as a number.",
      remedy: "Itemise it first with itemiseEnrollment; its people are then counted one by one.",
    });
  }
  if (!regions.has(regionCode)) {
    problems.push({
      code: ProblemCode.REGION_UNKNOWN,
      field: "region",
      value: regionCode,
      message: "No region has this code.",
      remedy: "Look the code up with regions(search:).",
    });
  } else if (!isWithinRegion(regionCode, cohort.regionCode)) {
    problems.push(outsideCohort(regionCode, cohort.regionCode));
  }
  return [...problems, ...dayProblems({ startedOn, endedOn }, cohort)];
}

/** A region that is not the cohort's, nor one inside it. */
export function outsideCohort(region: string, outer: string): PersonProblem {
  return {
    code: ProblemCode.REGION_OUTSIDE_ENROLLMENT,
    field: "region",
    value: region,
    message: `The region does not lie in ${outer}, the region of the enrollment.`,
    remedy: "Name the enrollment's region or one inside it, or another enrollment.",
  };
}

function dayProblems(
  { startedOn, endedOn }: Pick<Stay, "startedOn" | "endedOn">,
  { startsOn, lastDay }: CohortJoined,
): PersonProblem[] {
  if (endedOn !== null && endedOn < startedOn) {
    return [
      {
        code: ProblemCode.END_BEFORE_START,
        field: "endedOn",
        value: endedOn,
        message: "The membership ends before it starts.",
        remedy: "Correct one of the two days.",
      },
    ];
  }
  const outside = (field: "startedOn" | "endedOn", value: string, message: string) => ({
    code: ProblemCode.MEMBERSHIP_OUTSIDE_ENROLLMENT,
    field,
    value,
    message,
    remedy: "Correct the day, or name the enrollment that protects the person on it.",
  });
  if (startsOn !== null && startedOn < startsOn) {
    return [outside("startedOn", startedOn, `The enrollment protects nobody before ${startsOn}.`)];
  }
  if (lastDay !== null && startedOn > lastDay) {
    return [outside("startedOn", startedOn, `The enrollment ended on ${lastDay}.`)];
  }
  if (lastDay !== null && endedOn !== null && endedOn > lastDay) {
    return [outside("endedOn", endedOn, `The enrollment ended on ${lastDay}.`)];
  }
  return [];
}
