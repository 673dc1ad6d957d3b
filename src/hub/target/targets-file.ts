import { dayOf, wholeNumberOf } from "../../csv/cell-values";
import { readTable, type TableRow } from "../../csv/read-table";
import type { TableForm } from "../../csv/table-header";
import { inFile, tableProblem, type TableProblem } from "../../csv/table-problem";
import { TargetSetter } from "../../domain/target-setter";
import { problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { ruleProblems } from "../import-table";
import { CoverageTargetInput } from "./coverage-target.input";

/** The columns of a file of targets; a line has a year, or its first day. */
export const TARGETS_FORM: TableForm = {
  required: ["set_by", "basis_points", "legal_basis"],
  optional: [
    "region",
    "name",
    "year",
    "from",
    "to",
    "definition",
    "source",
    "replaces",
    "replaced_because",
  ],
};

/** One line of a file. */
export type TargetLine = CoverageTargetInput & { line: number; name: string | null };

const COLUMNS: Record<string, string | undefined> = {
  setBy: "set_by",
  basisPoints: "basis_points",
  legalBasis: "legal_basis",
  replacedBecause: "replaced_because",
};

/** The column of a target's value. */
export function columnOf(field: string): string {
  return COLUMNS[field] ?? field;
}

/** Reads the lines of a file; those that cannot be understood become problems. */
export async function readTargets(
  bytes: AsyncIterable<Uint8Array>,
  problems: TableProblem[],
  count: (done: number) => void,
): Promise<TargetLine[]> {
  const lines: TargetLine[] = [];
  for await (const row of readTable(bytes, TARGETS_FORM, problems)) {
    const { target, wrong } = targetOf(row);
    const pathOf = (field: string) => inFile(row.line, columnOf(field)).map(String);
    const broken = await ruleProblems(target, pathOf);
    // What could not be read at all has been told, and is no broken rule too.
    wrong.push(...broken.filter(({ column }) => wrong.every((told) => told.column !== column)));
    problems.push(...wrong);
    const name = row.cell("name") || null;
    if (wrong.length === 0) lines.push(Object.assign(target, { line: row.line, name }));
    count(row.line);
  }
  return lines;
}

function targetOf(row: TableRow): { target: CoverageTargetInput; wrong: TableProblem[] } {
  const wrong: TableProblem[] = [];
  const text = (column: string): string | null => row.cell(column) || null;
  const read = <Value>(column: string, how: (cell: string) => Value | null, remedy: string) => {
    const value = how(row.cell(column));
    if (value === null) wrong.push(unread(row, column, remedy));
    return value;
  };
  const setBy = read("set_by", setterOf, `Write ${Object.values(TargetSetter).join(", ")}.`);
  const points = read("basis_points", wholeNumberOf, "Write hundredths of a per cent: 9950.");
  const legalBasis = read("legal_basis", (cell) => cell || null, "Write what sets the target.");
  const isByYear = text("year") !== null;
  if (isByYear && (text("from") ?? text("to")) !== null) wrong.push(yearAndDays(row));
  const day = "Write 2025-01-01 or 01/01/2025; or give the column `year`.";
  const year = isByYear ? read("year", yearOf, "Write a year, as 2025.") : null;
  const from = isByYear ? `${year}-01-01` : read("from", dayOf, day);
  const to = isByYear ? `${year}-12-31` : text("to") && read("to", dayOf, day);
  const target = Object.assign(new CoverageTargetInput(), {
    setBy: setBy ?? undefined,
    region: text("region"),
    from: from ?? undefined,
    to,
    basisPoints: points ?? undefined,
    definition: text("definition"),
    legalBasis: legalBasis ?? undefined,
    source: text("source"),
    replaces: text("replaces"),
    replacedBecause: text("replaced_because"),
  });
  return { target, wrong };
}

function setterOf(cell: string): TargetSetter | null {
  return (
    Object.values(TargetSetter).find((setter) => String(setter) === cell.toUpperCase()) ?? null
  );
}

function yearOf(cell: string): string | null {
  return /^(19|20|21)[0-9]{2}$/.test(cell) ? cell : null;
}

function unread(row: TableRow, column: string, remedy: string): TableProblem {
  const cell = row.cell(column);
  return tableProblem(
    problem(
      cell === "" ? ProblemCode.MISSING : ProblemCode.MALFORMED,
      inFile(row.line, column),
      cell || null,
      cell === "" ? "Nothing stands here." : "This cannot be read.",
      remedy,
    ),
  );
}

function yearAndDays(row: TableRow): TableProblem {
  return tableProblem(
    problem(
      ProblemCode.CONTRADICTION,
      inFile(row.line, "year"),
      row.cell("year"),
      "The line gives a year, and days too.",
      "Give the year, or the first and the last day.",
    ),
  );
}
