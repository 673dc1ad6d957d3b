import type { PoolClient } from "pg";

/** The triggers that let the hub learn each row by itself. */
const LEARNING = [
  ["coverage_figure", "coverage_figure_known"],
  ["enrollment_cell", "enrollment_cell_known"],
] as const;

/** Until the transaction ends or `learnEachRow` is called, rows that are stored are not learnt. */
export async function learnNothing(client: PoolClient): Promise<void> {
  for (const [table, trigger] of LEARNING) {
    await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ${trigger}`);
  }
}

/** From now on each row is learnt again, also one that replication applies. */
export async function learnEachRow(client: PoolClient): Promise<void> {
  for (const [table, trigger] of LEARNING) {
    await client.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${trigger}`);
  }
}

/**
 * Learns at once what the triggers would have learnt row by row, had each figure come at the instant
 * at which it was recorded and each cell when its month ended, into a hub that knew nothing.
 */
export async function learnCopied(client: PoolClient): Promise<void> {
  await client.query("SET LOCAL work_mem = '256MB'");
  await client.query("ANALYZE enrollment_cell");
  await client.query(`
    INSERT INTO known_figure (office_code, id, region_code, as_of, as_of_precision, definition_id,
      definition_version, segment, kind, precision, participants, eligible_workers,
      eligible_workers_kind, share_numerator, share_denominator, headline, source_id, recorded_at,
      replaces, replaced_because, known_at)
    SELECT office_code, id, region_code, as_of, as_of_precision, definition_id,
      definition_version, segment, kind, precision, participants, eligible_workers,
      eligible_workers_kind, share_numerator, share_denominator, headline, source_id, recorded_at,
      replaces, replaced_because, recorded_at
    FROM coverage_figure ORDER BY region_code, as_of`);
  await client.query(`
    INSERT INTO figure_level
    SELECT DISTINCT definition_id, definition_version, length(region_code) FROM coverage_figure`);
  await client.query(`
    INSERT INTO known_cell (office_code, region_code, segment, funding, programmes, worker_group,
      month, joined, ended)
    SELECT office_code, region_code, segment, funding, coalesce(programmes, 'NOT_TOLD'),
      coalesce(worker_group, ''), month, joined, ended
    FROM enrollment_cell
    ORDER BY office_code, region_code, month`);
  // A region's cells come from one office here, so that any of its codes is the last one's.
  await client.query(`
    INSERT INTO enrolled_count (region_code, segment, month, known_at, people, office_code)
    SELECT region_code, segment, month,
      (month + interval '1 month')::timestamp AT TIME ZONE 'Asia/Jakarta',
      sum(change) OVER (PARTITION BY region_code, segment ORDER BY month)::bigint, office_code
    FROM (
      SELECT region_code, coalesce(segment, 'ALL') AS segment, month,
        sum(joined - ended) AS change, max(office_code) AS office_code
      FROM enrollment_cell
      GROUP BY GROUPING SETS ((region_code, segment, month), (region_code, month))) changed
    ORDER BY region_code, segment, month`);
}
