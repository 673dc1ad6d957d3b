import { spawn } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";
import { StartProblem } from "../domain/start-problem";
import { clusterFolder } from "./data-folder";
import type { ServerUser } from "./server-user";

const UNFINISHED = "postgres.unfinished-";

/** Makes a data folder's empty cluster unless it is there; returns whether it made one. */
export async function makeCluster(
  dataDir: string,
  binaries: string,
  user: ServerUser,
  durable: boolean,
): Promise<boolean> {
  const cluster = clusterFolder(dataDir);
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith(UNFINISHED)) remove(path.join(dataDir, name));
  }
  if (existsSync(cluster)) {
    checkCluster(cluster, binaries);
    return false;
  }
  // A cluster appears under its name only when it is whole, however the start is interrupted.
  const unfinished = mkdtempSync(path.join(dataDir, UNFINISHED));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(unfinished, user.uid, user.gid);
  await initialize(unfinished, binaries, user, durable);
  renameSync(unfinished, cluster);
  if (durable) writeToDisk(dataDir);
  return true;
}

/** Without this a power cut could undo the renaming though later rows were written. */
function writeToDisk(folder: string): void {
  const opened = openSync(folder, "r");
  fsyncSync(opened);
  closeSync(opened);
}

/** Removes a data folder's cluster and all that is stored in it. */
export function removeCluster(dataDir: string): void {
  const cluster = clusterFolder(dataDir);
  if (!existsSync(cluster)) return;
  // Renamed first, so that an interrupted removal leaves no half of a cluster under its name.
  const unfinished = mkdtempSync(path.join(dataDir, UNFINISHED));
  renameSync(cluster, path.join(unfinished, "removed"));
  remove(unfinished);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function checkCluster(cluster: string, binaries: string): void {
  const found = versionOf(path.join(cluster, "PG_VERSION"));
  if (found === null) {
    throw new StartProblem(
      `${cluster} holds something else than jangkauan's data.`,
      "Choose another folder with --data-dir.",
    );
  }
  const expected = versionOf(path.join(binaries, "share", "postgresql", "postgres.bki"));
  if (expected !== null && found !== expected) {
    throw new StartProblem(
      `The data in ${cluster} were written by PostgreSQL ${found}; jangkauan comes with ${expected}.`,
      "Use the jangkauan that wrote them, or start with empty data: --fresh.",
    );
  }
}

/** The major version that a file's first line names, as in "18" or "# PostgreSQL 18". */
function versionOf(file: string): string | null {
  if (!existsSync(file)) return null;
  const [line = ""] = readFileSync(file, "utf8").split("\n", 1);
  return /(?<![0-9])[0-9]+$/.exec(line.trimEnd())?.[0] ?? null;
}

/** Text sorts by its bytes and dates are read as ISO 8601, whatever the machine's language is. */
function initialize(
  folder: string,
  binaries: string,
  user: ServerUser,
  durable: boolean,
): Promise<void> {
  const options = [
    ["-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-instructions"],
    ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    durable ? [] : ["--no-sync"],
  ].flat();
  return new Promise((resolve, reject) => {
    const initdb = spawn(path.join(binaries, "bin", "initdb"), options, {
      ...user,
      cwd: "/",
      env: { LC_ALL: "C", PATH: "/usr/bin:/bin", TZ: "UTC" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    initdb.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    initdb.on("error", reject);
    initdb.on("close", (code) => {
      if (code === 0) return resolve();
      const reason = /initdb: error: (.*)|FATAL: +(.*)/.exec(said);
      reject(
        new StartProblem(
          `PostgreSQL could not make its data folder: ${reason?.[1] ?? reason?.[2] ?? "it was stopped"}.`,
          "Check the disk and its free space, or choose another folder with --data-dir.",
        ),
      );
    });
  });
}
