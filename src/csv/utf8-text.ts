import { TextDecoder } from "node:util";
import type { TableProblem } from "./table-problem";

/** What a file that is not UTF-8 seems to be written in. */
export type OtherEncoding = "LATIN_1" | "UTF_16" | "BINARY";

/** Thrown at the first byte that is not UTF-8, or not text at all. */
export class NotUtf8 extends Error {
  constructor(
    readonly line: number,
    readonly encoding: OtherEncoding,
  ) {
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
    const broken = Math.max(0, shown.indexOf("\uFFFD"));
    throw new NotUtf8(line + linesIn(shown.slice(0, broken)), encodingOf(piece));
  }
  const zero = text.indexOf("\0");
  if (zero >= 0) throw new NotUtf8(line + linesIn(text.slice(0, zero)), encodingOf(piece));
  return text;
}

/** Every other byte of Latin letters in UTF-16 is zero; other texts have no zero at all. */
function encodingOf(piece: Uint8Array): OtherEncoding {
  const [first, second] = piece;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return "UTF_16";
  const zeros = piece.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros === 0) return "LATIN_1";
  return zeros * 3 > piece.length ? "UTF_16" : "BINARY";
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

const MESSAGES: Record<OtherEncoding, string> = {
  LATIN_1: "The file is not written in UTF-8, but in Latin-1 (Windows-1252) or something like it.",
  UTF_16: 'The file is not written in UTF-8, but in UTF-16, which Excel calls "Unicode Text".',
  BINARY: "The file holds zero bytes: it is not written in UTF-8, or it is no text at all.",
};

/** How to save a file so that its letters can be read. */
export function notUtf8({ line, encoding }: NotUtf8): TableProblem {
  return {
    line,
    column: null,
    code: "FILE_NOT_UTF8",
    value: null,
    message: MESSAGES[encoding],
    remedy:
      'Save it again: in Excel as "CSV UTF-8 (Comma delimited)", in LibreOffice with the ' +
      "character set Unicode (UTF-8).",
  };
}
