import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DataLock } from "../../src/database/data-lock";

const ROOT = path.join(__dirname, "..", "..");
const PATIENCE_MS = 120_000;
const running = new Set<ChildProcess>();

/** Compiles the program unless it is up to date; two test files do not compile at once. */
export async function buildProgram(): Promise<void> {
  const lock = new DataLock(tmpdir());
  for (;;) {
    try {
      lock.take();
      break;
    } catch {
      await sleep(200);
    }
  }
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [".config/build.mjs"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`the program could not be built: ${stdout}${stderr}`);
  } finally {
    lock.release();
  }
}

/** The program as a user runs it. */
export class Program {
  output = "";
  errors = "";
  readonly ended: Promise<number | NodeJS.Signals | null>;
  private readonly child: ChildProcess;

  constructor(args: readonly string[], options: { env?: NodeJS.ProcessEnv; cwd?: string } = {}) {
    this.child = spawn(process.execPath, [path.join(ROOT, "dist/src/main.js"), ...args], {
      cwd: options.cwd ?? tmpdir(),
      env: { ...environment(), ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(this.child);
    this.child.stdout?.on("data", (text) => (this.output += String(text)));
    this.child.stderr?.on("data", (text) => (this.errors += String(text)));
    this.ended = new Promise((resolve) => {
      this.child.once("close", (code, signal) => {
        running.delete(this.child);
        resolve(code ?? signal);
      });
    });
  }

  /** Waits until the program has written something, and returns what a group of it matched. */
  async says(what: RegExp): Promise<string> {
    const giveUpAt = Date.now() + PATIENCE_MS;
    let hasEnded = false;
    void this.ended.then(() => (hasEnded = true));
    for (;;) {
      const match = what.exec(this.output);
      if (match) return match[1] ?? match[0];
      if (hasEnded) throw new Error(`it ended first: ${this.output}${this.errors}`);
      if (Date.now() > giveUpAt) throw new Error(`it never said ${what}: ${this.output}`);
      await sleep(20);
    }
  }

  /** Sends a signal and waits for the end; returns the exit code, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> {
    this.signal(signal);
    return this.ended;
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }
}

/** Runs a command to its end. */
export async function ranProgram(
  args: readonly string[],
  options: ConstructorParameters<typeof Program>[1] & { patienceMs?: number } = {},
): Promise<{ exitCode: number | NodeJS.Signals | null; output: string; errors: string }> {
  const program = new Program(args, options);
  // A program that hangs may not listen to any other signal.
  const giveUp = setTimeout(() => program.signal("SIGKILL"), options.patienceMs ?? PATIENCE_MS);
  const exitCode = await program.ended;
  clearTimeout(giveUp);
  return { exitCode, output: program.output, errors: program.errors };
}

/** The header of somebody whom the `start` of a data folder lets sign in. */
export async function signedInAt(
  dataDir: string,
  ...flags: string[]
): Promise<{ authorization: string }> {
  const { output, errors } = await ranProgram(["token", "--data-dir", dataDir, ...flags]);
  if (output === "") throw new Error(errors);
  return { authorization: `Bearer ${output.trim()}` };
}

/** Ends what a failed test has left running. */
export async function endAll(): Promise<void> {
  const children = [...running];
  for (const child of children) child.kill("SIGTERM");
  await Promise.all(
    children.map(async (child) => {
      const force = setTimeout(() => child.kill("SIGKILL"), 10_000);
      if (child.exitCode === null && child.signalCode === null) {
        await new Promise((resolve) => child.once("close", resolve));
      }
      clearTimeout(force);
    }),
  );
}

/** A folder for a test's data, which PostgreSQL's user can reach when root runs the test. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "jangkauan-cli-"));
  chmodSync(folder, 0o755);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Processes that work on a folder: their command lines name it. */
export function processesOn(folder: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^[0-9]+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => commandOf(pid).includes(folder))
    .map(Number);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

/** Our own settings must not reach the program, and it refuses those of the tests. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith("JANGKAUAN_")),
  );
}
