import type { Logger } from "pino";
import { openLog } from "./log";
import { type Running, runUntilStopped } from "./run-until-stopped";

/** Runs one role until it is told to stop, and shows where it answers. */
export function serve(
  name: string,
  logLevel: string,
  run: (log: Logger, running: Running) => Promise<string>,
): Promise<number> {
  return runUntilStopped(async (running) => {
    const url = await run(openLog(logLevel, running.signal), running);
    process.stdout.write(`${name} answers at ${url}\n`);
  });
}
