import { stringify } from "csv-stringify/sync";
import { columnsOf } from "../../csv/table-header";
import { REPORT_COLUMNS } from "./enrollment-columns";
import type { RowProblem } from "./enrollment-row";
import { guardedCell } from "./plain-cell";

/** A row that was refused, and why. */
export interface RejectedRow {
  readonly cells: readonly string[];
  readonly problems: readonly RowProblem[];
}

const BATCH = 1_000;
const BETWEEN = " | ";

/**
 * The refused rows of a file as a CSV file, ready to be mended and imported again: the columns of
 * the input as they were, and what is wrong; a row with several problems stays one row. It holds
 * what its input held, persons as well, and is for whoever sent that.
 */
export async function* rejectFile(
  columns: readonly string[],
  rejects: AsyncIterable<RejectedRow> | Iterable<RejectedRow>,
  delimiter = ";",
): AsyncGenerator<string> {
  // What an earlier reject file said of a row is out of date.
  const kept = columnsOf(columns).flatMap((name, at) =>
    REPORT_COLUMNS.includes(name) ? [] : [at],
  );
  const written = (rows: readonly string[][]): string =>
    stringify(rows as string[][], { delimiter, record_delimiter: "\r\n" });
  // Excel takes a file for UTF-8 only by its mark.
  yield `\ufeff${written([[...kept.map((at) => columns[at] ?? ""), ...REPORT_COLUMNS]])}`;
  let batch: string[][] = [];
  for await (const { cells, problems } of rejects) {
    batch.push([
      ...kept.map((at) => guardedCell(cells[at] ?? "")),
      ...report(problems),
      ...misfit(cells, columns.length),
    ]);
    if (batch.length < BATCH) continue;
    yield written(batch);
    batch = [];
  }
  if (batch.length > 0) yield written(batch);
}

/**
 * What keeps a row of too many or too few cells refused until somebody has looked at it: the cells
 * that are over, or how many there were.
 */
function misfit(cells: readonly string[], width: number): string[] {
  if (cells.length > width) return cells.slice(width).map(guardedCell);
  return cells.length < width ? [`(${cells.length}/${width})`] : [];
}

function report(problems: readonly RowProblem[]): string[] {
  const all = (value: (problem: RowProblem) => string | null): string =>
    guardedCell(problems.map((problem) => value(problem) ?? "-").join(BETWEEN));
  return [
    String(problems[0]?.row ?? ""),
    all(({ column }) => column),
    all(({ masked }) => masked),
    all(({ code }) => code),
    all(({ rule }) => rule),
    all(({ hintId }) => hintId),
    all(({ hintEn }) => hintEn),
  ];
}
