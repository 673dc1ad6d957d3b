import pino, { type DestinationStream, type Logger } from "pino";

const DETAILED_LEVELS = ["debug", "trace"];

/**
 * The log of one process, on the standard error: the standard output is for people. Where in the
 * program an error arose is logged only when somebody looks for a mistake in it; so is what breaks
 * because we are stopping.
 */
export function openLog(
  level: string,
  stopping: AbortSignal,
  output: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Logger {
  const isDetailed = DETAILED_LEVELS.includes(level);
  const err = isDetailed ? pino.stdSerializers.err : brief;
  const untilStopping = {
    write: (line: string): void => {
      if (!stopping.aborted) output.write(line);
    },
  };
  return pino(
    { name: "jangkauan", level, base: { pid: process.pid }, serializers: { err } },
    isDetailed ? output : untilStopping,
  );
}

function brief(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, code } = error as Error & { code?: unknown };
  return { name, message, code };
}
