import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartProblem } from "../domain/start-problem";

const MARKER = "jangkauan.folder";
const TEXT =
  "The files in this folder are jangkauan's: `start --fresh` removes what is stored here.\n";

/**
 * Refuses a folder that holds what is not ours: the server's files would spread among it, and a
 * fresh start would remove a folder of somebody else. Names alone prove nothing; our marker does.
 */
export function requireOurFolder(folder: string): void {
  if (isMarked(folder) || isEmpty(folder)) return;
  throw new StartProblem(
    `The folder ${folder} holds files that jangkauan has not put there.`,
    "Choose an empty or a new folder with --data-dir.",
  );
}

/** Makes an empty folder ours for ever; any other must be ours already. */
export function markFolder(folder: string): void {
  requireOurFolder(folder);
  if (isMarked(folder)) return;
  // Renamed into place, so that a start beside this one never reads half a marker.
  const unfinished = path.join(folder, `${MARKER}.${process.pid}`);
  try {
    writeFileSync(unfinished, TEXT, { mode: 0o644 });
    renameSync(unfinished, path.join(folder, MARKER));
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function isMarked(folder: string): boolean {
  try {
    return readFileSync(path.join(folder, MARKER), "utf8") === TEXT;
  } catch {
    return false;
  }
}

/** A marker that is being written, or was when its program was killed, does not count. */
function isEmpty(folder: string): boolean {
  return (
    readdirSync(folder).every((name) => /^jangkauan\.folder\.[0-9]+$/.test(name)) ||
    // Another start may have finished its marker since we looked for it.
    isMarked(folder)
  );
}
