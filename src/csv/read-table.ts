import { columnsOf, headerProblems, type TableForm } from "./table-header";
import type { TableProblem } from "./table-problem";
import { MalformedText, textRecords } from "./text-records";
import { NotUtf8, notUtf8 } from "./utf8-text";

/** One line of a file below its header: what stands in each column, without blanks around it. */
export interface TableRow {
  line: number;
  /** Empty text where nothing stands. */
  cell(column: string): string;
}

/** More than there are regions: a file beyond this is something else. */
const MOST_ROWS = 200_000;

/**
 * Reads a CSV file row by row: parted by commas, semicolons or tabs, quoted or not, with any ends
 * of lines. What is wrong with the file itself is added to `problems`, and ends it where the rest
 * cannot be understood.
 */
export async function* readTable(
  bytes: AsyncIterable<Uint8Array>,
  form: TableForm,
  problems: TableProblem[],
): AsyncGenerator<TableRow> {
  let columns: string[] | undefined;
  let rows = 0;
  try {
    for await (const batch of (await textRecords(bytes)).batches) {
      for (const { cells, line } of batch) {
        if (columns === undefined) {
          columns = columnsOf(cells);
          const wrong = headerProblems(columns, form);
          problems.push(...wrong);
          if (wrong.length > 0) return;
          continue;
        }
        rows += 1;
        if (rows > MOST_ROWS) return void problems.push(tooManyRows(line));
        if (cells.length === columns.length) yield rowOf(columns, cells, line);
        else problems.push(wrongCells(cells.length, columns.length, line));
      }
    }
  } catch (error) {
    problems.push(unreadable(error));
    return;
  }
  if (rows === 0) problems.push(withoutRows());
}

function rowOf(columns: readonly string[], cells: readonly string[], line: number): TableRow {
  return { line, cell: (column) => cells[columns.indexOf(column)] ?? "" };
}

/** What is wrong with a file whose text cannot be read; any other error is thrown on. */
export function unreadable(error: unknown): TableProblem {
  if (error instanceof NotUtf8) return notUtf8(error);
  if (!(error instanceof MalformedText)) throw error;
  return {
    line: error.line,
    column: null,
    code: "FILE_MALFORMED",
    value: null,
    message: error.what === "ENDLESS_LINE" ? "The line never ends." : "A quote stands alone.",
    remedy: 'Put a text with quotes in quotes, and double those inside it: "Ra""as".',
  };
}

function wrongCells(cells: number, columns: number, line: number): TableProblem {
  return {
    line,
    column: null,
    code: "WRONG_NUMBER_OF_CELLS",
    value: String(cells),
    message: `The line has ${cells} cells, and the first line has ${columns}.`,
    remedy: "Write one cell for each column; put a text that holds the delimiter in quotes.",
  };
}

function tooManyRows(line: number): TableProblem {
  const most = MOST_ROWS.toLocaleString("en");
  return {
    line,
    column: null,
    code: "TOO_MANY_ROWS",
    value: null,
    message: `The file has more than ${most} rows; there are fewer regions.`,
    remedy: "Check that it is the right file, or part it.",
  };
}

function withoutRows(): TableProblem {
  return {
    line: null,
    column: null,
    code: "FILE_WITHOUT_ROWS",
    value: null,
    message: "The file has no row below its header.",
    remedy: "Check that it is the right file; --template shows how one looks.",
  };
}
