import { dayAfter } from "../../domain/calendar";
import { DatePrecision } from "../../domain/figure";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { isSurelyAfter, precisionProblems } from "../stated-dates";
import type { RecordEnrollmentInput } from "./enrollment.input";

/** From when and until when a cohort's people are in totals. */
export interface CountingPeriod {
  countedFrom: string | null;
  countedUntil: string | null;
}

/** A cohort counts from the day given, else from its start, unless another cohort counts it. */
export function countingPeriod(input: RecordEnrollmentInput): CountingPeriod {
  if (input.partOf != null) return { countedFrom: null, countedUntil: null };
  return {
    countedFrom: input.countedFrom ?? input.startsOn ?? null,
    countedUntil: input.endsOn == null ? null : dayAfter(input.endsOn),
  };
}

/** What is wrong with the days of a cohort. */
export function periodProblems(input: RecordEnrollmentInput): Problem[] {
  const { startsOn, endsOn, countedFrom, partOf } = input;
  const starts = { field: "startsOn", date: startsOn, precision: input.startsOnPrecision };
  const ends = { field: "endsOn", date: endsOn, precision: input.endsOnPrecision };
  const counted = { field: "countedFrom", date: countedFrom, precision: DatePrecision.DAY };
  const problems = precisionProblems([starts, ends]);
  const start = startsOn ?? countedFrom ?? null;
  if (partOf != null && countedFrom != null) {
    problems.push(
      problem(
        ProblemCode.CONTRADICTION,
        ["input", "countedFrom"],
        countedFrom,
        "The people are part of another enrollment, which counts them already.",
        "Leave out `countedFrom`, or `partOf`.",
      ),
    );
  }
  if (partOf == null && isSurelyAfter(starts, counted)) {
    problems.push(
      problem(
        ProblemCode.CONTRADICTION,
        ["input", "countedFrom"],
        countedFrom,
        "The people would be counted before the first day of their protection.",
        "Leave out `countedFrom` to count them from that day, or correct one of the two.",
      ),
    );
  }
  if (partOf == null && start === null) {
    problems.push(
      problem(
        ProblemCode.MISSING,
        ["input", "countedFrom"],
        null,
        "Neither the first day of protection nor the day from which to count is given.",
        "Give `startsOn`; where it is not known, `countedFrom`, the day that the headcount is of.",
      ),
    );
  }
  for (const first of [startsOn, countedFrom]) {
    if (first == null || endsOn == null || endsOn >= first || problems.length > 0) continue;
    problems.push(
      problem(
        ProblemCode.END_BEFORE_START,
        ["input", "endsOn"],
        endsOn,
        "The enrollment ends before it starts.",
        "Correct one of the two days, or leave out the one that is not known.",
      ),
    );
  }
  return problems;
}
