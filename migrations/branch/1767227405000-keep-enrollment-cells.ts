import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * For every regency and district, how many people came to be counted and ceased to be counted in
 * each month. Signed differences are folded in; the cohorts themselves are never read again.
 */
export class KeepEnrollmentCells1767227405000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enrollment_cell (
        office_code text NOT NULL,
        region_code text NOT NULL,
        segment text NOT NULL,
        funding text NOT NULL,
        month date NOT NULL,
        joined bigint NOT NULL,
        ended bigint NOT NULL,
        CONSTRAINT enrollment_cell_pkey
          PRIMARY KEY (office_code, region_code, segment, funding, month)
      ) WITH (fillfactor = 80)`);
    await runner.query(`
      CREATE TYPE enrollment_change AS (
        office_code text, region_code text, segment text, funding text,
        counted_from date, counted_until date, people bigint)`);
    await runner.query(monthlyDeltas);
    await runner.query(foldChanges);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION fold_enrollment_changes(enrollment_change[])`);
    await runner.query(`DROP FUNCTION monthly_deltas(enrollment_change[])`);
    await runner.query(`DROP TYPE enrollment_change`);
    await runner.query(`DROP TABLE enrollment_cell`);
  }
}

const monthlyDeltas = `
  CREATE FUNCTION monthly_deltas(changes enrollment_change[])
  RETURNS TABLE (office_code text, region_code text, segment text, funding text, month date,
    joined bigint, ended bigint)
  LANGUAGE sql IMMUTABLE AS $$
    SELECT change.office_code, change.region_code, change.segment,
      coalesce(change.funding, 'NOT_STATED'), event.month,
      sum(event.joined)::bigint, sum(event.ended)::bigint
    FROM unnest(changes) AS change
    CROSS JOIN LATERAL (VALUES
      (date_trunc('month', change.counted_from::timestamp)::date, change.people, 0::bigint),
      (date_trunc('month', change.counted_until::timestamp)::date, 0::bigint, change.people)
    ) AS event (month, joined, ended)
    WHERE change.counted_from IS NOT NULL AND event.month IS NOT NULL
    GROUP BY 1, 2, 3, 4, 5
    HAVING sum(event.joined) <> 0 OR sum(event.ended) <> 0
  $$`;

/**
 * One lock per regency, taken in order, guards all of its cells until the transaction ends: the
 * cells of a cohort and of its parts are then always written together, and two transactions
 * cannot wait for each other.
 */
const foldChanges = `
  CREATE FUNCTION fold_enrollment_changes(changes enrollment_change[]) RETURNS void
  LANGUAGE plpgsql AS $$
  BEGIN
    IF changes IS NULL THEN RETURN; END IF;
    PERFORM pg_advisory_xact_lock(1303, regency.number) FROM (
      SELECT DISTINCT replace(left(change.region_code, 5), '.', '')::int AS number
      FROM unnest(changes) AS change ORDER BY number) AS regency;
    INSERT INTO enrollment_cell AS cell
      (office_code, region_code, segment, funding, month, joined, ended)
    SELECT delta.office_code, delta.region_code, delta.segment, delta.funding, delta.month,
      delta.joined, delta.ended
    FROM monthly_deltas(changes) AS delta
    ORDER BY delta.office_code, delta.region_code, delta.segment, delta.funding, delta.month
    ON CONFLICT ON CONSTRAINT enrollment_cell_pkey
    DO UPDATE SET joined = cell.joined + excluded.joined, ended = cell.ended + excluded.ended;
    DELETE FROM enrollment_cell AS cell
    USING (SELECT DISTINCT change.office_code, change.region_code FROM unnest(changes) AS change)
      AS touched
    WHERE cell.office_code = touched.office_code AND cell.region_code = touched.region_code
      AND cell.joined = 0 AND cell.ended = 0;
  END $$`;
