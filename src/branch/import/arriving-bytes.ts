import type { Readable } from "node:stream";

/** A sender of whom nothing is heard for so long has gone. */
const LONGEST_SILENCE_MS = 20_000;

/** The bytes of an upload; says so at once when its sender breaks off, or falls silent. */
export async function* arriving(body: Readable, gone: () => void): AsyncGenerator<Uint8Array> {
  // Heard also while rows are stored and no bytes are asked for.
  body.once("close", () => {
    if (!body.readableEnded) gone();
  });
  const pieces = body[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  for (;;) {
    // Only while we wait: what we do not ask for is not late.
    const timer = setTimeout(() => body.destroy(new Error("silent")), LONGEST_SILENCE_MS);
    try {
      const next = await pieces.next();
      if (next.done === true) return;
      yield next.value;
    } catch (error) {
      gone();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}
