import type { Problem, ProblemPath } from "../graphql/refusal/problem.type";

/** What is wrong with a file itself, beside what can be wrong with a value in it. */
export type FileProblemCode =
  | "FILE_NOT_UTF8"
  | "FILE_MALFORMED"
  | "FILE_WITHOUT_ROWS"
  | "FILE_WITHOUT_HEADER"
  | "FILE_NOT_TABLE"
  | "FILE_TOO_LARGE"
  | "TOO_MANY_ROWS"
  | "COLUMN_MISSING"
  | "COLUMN_UNKNOWN"
  | "COLUMN_TWICE"
  | "WRONG_NUMBER_OF_CELLS";

/** One thing that has to be mended before a file can be stored. */
export interface TableProblem {
  /** Counted from 1, the header's; null: what was said beside the file. */
  line: number | null;
  column: string | null;
  code: FileProblemCode | Problem["code"];
  value: string | null;
  message: string;
  remedy: string;
}

/** Thrown when a file is refused: nothing of it was stored. */
export class RefusedTable extends Error {
  readonly problems: readonly TableProblem[];

  constructor(problems: readonly TableProblem[]) {
    super(`${problems.length} problems; nothing was stored.`);
    this.problems = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }
}

/** Where a value stands in a file. */
export function inFile(line: number, column: string): ProblemPath {
  return ["line", line, column];
}

/** A problem with a value at `inFile`, or with what was said beside the file. */
export function tableProblem({ path, code, value, message, remedy }: Problem): TableProblem {
  const [where, line, column] = path;
  const isInFile = where === "line";
  return {
    line: isInFile ? Number(line) : null,
    column: (isInFile ? column : path.at(-1)) ?? null,
    code,
    value,
    message,
    remedy,
  };
}
