import { fileKindOf, notTable } from "../../csv/file-kind";
import { unreadable } from "../../csv/read-table";
import { RefusedTable, type TableProblem } from "../../csv/table-problem";
import { type TextRecord, textRecords } from "../../csv/text-records";
import { readWorkbook } from "../../xlsx/read-workbook";
import { RowChecker } from "./check-rows";
import type { EnrollmentFile, FileToImport } from "./enrollment-file";
import { placesOf } from "./enrollment-header";
import type { CheckedRow } from "./enrollment-row";
import type { KnownForImport } from "./known-for-import";

/** What the sheet of the template is called. */
export const SHEET = "Peserta";
/** What the reject file of a workbook is parted by: Excel opens it so in Indonesia. */
const DELIMITER_OF_WORKBOOKS = ";";
const BATCH = 2_000;

/**
 * Opens a file of people to be enrolled, CSV or XLSX by its first bytes, and understands its
 * header. Rows are read and checked as the batches are asked for; a workbook is read whole.
 */
export async function openEnrollmentFile(
  { bytes }: FileToImport,
  known: KnownForImport,
): Promise<EnrollmentFile> {
  const { kind, all } = await fileKindOf(bytes);
  switch (kind) {
    case "CSV": {
      const { delimiter, batches } = await refusing(textRecords(all));
      return opened("CSV", delimiter, batches, known);
    }
    case "XLSX": {
      const records = await readWorkbook(all, SHEET);
      return opened("XLSX", DELIMITER_OF_WORKBOOKS, inBatches(records), known);
    }
    default:
      throw new RefusedTable([notTable(kind)]);
  }
}

async function opened(
  format: "CSV" | "XLSX",
  delimiter: string,
  batches: AsyncGenerator<TextRecord[]>,
  known: KnownForImport,
): Promise<EnrollmentFile> {
  const first = await refusing(batches.next());
  const [header, ...rows] = first.done === true ? [] : first.value;
  if (header === undefined) throw new RefusedTable([withoutRows()]);
  const columns = withoutUnnamedEnd(header.cells);
  const places = placesOf(columns, header.line);
  const checker = new RowChecker(places, columns.length, known);
  return { format, delimiter, columns, batches: checked(rows, batches, checker) };
}

/** Spreadsheets end every line with the delimiters of columns that once were; nothing is in them. */
function withoutUnnamedEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== "");
  return cells.slice(0, last + 1);
}

async function* checked(
  first: readonly TextRecord[],
  batches: AsyncGenerator<TextRecord[]>,
  checker: RowChecker,
): AsyncGenerator<readonly CheckedRow[]> {
  let isEmpty = first.length === 0;
  if (!isEmpty) yield first.map((record) => checker.check(record));
  for (;;) {
    const next = await refusing(batches.next());
    if (next.done === true) break;
    if (next.value.length === 0) continue;
    isEmpty = false;
    yield next.value.map((record) => checker.check(record));
  }
  if (isEmpty) throw new RefusedTable([withoutRows()]);
}

async function* inBatches(records: readonly TextRecord[]): AsyncGenerator<TextRecord[]> {
  await Promise.resolve();
  for (let from = 0; from < records.length; from += BATCH) {
    yield records.slice(from, from + BATCH);
  }
}

/** What cannot be read as text refuses the whole file: nobody knows what else it would have said. */
async function refusing<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof RefusedTable ? error : new RefusedTable([unreadable(error)]);
  }
}

function withoutRows(): TableProblem {
  return {
    line: null,
    column: null,
    code: "FILE_WITHOUT_ROWS",
    value: null,
    message: "The file has no row below its header.",
    remedy:
      "Check that it is the right file and the right sheet; the template shows how one looks.",
  };
}
