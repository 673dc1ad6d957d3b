import { readFileSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartProblem } from "../domain/start-problem";
import { commandOfProcess, folderOfProcess, startOfProcess } from "./process-identity";

/** Each is tried for a while: finish cleanly, stop at once and recover later, end. */
const WAYS_TO_STOP: readonly [NodeJS.Signals, number][] = [
  ["SIGINT", 15_000],
  ["SIGQUIT", 10_000],
  ["SIGKILL", 5_000],
];

/**
 * Stops the server that a killed program left behind on a cluster, and takes away the note of one
 * that is gone: PostgreSQL itself would take any later process with the noted id for that server.
 * Call it only while holding the data's lock. Returns whether a server was stopped.
 */
export async function stopLeftoverServer(cluster: string): Promise<boolean> {
  const note = path.join(cluster, "postmaster.pid");
  const pid = notedProcess(note);
  if (pid === null) return false;
  if (!isServerOf(pid, cluster)) {
    rmSync(note, { force: true });
    return false;
  }
  for (const [signal, patience] of WAYS_TO_STOP) {
    if (await stops(pid, signal, patience)) return true;
  }
  throw new StartProblem(
    `An earlier PostgreSQL still uses the data in ${cluster} and does not stop (process ${pid}).`,
    `Stop process ${pid}, or choose another folder with --data-dir.`,
  );
}

function notedProcess(note: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(note, "utf8"), 10);
    return Number.isNaN(pid) ? 0 : pid;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** A server works in its cluster's folder; where the system does not tell, its command line does. */
function isServerOf(pid: number, cluster: string): boolean {
  if (startOfProcess(pid) === null) return false;
  const command = commandOfProcess(pid);
  if (!/postgres/.test(command)) return false;
  const folder = folderOfProcess(pid);
  return folder === null ? command.includes(cluster) : folder === realpathSync(cluster);
}

async function stops(pid: number, signal: NodeJS.Signals, patience: number): Promise<boolean> {
  const start = startOfProcess(pid);
  if (start === null) return true;
  try {
    process.kill(pid, signal);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
  for (let waited = 0; waited < patience; waited += 25) {
    if (startOfProcess(pid) !== start) return true;
    await sleep(25);
  }
  return false;
}
