import type { TargetSetter } from "../../domain/target-setter";
import type { ProblemPath } from "../../graphql/refusal/problem.type";

/** A target to be recorded, whether it came in a request or in a file. */
export interface TargetRow {
  setBy: TargetSetter;
  region?: string | null;
  from: string;
  to?: string | null;
  basisPoints: number;
  definition?: string | null;
  legalBasis: string;
  source?: string | null;
  replaces?: string | null;
  replacedBecause?: string | null;
}

/** Where a value of a row stands in what was sent. */
export type PathOf = (row: number, field: keyof TargetRow) => ProblemPath;
