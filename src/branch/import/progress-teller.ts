import type { Pool } from "pg";
import { type JobBegun, tellProgress } from "./import-jobs";

const EVERY_MS = 250;

/** Tells how far an import is: whoever looks on at once, everybody else now and then. */
export class ProgressTeller {
  #writing: Promise<void> = Promise.resolve();
  #writtenAt = 0;
  #latest = { rows: 0, bytes: 0 };

  constructor(
    private readonly pool: Pool,
    private readonly job: Pick<JobBegun, "officeCode" | "id">,
    private readonly watch?: { told?: (progress: { rows: number; bytes: number }) => void },
  ) {}

  told(rows: number, bytes: number): void {
    this.#latest = { rows, bytes };
    this.watch?.told?.(this.#latest);
    const now = performance.now();
    if (now - this.#writtenAt < EVERY_MS) return;
    this.#writtenAt = now;
    this.write();
  }

  /** Writes down where it ended; when the database is gone there is nobody to be told. */
  async ended(): Promise<void> {
    this.write();
    await this.#writing;
  }

  private write(): void {
    const latest = this.#latest;
    this.#writing = this.#writing
      .then(() => tellProgress(this.pool, this.job, latest))
      .catch(() => undefined);
  }
}
