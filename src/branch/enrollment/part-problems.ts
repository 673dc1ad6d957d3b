import type { EntityManager } from "typeorm";
import { isWithinRegion } from "../../domain/region-code";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import {
  type EnrollmentPartInput,
  LARGEST_COHORT,
  type RecordEnrollmentInput,
} from "./enrollment.input";

/** How the parts of a cohort stand to its region and its headcount. */
export interface PartsChecked {
  problems: Problem[];
  /** The sum of the parts, when they cover the whole region; null otherwise. */
  sumOfAll: number | null;
}

/** Checks the parts: inside the region, none inside another, and what they add up to. */
export async function checkParts(
  tx: EntityManager,
  input: RecordEnrollmentInput,
): Promise<PartsChecked> {
  const parts = input.parts ?? [];
  if (parts.length === 0) return { problems: [], sumOfAll: null };
  const misplaced = misplacedParts(input.region, parts);
  if (misplaced.length > 0) return { problems: misplaced, sumOfAll: null };
  const sum = parts.reduce((people, { headcount }) => people + headcount, 0);
  const coversAll = await coversWholeRegion(tx, input.region, parts);
  return {
    problems: sumProblems(sum, coversAll, input.headcount ?? null),
    sumOfAll: coversAll ? sum : null,
  };
}

function misplacedParts(region: string, parts: readonly EnrollmentPartInput[]): Problem[] {
  const codes = new Set(parts.map((part) => part.region));
  return parts.flatMap(({ region: code }, index) => {
    const path = ["input", "parts", index, "region"];
    if (code === region || !isWithinRegion(code, region)) {
      return [
        problem(
          ProblemCode.PART_OUTSIDE_REGION,
          path,
          code,
          "The part is not a district or village inside the enrollment's region.",
          `Name regions whose code begins with ${region}, or record another enrollment.`,
        ),
      ];
    }
    if (!codes.has(code.slice(0, 8)) || code.length <= 8) return [];
    return [
      problem(
        ProblemCode.CONTRADICTION,
        path,
        code,
        "The village lies inside a district that is also given as a part.",
        "Give the district or its villages, not both.",
      ),
    ];
  });
}

/** Whether every village of the region lies in one of the parts. */
async function coversWholeRegion(
  tx: EntityManager,
  region: string,
  parts: readonly EnrollmentPartInput[],
): Promise<boolean> {
  const [row]: { covered: boolean }[] = await tx.query(
    `SELECT NOT EXISTS (
       SELECT FROM region AS village
       WHERE village.level = 'VILLAGE' AND starts_with(village.code, $1 || '.')
         AND village.code <> ALL ($2::text[]) AND left(village.code, 8) <> ALL ($2::text[])
     ) AS covered`,
    [region, parts.map((part) => part.region)],
  );
  return row?.covered ?? false;
}

function sumProblems(sum: number, coversAll: boolean, headcount: number | null): Problem[] {
  if (headcount === null && coversAll && sum > LARGEST_COHORT) {
    return [
      problem(
        ProblemCode.OUT_OF_RANGE,
        ["input", "parts"],
        sum,
        `The parts add up to ${sum} people, more than ${LARGEST_COHORT}.`,
        "Correct the parts: no region of an enrollment has as many workers.",
      ),
    ];
  }
  if (headcount === null || sum === headcount) return [];
  if (sum > headcount) {
    return [
      problem(
        ProblemCode.PARTS_EXCEED_WHOLE,
        ["input", "parts"],
        sum,
        `The parts add up to ${sum}, more than the headcount of ${headcount}.`,
        "Correct the parts or the headcount.",
      ),
    ];
  }
  if (!coversAll) return [];
  return [
    problem(
      ProblemCode.PARTS_MISS_WHOLE,
      ["input", "parts"],
      sum,
      `The parts cover the whole region and add up to ${sum}, not to the headcount of ${headcount}.`,
      "Correct the parts or the headcount, or leave out the parts that are not known.",
    ),
  ];
}
