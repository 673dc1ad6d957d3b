import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { StartProblem } from "../domain/start-problem";

/** As whom a program is run; empty for the user that we are. */
export interface ServerUser {
  uid?: number;
  gid?: number;
}

const UNPRIVILEGED = ["postgres", "nobody"];

/**
 * As whom the server runs. PostgreSQL refuses to run as root, so root runs it as the owner of the
 * data it already has, else as `postgres`, else as `nobody`.
 */
export function serverUser(cluster: string): ServerUser {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of UNPRIVILEGED) {
    const account = accounts.find(([login]) => login === name);
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new StartProblem(
    "PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody.",
    "Start jangkauan as an ordinary user.",
  );
}

/** Whether a user can reach and read a folder: asked of the system, which knows every rule. */
export function canReach(user: ServerUser, folder: string): boolean {
  const script = 'cd -- "$1" && test -r .';
  const { status } = spawnSync("/bin/sh", ["-c", script, "sh", folder], {
    ...user,
    cwd: "/",
    stdio: "ignore",
  });
  return status === 0;
}
