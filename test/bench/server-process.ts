import { type ChildProcess, spawn } from "node:child_process";

/** A server in a process of its own, so that its processor time can be told from the load's. */
export interface ServerProcess {
  origin: string;
  pid: number;
  stop(): Promise<void>;
}

const ADDRESS = /http:\/\/127\.0\.0\.1:[0-9]+/;

/** Starts a Node program and waits until it prints its address. */
export async function startServer(args: readonly string[]): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...args], { stdio: ["ignore", "pipe", "inherit"] });
  const origin = await new Promise<string>((resolve, reject) => {
    let printed = "";
    child.once("exit", (code) => reject(new Error(`${args.join(" ")} stopped with ${code}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const address = ADDRESS.exec(printed)?.[0];
      if (address) resolve(address);
    });
  });
  if (child.pid === undefined) throw new Error(`${args.join(" ")} has no process`);
  return { origin, pid: child.pid, stop: () => stopped(child) };
}

async function stopped(child: ChildProcess): Promise<void> {
  const exited = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await exited;
}
