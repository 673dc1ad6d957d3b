import { constants } from "node:os";
import { StopStack } from "../roles/stop-stack";
import { tellProblem } from "./tell-problem";
import { onUnexpected } from "./unexpected";

const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** npm passes a terminal's Ctrl-C on, so that one press arrives twice. */
const SAME_PRESS_MS = 700;

/** What a long-running command is given. */
export interface Running {
  /** Aborted when the program is told to stop. */
  readonly signal: AbortSignal;
  /** How to stop what was started; used on a signal and after a failure. */
  readonly stops: StopStack;
  /** Ends the program because something that was running has failed for good. */
  readonly fail: (problem: unknown) => void;
}

/**
 * Runs a command until it is told to stop, then stops in order whatever it has started. A second
 * signal ends the program at once. Returns the exit code.
 */
export function runUntilStopped(start: (running: Running) => Promise<void>): Promise<number> {
  return runStoppably(start, (stopped) => stopped);
}

/** Runs a command to its end, or until it is told to stop; then stops whatever it has started. */
export function runUntilDone(work: (running: Running) => Promise<void>): Promise<number> {
  return runStoppably(work, () => Promise.resolve());
}

async function runStoppably(
  start: (running: Running) => Promise<void>,
  wait: (stopped: Promise<void>) => Promise<void>,
): Promise<number> {
  const stops = new StopStack();
  const controller = new AbortController();
  let exitCode = 0;
  let isUp = false;
  let signalledAt = 0;

  const onSignal = (name: (typeof STOP_SIGNALS)[number]): void => {
    if (controller.signal.aborted) {
      if (Date.now() - signalledAt > SAME_PRESS_MS) process.exit(128 + constants.signals[name]);
      return;
    }
    signalledAt = Date.now();
    if (!isUp) exitCode = 128 + constants.signals[name];
    process.stdout.write("\nStopping …\n");
    controller.abort();
  };
  for (const name of STOP_SIGNALS) process.on(name, onSignal);

  const stopped = new Promise<void>((resolve) => {
    controller.signal.addEventListener("abort", () => resolve());
  });
  const fail = (problem: unknown): void => {
    if (controller.signal.aborted) return;
    exitCode = tellProblem(problem);
    signalledAt = Date.now();
    controller.abort();
  };
  onUnexpected(fail);
  try {
    await start({ signal: controller.signal, stops, fail });
    isUp = true;
    await wait(stopped);
  } catch (problem) {
    // What breaks because we are stopping is no news.
    fail(problem);
  }
  await stops.stopAll();
  for (const name of STOP_SIGNALS) process.off(name, onSignal);
  return exitCode;
}
