import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "..", "..");

/** Makes Node read TypeScript as the tests do. */
const READ_TYPESCRIPT = `
  require("reflect-metadata");
  const { transformFileSync } = require("@swc/core");
  const [[, options]] = Object.values(require("./.config/jest.config.cjs").transform);
  require.extensions[".ts"] = (module, file) =>
    module._compile(transformFileSync(file, { ...options, swcrc: false }).code, file);
  require(process.argv[1]);
`;

/** A program in a process of its own, which a test can kill. */
export interface Program {
  process: ChildProcess;
  /** The next line that it writes; null when it has ended. */
  nextLine(): Promise<string | null>;
  /** Ends it with a signal, and waits for the end. */
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Starts a TypeScript file of this repository as a program. */
export function startProgram(file: string, args: readonly string[] = []): Program {
  const child = spawn(process.execPath, ["-e", READ_TYPESCRIPT, path.join(root, file), ...args], {
    cwd: root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const lines = linesOf(child);
  return {
    process: child,
    nextLine: async () => (await lines.next()).value ?? null,
    kill: async (signal) => {
      child.kill(signal);
      await ended;
    },
  };
}

async function* linesOf(child: ChildProcess): AsyncGenerator<string, undefined> {
  if (!child.stdout) return undefined;
  let text = "";
  for await (const chunk of child.stdout) {
    text += String(chunk);
    const lines = text.split("\n");
    text = lines.pop() ?? "";
    yield* lines;
  }
  return undefined;
}
