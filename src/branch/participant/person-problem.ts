import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import type { ProblemCode } from "../../graphql/refusal/problem-code";

/** What of a person and the membership a problem is about. */
export type PersonField =
  "nik" | "name" | "enrollment" | "region" | "startedOn" | "endedOn" | "domicile";

/** One thing that is wrong with a person or the membership; it never names anybody. */
export interface PersonProblem {
  code: ProblemCode;
  field: PersonField;
  value: string | null;
  message: string;
  remedy: string;
}

/** The same problem where the person stands in an input. */
export function atPath(
  { code, field, value, message, remedy }: PersonProblem,
  path: ProblemPath,
): Problem {
  return problem(code, [...path, field], value, message, remedy);
}
