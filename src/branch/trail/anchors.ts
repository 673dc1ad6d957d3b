import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { z } from "zod";

/** What the trail was up to an entry, kept where the database's own users do not reach. */
export interface Anchor {
  office: string;
  sequence: number;
  /** In hexadecimal digits. */
  hash: string;
  /** When it was written down. */
  at: string;
}

const anchor = z.strictObject({
  office: z.string(),
  sequence: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
});

/** A line of a file of anchors; null when it cannot be read. */
export interface AnchorLine {
  line: number;
  anchor: Anchor | null;
}

/** Reads a file of anchors line by line; one that is not there has none. */
export async function* readAnchors(file: string): AsyncGenerator<AnchorLine> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  let line = 0;
  try {
    for await (const text of lines) {
      line += 1;
      if (text !== "") yield { line, anchor: readAnchor(text) };
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  } finally {
    lines.close();
  }
}

/** Adds an anchor at the end of its file and returns once it is on the disk. */
export async function addAnchor(file: string, { office, sequence, hash, at }: Anchor) {
  const handle = await open(file, "a+", 0o600);
  try {
    // A line that a power cut left unfinished stays a line of its own.
    const { size } = await handle.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    const begin = size > 0 && last.toString() !== "\n" ? "\n" : "";
    await handle.write(`${begin}${JSON.stringify({ office, sequence, hash, at })}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function readAnchor(text: string): Anchor | null {
  try {
    return anchor.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
