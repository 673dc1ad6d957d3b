import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import { importId } from "./import-id";
import { IMPORT_STATE } from "./import-state.sql";

const EVERY_MS = 500;
const HEARTBEAT_MS = 15_000;

interface JobState {
  state: string;
  delimiter: string | null;
  rowsRead: number;
  bytesRead: string;
  bytesTotal: string | null;
  accepted: number | null;
  rejected: number | null;
  unchanged: number | null;
}

/** How an import stands; null where the office knows none of that name. */
export async function readJob(
  pool: Pool,
  officeCode: string,
  uuid: string,
): Promise<JobState | null> {
  const { rows } = await pool.query<JobState>({
    name: "state_of_import",
    text: `
      SELECT ${IMPORT_STATE} AS state, job.delimiter,
        coalesce(job.row_count, progress.rows_read, 0) AS "rowsRead",
        coalesce(job.bytes, progress.bytes_read, 0) AS "bytesRead",
        coalesce(job.bytes, progress.bytes_total) AS "bytesTotal",
        job.accepted, job.rejected, job.unchanged
      FROM import_job AS job LEFT JOIN import_progress AS progress
        ON progress.office_code = job.office_code AND progress.import_id = job.id
      WHERE job.office_code = $1 AND job.id = $2`,
    values: [officeCode, uuid],
  });
  return rows[0] ?? null;
}

/**
 * Server-sent events of an import: how far it is, whenever that changes, and its end. Whoever
 * connects again is told at once how it stands; there is nothing to catch up with.
 */
export async function* importEvents(
  pool: Pool,
  officeCode: string,
  uuid: string,
): AsyncGenerator<string> {
  let last = "";
  let toldAt = performance.now();
  for (;;) {
    const job = await readJob(pool, officeCode, uuid);
    if (job === null) return;
    const data = JSON.stringify({ id: importId(officeCode, uuid), ...job, delimiter: undefined });
    const hasEnded = job.state !== "RUNNING";
    if (hasEnded) {
      yield `event: end\ndata: ${data}\n\n`;
      return;
    }
    if (data !== last) {
      yield `event: progress\ndata: ${data}\n\n`;
      [last, toldAt] = [data, performance.now()];
    } else if (performance.now() - toldAt > HEARTBEAT_MS) {
      yield ": still here\n\n";
      toldAt = performance.now();
    }
    await sleep(EVERY_MS);
  }
}
