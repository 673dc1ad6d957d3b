import { createServer } from "node:net";
import { StartProblem } from "../domain/start-problem";

/** Refuses a port that cannot be listened on, before anything long is begun. */
export async function requireFreePort(host: string, port: number, setBy = "--port"): Promise<void> {
  const error = await tryToListen(host, port);
  if (error) throw listenProblem(error, host, port, setBy);
}

/** A port that is wanted but not promised: it when it is free, else 0 for any free one. */
export async function portIfFree(host: string, wanted: number): Promise<number> {
  return wanted <= 65_535 && !(await tryToListen(host, wanted)) ? wanted : 0;
}

/** Says plainly why nothing can listen at an address; any other error stays what it is. */
export function listenProblem(
  error: unknown,
  host: string,
  port: number,
  setBy = "--port",
): unknown {
  const options = { cause: error };
  switch ((error as NodeJS.ErrnoException).code) {
    case "EADDRINUSE":
      return new StartProblem(
        `Port ${port} on ${host} is in use by another program.`,
        `Stop that program, or choose another port with ${setBy} (0 takes a free one).`,
        options,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new StartProblem(
        `${host} is not an address of this machine.`,
        "Choose one with --host: 127.0.0.1 for this machine only, 0.0.0.0 for every network.",
        options,
      );
    case "EACCES":
      return new StartProblem(
        `Port ${port} is reserved: you may not listen on it.`,
        `Choose a port above 1023 with ${setBy}.`,
        options,
      );
    default:
      return error;
  }
}

function tryToListen(host: string, port: number): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", resolve);
    probe.listen({ host, port }, () => probe.close(() => resolve(undefined)));
  });
}
