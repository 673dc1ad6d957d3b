import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { delimiterOf, firstLineOf } from "./delimiter";
import { utf8Text } from "./utf8-text";

/** What stands between two ends of lines, or more where a quoted text has several lines. */
export interface TextRecord {
  /** Where it begins, counted from 1 as an editor counts. */
  line: number;
  cells: string[];
}

/** Thrown where the records of a file cannot be told apart any more. */
export class MalformedText extends Error {
  constructor(
    readonly line: number,
    readonly what: "ENDLESS_LINE" | "LONE_QUOTE",
  ) {
    super(`${what} in line ${line}`);
  }
}

const LONGEST_ROW = 100_000;
const BATCH = 2_000;

/** The records of a CSV file, in batches: a step for each record would cost more than reading it. */
export async function textRecords(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ delimiter: string; batches: AsyncGenerator<TextRecord[]> }> {
  const { firstLine, all } = await firstLineOf(utf8Text(bytes));
  const delimiter = delimiterOf(firstLine);
  return { delimiter, batches: recordsOf(all, delimiter) };
}

/**
 * Up to the first quote every line is a record, and is cut at its delimiters; from that line on
 * csv-parse reads, which knows quotes and takes thrice as long.
 */
async function* recordsOf(
  text: AsyncGenerator<string>,
  delimiter: string,
): AsyncGenerator<TextRecord[]> {
  let rest = "";
  let line = 1;
  for await (const piece of text) {
    rest += piece;
    const quote = rest.indexOf('"');
    const whole = lastLineEnd(quote < 0 ? rest : rest.slice(0, quote), quote < 0);
    if (whole > 0) {
      const lines = linesOf(rest.slice(0, whole));
      for (let from = 0; from < lines.length; from += BATCH) {
        yield cutLines(lines.slice(from, from + BATCH), delimiter, line + from);
      }
      line += lines.length;
      rest = rest.slice(whole);
    }
    if (quote >= 0) return yield* quotedRecords(again(rest, text), delimiter, line);
    if (rest.length > LONGEST_ROW) throw new MalformedText(line, "ENDLESS_LINE");
  }
  if (rest !== "") yield cutLines(linesOf(`${rest}\n`), delimiter, line);
}

/** Where the last whole line ends. A carriage return at the end may be half of an end of line. */
function lastLineEnd(text: string, mayGoOn: boolean): number {
  const until = mayGoOn && text.endsWith("\r") ? text.length - 2 : text.length;
  return until < 0 ? 0 : Math.max(text.lastIndexOf("\n", until), text.lastIndexOf("\r", until)) + 1;
}

/** Lines of a text that ends with an end of line. */
function linesOf(text: string): string[] {
  const lines = text.includes("\r") ? text.split(/\r\n|\n|\r/) : text.split("\n");
  lines.pop();
  return lines;
}

function cutLines(lines: readonly string[], delimiter: string, first: number): TextRecord[] {
  const records: TextRecord[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index] ?? "";
    if (text.length > LONGEST_ROW) throw new MalformedText(first + index, "ENDLESS_LINE");
    if (text === "") continue;
    const cells = text.split(delimiter);
    let isEmpty = true;
    for (let at = 0; at < cells.length; at += 1) {
      const cell = trimmed(cells[at] ?? "");
      cells[at] = cell;
      if (cell !== "") isEmpty = false;
    }
    // What a spreadsheet writes below a table: ";;;".
    if (!isEmpty) records.push({ line: first + index, cells });
  }
  return records;
}

/** Most cells have nothing to trim, and asking is faster than trimming. */
function trimmed(cell: string): string {
  const [first, last] = [cell.charCodeAt(0), cell.charCodeAt(cell.length - 1)];
  return first > 32 && first < 128 && last > 32 && last < 128 ? cell : cell.trim();
}

async function* quotedRecords(
  text: AsyncGenerator<string>,
  delimiter: string,
  first: number,
): AsyncGenerator<TextRecord[]> {
  const parser = parse({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    trim: true,
    max_record_size: LONGEST_ROW,
    relax_column_count: true,
    // An empty line is a record as well, so that lines can be counted.
    skip_empty_lines: false,
  });
  // Its end, also with an error, is that of the parser, which is read below.
  pipeline(Readable.from(text), parser, () => undefined);
  let line = first;
  let batch: TextRecord[] = [];
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (cells.some((cell) => cell !== "")) batch.push({ line, cells });
      line += 1 + endsOfLinesIn(cells);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isEndless = error.code === "CSV_MAX_RECORD_SIZE";
    throw new MalformedText(line, isEndless ? "ENDLESS_LINE" : "LONE_QUOTE");
  }
  if (batch.length > 0) yield batch;
}

function endsOfLinesIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes("\n") || cell.includes("\r")) count += cell.split(/\r\n|\n|\r/).length - 1;
  }
  return count;
}

async function* again(rest: string, text: AsyncGenerator<string>): AsyncGenerator<string> {
  yield rest;
  yield* text;
}
