import { createHash } from "node:crypto";
import { RefusedTable } from "../../csv/table-problem";
import { LARGEST_IMPORT } from "../../domain/import-page";

/** Refuses a file that is too large, also before anything of it has arrived. */
export function mustFit(bytes: number): void {
  if (bytes <= LARGEST_IMPORT) return;
  throw new RefusedTable([
    {
      line: null,
      column: null,
      code: "FILE_TOO_LARGE",
      value: null,
      message: "The file has more than 2 GiB.",
      remedy: "Cut it into several files, each with the first line.",
    },
  ]);
}

/** Counts and hashes a file while it is read. */
export class MeasuredBytes implements AsyncIterable<Uint8Array> {
  size = 0;
  readonly #hash = createHash("sha256");

  constructor(private readonly bytes: AsyncIterable<Uint8Array>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const piece of this.bytes) {
      this.size += piece.length;
      mustFit(this.size);
      this.#hash.update(piece);
      yield piece;
    }
  }

  /** Of all that was read, in hexadecimal digits; asked for once, at the end. */
  sha256(): string {
    return this.#hash.digest("hex");
  }
}
