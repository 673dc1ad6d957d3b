import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { escapeIdentifier, type ClientBase } from "pg";
import { from as copyFrom } from "pg-copy-streams";

/** A value that COPY can write; null is NULL. */
export type CopyValue = string | number | bigint | boolean | null;

const CHUNK_LENGTH = 64 * 1024;
const SPECIAL = /[\\\t\n\r]/g;
const ESCAPED: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Stores many rows at once with COPY, inside the client's transaction; returns their number. */
export async function copyRows(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>,
): Promise<number> {
  const into = `${escapeIdentifier(table)} (${columns.map(escapeIdentifier).join(", ")})`;
  const copy = client.query(copyFrom(`COPY ${into} FROM STDIN`));
  await pipeline(Readable.from(chunks(rows)), copy);
  return copy.rowCount ?? 0;
}

/** Stores lines that are written as COPY takes them; nothing in them may be in need of escaping. */
export async function copyText(
  client: ClientBase,
  statement: string,
  lines: readonly string[],
): Promise<void> {
  if (lines.length === 0) return;
  const copy = client.query(copyFrom(statement));
  await pipeline(Readable.from([Buffer.from(lines.join(""))]), copy);
}

async function* chunks(
  rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>,
): AsyncGenerator<string> {
  let text = "";
  for await (const row of rows) {
    text += `${row.map(field).join("\t")}\n`;
    if (text.length < CHUNK_LENGTH) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

function field(value: CopyValue): string {
  if (value === null) return "\\N";
  return String(value).replace(SPECIAL, (character) => ESCAPED[character] ?? character);
}
