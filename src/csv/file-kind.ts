import type { TableProblem } from "./table-problem";

/** What the first bytes of a file say that it is. */
export type FileKind = "CSV" | "XLSX" | "OLD_EXCEL" | "PDF" | "PICTURE" | "COMPRESSED";

const BEGINNINGS: readonly (readonly [readonly number[], FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "XLSX"],
  [[0x50, 0x4b, 0x05, 0x06], "COMPRESSED"],
  [[0xd0, 0xcf, 0x11, 0xe0], "OLD_EXCEL"],
  [[0x25, 0x50, 0x44, 0x46], "PDF"],
  [[0x89, 0x50, 0x4e, 0x47], "PICTURE"],
  [[0xff, 0xd8, 0xff], "PICTURE"],
  [[0x1f, 0x8b], "COMPRESSED"],
];

const CALLED: Record<Exclude<FileKind, "CSV" | "XLSX">, string> = {
  OLD_EXCEL: "an old Excel workbook (.xls)",
  PDF: "a PDF",
  PICTURE: "a picture",
  COMPRESSED: "a compressed file",
};

const PIECE = 256 * 1024;

/** Looks at a file's beginning, and gives all of it again, in pieces of a useful size. */
export async function fileKindOf(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ kind: FileKind; all: AsyncGenerator<Uint8Array> }> {
  const pieces = inPieces(bytes);
  const first = await pieces.next();
  const head: Uint8Array = first.done === true ? new Uint8Array() : first.value;
  const [, kind = "CSV"] =
    BEGINNINGS.find(([beginning]) => beginning.every((byte, at) => head[at] === byte)) ?? [];
  return { kind, all: again(head, pieces) };
}

/** What is wrong with a file that is neither CSV nor a workbook. */
export function notTable(kind: Exclude<FileKind, "CSV" | "XLSX">): TableProblem {
  return {
    line: null,
    column: null,
    code: "FILE_NOT_TABLE",
    value: null,
    message: `The file is ${CALLED[kind]}, whatever its name says.`,
    remedy: 'Save the table as "CSV UTF-8" or as an Excel workbook (.xlsx).',
  };
}

async function* again(
  head: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield head;
  yield* rest;
}

async function* inPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    held.push(piece);
    size += piece.length;
    if (size < PIECE) continue;
    yield held.length === 1 ? piece : Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}
