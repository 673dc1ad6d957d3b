import { StartProblem } from "../domain/start-problem";

/** Why a server ended instead of starting, as far as its log tells. */
export type ServerFailure = "PORT" | "EARLIER_SERVER" | "DISK_FULL" | { reason: string };

/** Reads the reason from what a server wrote while it tried to start. */
export function failureOf(log: string): ServerFailure {
  if (/could not bind .*: Address already in use|could not create any TCP/.test(log)) return "PORT";
  if (/lock file ".*" already exists|pre-existing shared memory block/.test(log)) {
    return "EARLIER_SERVER";
  }
  if (/No space left on device/.test(log)) return "DISK_FULL";
  const reasons = [...log.matchAll(/(?:FATAL|PANIC): +(.*)/g)];
  return { reason: reasons.at(-1)?.[1] ?? "it was stopped from outside" };
}

/** The failure as one plain sentence, and the way out. */
export function startProblem(failure: ServerFailure, port: number, logFile: string): StartProblem {
  switch (failure) {
    case "PORT":
      return new StartProblem(
        `Port ${port} on 127.0.0.1, wanted for PostgreSQL, is in use by another program.`,
        "Stop that program or set another port for PostgreSQL.",
      );
    case "EARLIER_SERVER":
      return new StartProblem(
        "An earlier PostgreSQL still uses the data and does not stop.",
        "Wait a moment and start again, or choose another folder with --data-dir.",
      );
    case "DISK_FULL":
      return new StartProblem(
        "PostgreSQL could not start because the disk is full.",
        "Free some space, or choose a folder on another disk with --data-dir.",
      );
    default:
      return new StartProblem(
        `PostgreSQL could not start: ${failure.reason}.`,
        `Its log tells more: ${logFile}`,
      );
  }
}
