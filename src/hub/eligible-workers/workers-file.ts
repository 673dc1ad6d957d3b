import { wholeNumberOf } from "../../csv/cell-values";
import { readTable, type TableRow } from "../../csv/read-table";
import type { TableForm } from "../../csv/table-header";
import { inFile, tableProblem, type TableProblem } from "../../csv/table-problem";
import { isRegionCode } from "../../domain/region-code";
import { problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { CorrectionInput } from "../correction.input";
import { ruleProblems } from "../import-table";
import { MOST_WORKERS } from "./eligible-workers.input";
import type { WorkersRow } from "./workers-table";

/** The columns of a file of eligible workers. */
export const WORKERS_FORM: TableForm = {
  required: ["region", "workers"],
  optional: ["name", "replaces", "replaced_because"],
};

/** One line of a file. */
export interface WorkersLine extends WorkersRow {
  line: number;
  name: string | null;
}

/** The column of a row's value. */
export function columnOf(field: string): string {
  return field === "replacedBecause" ? "replaced_because" : field;
}

/** Reads the lines of a file; those that cannot be understood become problems. */
export async function readWorkers(
  bytes: AsyncIterable<Uint8Array>,
  problems: TableProblem[],
  count: (done: number) => void,
): Promise<WorkersLine[]> {
  const lines: WorkersLine[] = [];
  for await (const row of readTable(bytes, WORKERS_FORM, problems)) {
    const found = await lineOf(row, problems);
    if (found) lines.push(found);
    count(row.line);
  }
  return lines;
}

async function lineOf(row: TableRow, problems: TableProblem[]): Promise<WorkersLine | null> {
  const region = row.cell("region");
  const text = row.cell("workers");
  const workers = wholeNumberOf(text);
  const correction = Object.assign(new CorrectionInput(), {
    replaces: row.cell("replaces") || null,
    replacedBecause: row.cell("replaced_because") || null,
  });
  const wrong: TableProblem[] = [];
  if (!isRegionCode(region)) wrong.push(notACode(region, row.line));
  if (workers === null || workers < 1 || workers > MOST_WORKERS) {
    wrong.push(notWorkers(text, workers, row.line));
  }
  if (correction.replaces !== null || correction.replacedBecause !== null) {
    const pathOf = (field: string) => inFile(row.line, columnOf(field)).map(String);
    wrong.push(...(await ruleProblems(correction, pathOf)));
  }
  problems.push(...wrong);
  if (wrong.length > 0 || workers === null) return null;
  return { line: row.line, region, name: row.cell("name") || null, workers, ...correction };
}

function notACode(region: string, line: number): TableProblem {
  return tableProblem(
    problem(
      region === "" ? ProblemCode.MISSING : ProblemCode.MALFORMED,
      inFile(line, "region"),
      region,
      "This is not a region's code.",
      "Write a code with its dots, such as 13.03; format the column as text in a spreadsheet.",
    ),
  );
}

function notWorkers(text: string, workers: number | null, line: number): TableProblem {
  const most = MOST_WORKERS.toLocaleString("id");
  const code = workers === null ? ProblemCode.MALFORMED : ProblemCode.OUT_OF_RANGE;
  return tableProblem(
    problem(
      text === "" ? ProblemCode.MISSING : code,
      inFile(line, "workers"),
      text,
      workers === null ? "This is not a whole number." : `Workers are from 1 to ${most}.`,
      "Write 1333 or 1.333; leave out the line of a region that was not counted.",
    ),
  );
}
