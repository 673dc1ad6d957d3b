import { closeSync, fsyncSync, linkSync, openSync, rmSync, writeSync } from "node:fs";

const OWNER_ONLY = 0o600;

/**
 * Writes a file that only its owner may read: beside its place, and linked into it. There is never
 * half a file, and what is there already stays.
 */
export function writeOnce(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`;
  const handle = openSync(unfinished, "w", OWNER_ONLY);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
    linkSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    closeSync(handle);
    rmSync(unfinished, { force: true });
  }
}
