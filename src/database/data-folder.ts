import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { StartProblem } from "../domain/start-problem";
import { markFolder, requireOurFolder } from "./folder-marker";
import { makeFolder } from "./make-folder";
import { canReach, serverUser } from "./server-user";

/** Where a data folder keeps PostgreSQL's own files. */
export function clusterFolder(dataDir: string): string {
  return path.join(dataDir, "postgres");
}

/**
 * Makes the folder for the data and returns the one to use, which bears our marker. That is another
 * one, below /var/tmp, only where root asks for a folder which the server's user cannot reach, such
 * as one below /root.
 */
export function settleDataFolder(requested: string, tell: (line: string) => void): string {
  try {
    const asked = openFolder(requested);
    const used = reachableFolder(asked);
    if (used !== asked) tell(`The data are kept in ${used}: PostgreSQL does not run as root.`);
    markFolder(used);
    return used;
  } catch (error) {
    // Some places, such as /proc, take no folders and say that the new one does not exist.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw folderProblem(requested, error);
    throw cannotStore(requested, "no folder can be made there", error);
  }
}

/** Says plainly why a data folder cannot be used; any other error stays what it is. */
export function folderProblem(folder: string, error: unknown): unknown {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ""];
  if (error instanceof StartProblem || reason === undefined) return error;
  return cannotStore(folder, reason, error);
}

function cannotStore(folder: string, reason: string, cause: unknown): StartProblem {
  return new StartProblem(
    `The data cannot be stored in ${folder}: ${reason}.`,
    "Choose a folder that you may write to with --data-dir.",
    { cause },
  );
}

const REASONS: Record<string, string | undefined> = {
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is used up",
  ENOTDIR: "a file is in the way",
  EEXIST: "a file is in the way",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "its links lead in a circle",
};

function openFolder(requested: string): string {
  makeFolder(requested);
  const folder = realpathSync(requested);
  requireOwnData(folder);
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  requireOurFolder(folder);
  return folder;
}

/** Data of another user are refused as such, also where we may not even look at them. */
function requireOwnData(folder: string): void {
  const user = process.getuid?.();
  if (user === undefined || user === 0) return;
  const owner = ownerOf(clusterFolder(folder)) ?? user;
  if (owner === user) return;
  throw new StartProblem(
    `The data in ${folder} belong to another user of this machine.`,
    "Start jangkauan as that user, or choose another folder with --data-dir.",
  );
}

/** Whose a folder is; of one that is hidden from us, whose the folder is that hides it. */
function ownerOf(folder: string): number | undefined {
  try {
    return statSync(folder, { throwIfNoEntry: false })?.uid;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EACCES") throw error;
    return statSync(path.dirname(folder)).uid;
  }
}

/** The folder itself, or for root one that PostgreSQL's user can reach. */
function reachableFolder(folder: string): string {
  if (process.getuid?.() !== 0 || existsSync(clusterFolder(folder))) return folder;
  const elsewhere = path.join("/var/tmp", `jangkauan-${fingerprint(folder)}`);
  // Data once stored there stay there, even if the first folder has become reachable.
  const reachable = canReach(serverUser(clusterFolder(folder)), folder);
  if (reachable && !existsSync(clusterFolder(elsewhere))) return folder;
  return makeRootsFolder(elsewhere);
}

/** Everybody may write below /var/tmp: a folder that somebody else put there is not taken. */
function makeRootsFolder(folder: string): string {
  makeFolder(folder);
  const found = lstatSync(folder);
  if (found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0) return folder;
  throw new StartProblem(
    `The data cannot be stored in ${folder}: the folder belongs to another user.`,
    "Choose a folder that the user postgres (or nobody) can reach with --data-dir.",
  );
}

function fingerprint(folder: string): string {
  return createHash("sha256").update(folder).digest("hex").slice(0, 12);
}
