import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";
import { StartProblem } from "../domain/start-problem";
import type { InstalledPostgres } from "./installed-postgres";
import type { ServerUser } from "./server-user";

const PROGRAMS = ["initdb", "postgres"];

/**
 * The folder of a PostgreSQL that the server's user can run: the installed one, mended where its
 * install script did not run; or a copy beside the data, where the installed one is out of reach,
 * as in a checkout below /root, or is another user's to mend.
 */
export function runnablePostgres(
  installed: InstalledPostgres,
  user: ServerUser,
  dataDir: string,
): string {
  const { folder, version } = installed;
  if (areComplete(folder) && canRun(folder, user)) return folder;
  if (canMend(folder) && canRun(folder, user)) return folder;
  const copy = path.join(dataDir, `postgresql-${version}`);
  if (!canRun(copy, user)) copyBinaries(folder, copy);
  const failure = whyNotRun(copy, user);
  if (failure === null) return copy;
  throw new StartProblem(
    `The PostgreSQL that comes with jangkauan does not run on this machine: ${failure}`,
    "It needs Linux with glibc (Debian, Ubuntu, Fedora …; not Alpine) or macOS. " +
      "Otherwise run the roles with a PostgreSQL of your own.",
  );
}

interface LibraryLink {
  source: string;
  target: string;
}

/** npm packages hold no links; the package lists them, and its install script may be switched off. */
function libraryLinks(folder: string): { link: string; to: string }[] {
  const list = path.join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, "utf8")) as LibraryLink[];
  return links.map(({ source, target }) => {
    const link = path.join(folder, "..", target);
    const to = path.relative(path.dirname(link), path.join(folder, "..", source));
    return { link, to };
  });
}

function areComplete(folder: string): boolean {
  return libraryLinks(folder).every(({ link }) => lstatSync(link, { throwIfNoEntry: false }));
}

/** Whether the installed folder is ours to mend; if it is, it has been. */
function canMend(folder: string): boolean {
  try {
    mend(folder);
    return true;
  } catch {
    return false;
  }
}

/** Sets what an install without scripts leaves out. */
function mend(folder: string): void {
  for (const { link, to } of libraryLinks(folder)) {
    if (!lstatSync(link, { throwIfNoEntry: false })) linkUnlessThere(to, link);
  }
  for (const program of PROGRAMS) chmodSync(path.join(folder, "bin", program), 0o755);
}

function linkUnlessThere(to: string, link: string): void {
  try {
    symlinkSync(to, link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/** Copies beside the place and renames, so that an interrupted copy is never taken for a whole one. */
function copyBinaries(from: string, to: string): void {
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  // Under `native`, because the list of links counts from the folder above it.
  const folder = path.join(unfinished, "native");
  cpSync(from, folder, { recursive: true, verbatimSymlinks: true });
  openFolders(folder);
  mend(folder);
  rmSync(to, { recursive: true, force: true });
  renameSync(folder, to);
  rmSync(unfinished, { recursive: true, force: true });
}

/** A copied folder has the rights of the original, which may be read-only. */
function openFolders(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) openFolders(path.join(folder, entry.name));
  }
}

function canRun(folder: string, user: ServerUser): boolean {
  return whyNotRun(folder, user) === null;
}

function whyNotRun(folder: string, user: ServerUser): string | null {
  for (const program of PROGRAMS) {
    const tried = spawnSync(path.join(folder, "bin", program), ["--version"], {
      ...user,
      cwd: "/",
      env: {},
      encoding: "utf8",
    });
    if (tried.error) return tried.error.message;
    if (tried.status !== 0) return tried.stderr.trim() || `${program} ended with ${tried.status}`;
  }
  return null;
}
