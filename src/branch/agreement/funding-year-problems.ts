import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";

/** The days between which an agreement pays. */
interface TermDays {
  startsOn?: string | null;
  endsOn?: string | null;
}

/** What is wrong with a funding line's year beside the term of its agreement. */
export function fundingYearProblems(
  year: number | null | undefined,
  { startsOn, endsOn }: TermDays,
  path: ProblemPath,
): Problem[] {
  if (year == null) return [];
  const isBefore = startsOn != null && year < Number(startsOn.slice(0, 4));
  const isAfter = endsOn != null && year > Number(endsOn.slice(0, 4));
  if (!isBefore && !isAfter) return [];
  return [
    problem(
      ProblemCode.FUNDING_YEAR_OUTSIDE_TERM,
      path,
      year,
      "A funding line is for a year in which the agreement does not run.",
      "Correct the year or the days of the term; leave out the one that is not known.",
    ),
  ];
}
