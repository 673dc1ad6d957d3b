import { mkdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder and those above it. One by one, because Node's own way of making several never
 * ends where a folder exists but says of everything below it that it does not, as /proc does.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !isFolder(at); at = path.dirname(at)) missing.unshift(at);
  for (const level of missing) makeLevel(level);
}

/** Another program may make it at the same moment. */
function makeLevel(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o755 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST" || !isFolder(folder)) throw error;
  }
}

/** A file in the way is an error; the topmost folder always exists. */
function isFolder(place: string): boolean {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined || found.isDirectory()) return found !== undefined;
  throw Object.assign(new Error(`${place} is a file.`), { code: "ENOTDIR" });
}
