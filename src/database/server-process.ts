import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { ServerSettings } from "./server-settings";
import type { ServerUser } from "./server-user";

/** What a server is started with. */
export interface ServerCommand {
  binaries: string;
  cluster: string;
  port: number;
  settings: ServerSettings;
  user: ServerUser;
  logFile: string;
}

const LONGEST_LOG = 10_000_000;
const STATUS_LINE = 7;
const POLL_MS = 15;
const PATIENCE_PER_SIGNAL_MS = 20_000;

/** One running PostgreSQL that this program started. */
export class ServerProcess {
  private readonly child: ChildProcess;
  private readonly startOfLog: number;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  private running = true;

  constructor(private readonly command: ServerCommand) {
    const log = openLog(command.logFile);
    this.startOfLog = fstatSync(log).size;
    this.child = spawn(path.join(command.binaries, "bin", "postgres"), argumentsOf(command), {
      ...command.user,
      cwd: "/",
      env: { LC_ALL: "C", PATH: "/usr/bin:/bin" },
      stdio: ["ignore", log, log],
      // Ctrl-C in a terminal must reach us alone: the server stops last.
      detached: true,
    });
    closeSync(log);
    this.ended = new Promise((resolve) => {
      const end = (): void => {
        this.running = false;
        process.removeListener("exit", this.stopWithUs);
        resolve();
      };
      this.child.once("exit", end).once("error", end);
    });
    process.once("exit", this.stopWithUs);
  }

  get pid(): number | undefined {
    return this.running ? this.child.pid : undefined;
  }

  /** Waits until the server takes connections; false when it ended instead. */
  async isReady(stillStarting: (seconds: number) => void): Promise<boolean> {
    const startedAt = Date.now();
    let told = 0;
    while (this.running) {
      if (this.saysReady()) return true;
      const seconds = Math.floor((Date.now() - startedAt) / 1000);
      if (seconds >= told + 5) stillStarting((told = seconds));
      await sleep(POLL_MS);
    }
    return false;
  }

  /** What the server wrote to its log since it was started. */
  log(): string {
    const file = openSync(this.command.logFile, "r");
    try {
      const text = Buffer.alloc(Math.max(0, fstatSync(file).size - this.startOfLog));
      return text.toString("utf8", 0, readSync(file, text, 0, text.length, this.startOfLog));
    } finally {
      closeSync(file);
    }
  }

  /** Ends the server: clients are disconnected and everything is written. */
  async stop(): Promise<void> {
    for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
      if (!this.running) return;
      this.child.kill(signal);
      const patience = new AbortController();
      const timeout = sleep(PATIENCE_PER_SIGNAL_MS, undefined, { signal: patience.signal });
      await Promise.race([this.ended, timeout.catch(() => undefined)]);
      patience.abort();
    }
  }

  private readonly stopWithUs = (): void => {
    this.child.kill("SIGINT");
  };

  /** The server's own note says so, with its process id: no other server on the port can. */
  private saysReady(): boolean {
    try {
      const note = readFileSync(path.join(this.command.cluster, "postmaster.pid"), "utf8");
      const lines = note.split("\n");
      return Number(lines[0]) === this.child.pid && lines[STATUS_LINE]?.trim() === "ready";
    } catch {
      return false;
    }
  }
}

function openLog(file: string): number {
  const log = openSync(file, "a", 0o600);
  if (fstatSync(log).size <= LONGEST_LOG) return log;
  closeSync(log);
  return openSync(file, "w", 0o600);
}

function argumentsOf({ cluster, port, settings }: ServerCommand): string[] {
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", cluster, "-p", String(port), ...options];
}
