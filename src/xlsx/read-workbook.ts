import type { TextRecord } from "../csv/text-records";
import { RefusedTable, type TableProblem } from "../csv/table-problem";
import { readSheetInWorker } from "./sheet-worker";
import { NotZip, zipEntries } from "./zip-directory";

/** What a workbook may be at most; larger tables come as CSV. */
export const MOST_WORKBOOK_BYTES = 20 * 1024 * 1024;
export const MOST_WORKBOOK_ROWS = 100_000;
/** Unpacked, of all its parts that are read. */
const MOST_UNPACKED_BYTES = 160 * 1024 * 1024;
const MIB = 1024 * 1024;

/** Reads the sheet that is called so, or else the first one. What cannot be read is refused. */
export async function readWorkbook(
  bytes: AsyncIterable<Uint8Array>,
  sheet: string,
): Promise<TextRecord[]> {
  const file = await wholeFile(bytes);
  const read =
    unpackedSize(file) > MOST_UNPACKED_BYTES
      ? ({ fault: "TOO_LARGE" } as const)
      : await readSheetInWorker(file, sheet, MOST_WORKBOOK_ROWS + 1);
  if ("rows" in read) {
    return read.rows.flatMap((cells, index) =>
      cells === null ? [] : [{ line: index + 1, cells }],
    );
  }
  switch (read.fault) {
    case "TOO_LARGE":
      throw refused("FILE_TOO_LARGE", "The workbook unpacks to more than can be read.");
    case "TOO_MANY_ROWS":
      throw refused("TOO_MANY_ROWS", `The sheet has more than ${shown(MOST_WORKBOOK_ROWS)} rows.`);
    case "UNREADABLE":
      throw unreadable();
  }
}

async function wholeFile(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > MOST_WORKBOOK_BYTES) {
      const most = shown(MOST_WORKBOOK_BYTES / MIB);
      throw refused("FILE_TOO_LARGE", `The workbook has more than ${most} MiB.`);
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function unpackedSize(file: Uint8Array): number {
  try {
    return zipEntries(file).reduce((sum, { size }) => sum + size, 0);
  } catch (error) {
    if (error instanceof NotZip || error instanceof RangeError) throw unreadable();
    throw error;
  }
}

function unreadable(): RefusedTable {
  return refused("FILE_MALFORMED", "The workbook is broken, locked by a password, or none at all.");
}

function refused(code: TableProblem["code"], message: string): RefusedTable {
  return new RefusedTable([
    {
      line: null,
      column: null,
      code,
      value: null,
      message,
      remedy: 'Save the sheet with the people as "CSV UTF-8 (Comma delimited)", and import that.',
    },
  ]);
}

function shown(count: number): string {
  return count.toLocaleString("en");
}
