import { TextDecoder } from "node:util";
import type { TableProblem } from "./table-problem";

/** Thrown at the first byte that is not UTF-8. */
export class NotUtf8 extends Error {
  constructor(readonly line: number) {
    super(`line ${line} is not UTF-8`);
  }
}

/** The text of a file in UTF-8, in pieces and without its byte order mark. */
export async function* utf8Text(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for await (const piece of bytes) {
    const text = decoded(decoder, piece, line);
    line += linesIn(text);
    yield text;
  }
  yield decoded(decoder, new Uint8Array(), line, false);
}

function decoded(decoder: TextDecoder, piece: Uint8Array, line: number, stream = true): string {
  let text: string;
  try {
    text = decoder.decode(piece, { stream });
  } catch {
    // What is written instead of the broken byte shows in which line it is.
    const shown = new TextDecoder().decode(piece);
    throw new NotUtf8(line + linesIn(shown.slice(0, Math.max(0, shown.indexOf("\uFFFD")))));
  }
  // Every other byte of Latin letters in UTF-16 is zero.
  const zero = text.indexOf("\0");
  if (zero >= 0) throw new NotUtf8(line + linesIn(text.slice(0, zero)));
  return text;
}

function linesIn(text: string): number {
  return text.split("\n").length - 1;
}

/** How to save a file so that its letters can be read. */
export function notUtf8({ line }: NotUtf8): TableProblem {
  return {
    line,
    column: null,
    code: "FILE_NOT_UTF8",
    value: null,
    message: "The file is not written in UTF-8, but in Latin-1, UTF-16 or something else.",
    remedy:
      'Save it again: in Excel as "CSV UTF-8 (Comma delimited)", in LibreOffice with the ' +
      "character set Unicode (UTF-8).",
  };
}
