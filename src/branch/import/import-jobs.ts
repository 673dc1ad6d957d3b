import type { Pool, PoolClient } from "pg";
import type { TableProblem } from "../../csv/table-problem";
import type { ImportState } from "./import-job.entity";
import { IMPORT_LOCK, IMPORT_RUNS } from "./import-state.sql";

/** An import as it begins. */
export interface JobBegun {
  officeCode: string;
  id: string;
  fileName: string;
  dryRun: boolean;
  acceptValid: boolean;
  recordedBy: string | null;
  bytesTotal: number | null;
}

/** How many rows of a file went which way. */
export interface ImportCounts {
  rows: number;
  accepted: number;
  rejected: number;
  unchanged: number;
}

/** What is known of an import at its end. */
export interface JobEnded {
  state: Exclude<ImportState, "RUNNING">;
  bytes: number | null;
  sha256: string | null;
  delimiter: string | null;
  counts: ImportCounts | null;
  sameAs: string | null;
  problems: readonly TableProblem[];
}

/** An import that brought the very same bytes before. */
export interface EarlierImport extends ImportCounts {
  id: string;
  endedAt: Date;
  bytes: string;
}

/**
 * Takes the one place for an import; false where another one has it. It is given back when the
 * connection ends, however that comes about: whoever holds it is alive.
 */
export async function takePlace(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    `SELECT pg_try_advisory_lock(${IMPORT_LOCK}) AS taken`,
  );
  return rows[0]?.taken ?? false;
}

export async function givePlaceBack(client: PoolClient): Promise<void> {
  await client.query(`SELECT pg_advisory_unlock(${IMPORT_LOCK})`);
}

/** The import that runs in an office, if one does. */
export async function runningImport(pool: Pool, officeCode: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM import_job WHERE office_code = $1 AND state = 'RUNNING' AND ${IMPORT_RUNS}
     ORDER BY started_at DESC LIMIT 1`,
    [officeCode],
  );
  return rows[0]?.id ?? null;
}

/** Writes down that an import begins. Whatever ran before did not end, for its place was free. */
export async function beginJob(pool: Pool, job: JobBegun): Promise<void> {
  const { officeCode, id, fileName, dryRun, acceptValid, recordedBy, bytesTotal } = job;
  await pool.query(
    `UPDATE import_job SET state = 'INTERRUPTED', ended_at = clock_timestamp()
     WHERE office_code = $1 AND state = 'RUNNING'`,
    [officeCode],
  );
  await pool.query(
    `WITH job AS (
       INSERT INTO import_job
         (office_code, id, kind, file_name, dry_run, accept_valid, recorded_by, state)
       VALUES ($1, $2, 'ENROLLMENTS', $3, $4, $5, $6, 'RUNNING'))
     INSERT INTO import_progress (office_code, import_id, bytes_read, bytes_total, rows_read)
     VALUES ($1, $2, 0, $7, 0)`,
    [officeCode, id, fileName, dryRun, acceptValid, recordedBy, bytesTotal],
  );
}

/** Writes down how an import ended: in its own transaction what it stored, or after undoing it. */
export async function endJob(
  db: Pick<Pool, "query">,
  { officeCode, id }: Pick<JobBegun, "officeCode" | "id">,
  { state, bytes, sha256, delimiter, counts, sameAs, problems }: JobEnded,
): Promise<void> {
  await db.query(
    `UPDATE import_job SET state = $3, ended_at = clock_timestamp(), bytes = $4, sha256 = $5,
       delimiter = $6, row_count = $7, accepted = $8, rejected = $9, unchanged = $10,
       same_as = $11, problems = $12
     WHERE office_code = $1 AND id = $2`,
    [
      ...[officeCode, id, state, bytes, sha256, delimiter, counts?.rows, counts?.accepted],
      ...[counts?.rejected, counts?.unchanged, sameAs, JSON.stringify(problems)],
    ],
  );
}

/** Writes down how far an import is; others see it at once. */
export async function tellProgress(
  pool: Pool,
  { officeCode, id }: Pick<JobBegun, "officeCode" | "id">,
  { bytes, rows }: { bytes: number; rows: number },
): Promise<void> {
  await pool.query(
    `UPDATE import_progress SET bytes_read = $3, rows_read = $4
     WHERE office_code = $1 AND import_id = $2`,
    [officeCode, id, bytes, rows],
  );
}

/** The import that stored every row of the same bytes, if one did. */
export async function importedBefore(
  db: Pick<Pool, "query">,
  officeCode: string,
  sha256: string,
): Promise<EarlierImport | null> {
  const { rows } = await db.query<EarlierImport>(
    `SELECT id, ended_at AS "endedAt", bytes, row_count AS rows, accepted, rejected, unchanged
     FROM import_job
     WHERE office_code = $1 AND sha256 = $2 AND state = 'DONE' AND NOT dry_run AND rejected = 0
     ORDER BY started_at LIMIT 1`,
    [officeCode, sha256],
  );
  return rows[0] ?? null;
}
