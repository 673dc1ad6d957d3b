import type { ReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { StartProblem } from "../domain/start-problem";

const WHY: Record<string, string | undefined> = {
  ENOENT: "there is no such file",
  EACCES: "it may not be opened",
  EISDIR: "it is a folder",
};

/** Opens a file that somebody named, or says why it cannot be read. */
export async function readable(file: string): Promise<ReadStream> {
  try {
    const handle = await open(file);
    if ((await handle.stat()).isDirectory()) {
      await handle.close();
      throw Object.assign(new Error("a folder"), { code: "EISDIR" });
    }
    return handle.createReadStream();
  } catch (cause) {
    const why = WHY[(cause as { code?: string }).code ?? ""] ?? "it cannot be opened";
    throw new StartProblem(
      `The file ${file} cannot be read: ${why}.`,
      "Check how its path is written.",
      { cause },
    );
  }
}
