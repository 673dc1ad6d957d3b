import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "../database/make-folder";

/** Writes files into a folder, by name. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  makeFolder(folder);
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
}

/** The names of the files that a folder lacks or holds with another text. */
export function differingFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([name, text]) => textOf(path.join(folder, name)) !== text)
    .map(([name]) => name);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
