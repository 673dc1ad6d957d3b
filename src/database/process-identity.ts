import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";

const STATE_FIELD = 0;
const START_TIME_FIELD = 19;

/**
 * When a live process started, in words that no later process of the same id repeats; null when no
 * such process lives. A process id alone proves nothing: ids are given out again.
 */
export function startOfProcess(pid: number): string | null {
  if (!isAlive(pid)) return null;
  const start = startFromProc(pid);
  return start === undefined ? startFromPs(pid) : start;
}

/** The folder in which a process works, or null when the system does not tell. */
export function folderOfProcess(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** The command line of a process, or an empty text when there is none. */
export function commandOfProcess(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return ps(pid, "command=") ?? "";
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Linux: ticks since this boot. A zombie has ended, though its id is not free yet. */
function startFromProc(pid: number): string | null | undefined {
  let stat: string;
  let boot: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return undefined;
  }
  // The second field is the program's name in brackets, and may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[STATE_FIELD] === "Z" ? null : `${boot}/${fields[START_TIME_FIELD]}`;
}

/** Systems without /proc, such as macOS. */
function startFromPs(pid: number): string {
  return ps(pid, "lstart=") ?? "unknown";
}

function ps(pid: number, column: string): string | undefined {
  try {
    return execFileSync("ps", ["-o", column, "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return undefined;
  }
}
