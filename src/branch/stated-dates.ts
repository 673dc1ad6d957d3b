import { today } from "../domain/calendar";
import { DatePrecision } from "../domain/figure";
import { problem, type Problem } from "../graphql/refusal/problem.type";
import { ProblemCode } from "../graphql/refusal/problem-code";

/** A day of an input, with how exactly it is known. */
export interface StatedDate {
  field: string;
  date: string | null | undefined;
  precision: DatePrecision | null | undefined;
}

/** How much of an ISO date is known. */
const KNOWN_CHARACTERS: Record<DatePrecision, number> = {
  [DatePrecision.DAY]: 10,
  [DatePrecision.MONTH]: 7,
  [DatePrecision.YEAR]: 4,
};

/** Whether one day is later than another for certain: months and years may share the day. */
export function isSurelyAfter(later: StatedDate, earlier: StatedDate): boolean {
  if (later.date == null || earlier.date == null) return false;
  const known = Math.min(
    ...[later, earlier].map(({ precision }) => KNOWN_CHARACTERS[precision ?? DatePrecision.DAY]),
  );
  return later.date.slice(0, known) > earlier.date.slice(0, known);
}

/** The present day, to compare others with. */
export function todayStated(): StatedDate {
  return { field: "today", date: today(), precision: DatePrecision.DAY };
}

/** What is wrong with precisions: one that is given for a day that is not. */
export function precisionProblems(dates: readonly StatedDate[]): Problem[] {
  return dates
    .filter(({ date, precision }) => date == null && precision != null)
    .map(({ field }) =>
      problem(
        ProblemCode.MISSING,
        ["input", field],
        null,
        "It is said how exactly the day is known, and not which day it is.",
        `Give \`${field}\`, or leave \`${field}Precision\` out.`,
      ),
    );
}
