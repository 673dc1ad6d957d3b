import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartProblem } from "../domain/start-problem";
import { startOfProcess } from "./process-identity";

interface Holder {
  pid: number;
  startedAt: string;
}

/**
 * Keeps a second program off the same data. The lock names a process and when that process started,
 * so it dies with its holder: what a killed program leaves behind holds nothing.
 */
export class DataLock {
  private readonly file: string;
  private readonly claim: string;
  private held = false;

  constructor(private readonly folder: string) {
    this.file = path.join(folder, "lock");
    this.claim = `${this.file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  }

  /** Takes the lock, or says which live program has it. */
  take(): void {
    if (this.held) return;
    const me: Holder = { pid: process.pid, startedAt: startOfProcess(process.pid) ?? "unknown" };
    writeFileSync(this.claim, JSON.stringify(me));
    try {
      while (!this.put(this.claim)) {
        const holder = readHolder(this.file);
        if (holder && isLive(holder)) throw this.inUse(holder);
        this.clear();
      }
      this.held = true;
    } finally {
      rmSync(this.claim, { force: true });
    }
  }

  /** Gives the lock back; without effect when it is not held. */
  release(): void {
    if (!this.held) return;
    this.held = false;
    if (readHolder(this.file)?.pid === process.pid) rmSync(this.file, { force: true });
  }

  /** Puts a complete file in place only where none is: a reader never sees half a lock. */
  private put(from: string): boolean {
    try {
      linkSync(from, this.file);
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EEXIST") return false;
      if (code !== "EPERM" && code !== "ENOTSUP" && code !== "EOPNOTSUPP") throw error;
      return this.putWithoutLinks(from);
    }
  }

  /** Some file systems know no links. */
  private putWithoutLinks(from: string): boolean {
    try {
      writeFileSync(this.file, readFileSync(from), { flag: "wx" });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    }
  }

  /**
   * Takes a dead holder's file away. Renaming first makes sure that of two programs that both saw
   * it dead, one does not remove the lock that the other has just taken.
   */
  private clear(): void {
    const aside = `${this.claim}.old`;
    try {
      renameSync(this.file, aside);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
      throw error;
    }
    const holder = readHolder(aside);
    if (holder && isLive(holder)) {
      this.put(aside);
      rmSync(aside, { force: true });
      throw this.inUse(holder);
    }
    rmSync(aside, { force: true });
  }

  private inUse(holder: Holder): StartProblem {
    return new StartProblem(
      `jangkauan is already running with the data in ${this.folder} (process ${holder.pid}).`,
      `Use --data-dir for a second one, or stop process ${holder.pid} first.`,
    );
  }
}

function isLive(holder: Holder): boolean {
  return startOfProcess(holder.pid) === holder.startedAt;
}

function readHolder(file: string): Holder | null {
  try {
    const { pid, startedAt } = JSON.parse(readFileSync(file, "utf8")) as Partial<Holder>;
    return typeof pid === "number" && typeof startedAt === "string" ? { pid, startedAt } : null;
  } catch {
    return null;
  }
}
