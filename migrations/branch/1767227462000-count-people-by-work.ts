import type { MigrationInterface, QueryRunner } from "typeorm";
import * as byFunding from "./earlier/cells-by-funding";

/**
 * Cells also tell the programmes that protect people and the work they do: a set of programmes in
 * its canonical order, joined by +, and a worker group; '' where they are not stated, or several.
 * People stay in one cell each. A part of an itemised cohort counts nobody: its memberships do.
 *
 * The cells are deleted as they were and stored again as they are now, so that a hub that follows
 * takes back the ones and learns the others at one instant.
 */
export class CountPeopleByWork1767227462000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      LOCK TABLE enrollment, enrollment_part, membership IN SHARE ROW EXCLUSIVE MODE`);
    await runner.query(`DELETE FROM enrollment_cell`);
    await runner.query(`
      ALTER TABLE enrollment_cell
        ADD programmes text NOT NULL DEFAULT '',
        ADD worker_group text NOT NULL DEFAULT '',
        DROP CONSTRAINT enrollment_cell_pkey,
        ADD CONSTRAINT enrollment_cell_pkey PRIMARY KEY
          (office_code, region_code, segment, funding, programmes, worker_group, month)`);
    await runner.query(`
      ALTER TYPE enrollment_change ADD ATTRIBUTE programmes text, ADD ATTRIBUTE worker_group text`);
    await runner.query(`
      ALTER TABLE enrollment_part
        ADD programmes text NOT NULL DEFAULT '',
        ADD worker_group text NOT NULL DEFAULT ''`);
    await runner.query(PROGRAMME_SET);
    await runner.query(SOLE_WORKER_GROUP);
    await runner.query(`DROP FUNCTION recomputed_enrollment_cells()`);
    await runner.query(`DROP FUNCTION monthly_deltas(enrollment_change[])`);
    await runner.query(MONTHLY_DELTAS);
    await runner.query(ADD_TO_CELLS);
    await runner.query(FOLD_CHANGES);
    await runner.query(COPY_FROM_WHOLE);
    await runner.query(`ALTER TABLE enrollment_part DISABLE TRIGGER enrollment_part_fold_update`);
    await runner.query(`UPDATE enrollment_part SET counted_from = counted_from`);
    await runner.query(`ALTER TABLE enrollment_part ENABLE TRIGGER enrollment_part_fold_update`);
    await runner.query(FOLD_ENROLLMENT);
    await runner.query(FOLD_PART);
    await runner.query(RECOMPUTED_CELLS);
    await runner.query(`
      INSERT INTO enrollment_cell (office_code, region_code, segment, funding, programmes,
        worker_group, month, joined, ended)
      SELECT office_code, region_code, segment, funding, programmes, worker_group, month,
        joined, ended
      FROM recomputed_enrollment_cells()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      LOCK TABLE enrollment, enrollment_part, membership IN SHARE ROW EXCLUSIVE MODE`);
    await runner.query(`DELETE FROM enrollment_cell`);
    await runner.query(`DROP FUNCTION recomputed_enrollment_cells()`);
    await runner.query(`DROP FUNCTION add_to_enrollment_cells(enrollment_cell[])`);
    await runner.query(`DROP FUNCTION monthly_deltas(enrollment_change[])`);
    await runner.query(`
      ALTER TABLE enrollment_cell
        DROP CONSTRAINT enrollment_cell_pkey,
        DROP programmes, DROP worker_group,
        ADD CONSTRAINT enrollment_cell_pkey
          PRIMARY KEY (office_code, region_code, segment, funding, month)`);
    await runner.query(`
      ALTER TYPE enrollment_change DROP ATTRIBUTE programmes, DROP ATTRIBUTE worker_group`);
    await runner.query(byFunding.MONTHLY_DELTAS);
    await runner.query(byFunding.FOLD_CHANGES);
    await runner.query(byFunding.COPY_FROM_WHOLE);
    await runner.query(byFunding.FOLD_ENROLLMENT);
    await runner.query(byFunding.FOLD_PART);
    await runner.query(byFunding.RECOMPUTED_CELLS);
    await runner.query(`ALTER TABLE enrollment_part DISABLE TRIGGER enrollment_part_fold_update`);
    await runner.query(`UPDATE enrollment_part SET counted_from = counted_from`);
    await runner.query(`ALTER TABLE enrollment_part ENABLE TRIGGER enrollment_part_fold_update`);
    await runner.query(`ALTER TABLE enrollment_part DROP programmes, DROP worker_group`);
    await runner.query(`DROP FUNCTION sole_worker_group(text[])`);
    await runner.query(`DROP FUNCTION programme_set(text[])`);
    await runner.query(`
      INSERT INTO enrollment_cell (office_code, region_code, segment, funding, month, joined, ended)
      SELECT office_code, region_code, segment, funding, month, joined, ended
      FROM recomputed_enrollment_cells()`);
  }
}

const PROGRAMME_SET = `
  CREATE FUNCTION programme_set(programmes text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(string_agg(known.programme, '+' ORDER BY known.place), '')
    FROM unnest(ARRAY['JKK', 'JKM', 'JHT', 'JP', 'JKP'])
      WITH ORDINALITY AS known (programme, place)
    WHERE known.programme = ANY (programmes)
  $$`;

/** How many people of a cohort do which work is not known when it has several groups. */
const SOLE_WORKER_GROUP = `
  CREATE FUNCTION sole_worker_group(worker_groups text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN cardinality(worker_groups) = 1 THEN worker_groups[1] ELSE '' END
  $$`;

/** In the order of the columns of a cell. */
const MONTHLY_DELTAS = `
  CREATE FUNCTION monthly_deltas(changes enrollment_change[])
  RETURNS TABLE (office_code text, region_code text, segment text, funding text, month date,
    joined bigint, ended bigint, programmes text, worker_group text)
  LANGUAGE sql IMMUTABLE AS $$
    SELECT change.office_code, change.region_code, change.segment,
      coalesce(change.funding, 'NOT_STATED'), event.month,
      sum(event.joined)::bigint, sum(event.ended)::bigint, change.programmes, change.worker_group
    FROM unnest(changes) AS change
    CROSS JOIN LATERAL (VALUES
      (date_trunc('month', change.counted_from::timestamp)::date, change.people, 0::bigint),
      (date_trunc('month', change.counted_until::timestamp)::date, 0::bigint, change.people)
    ) AS event (month, joined, ended)
    WHERE change.counted_from IS NOT NULL AND event.month IS NOT NULL
    GROUP BY 1, 2, 3, 4, 5, 8, 9
    HAVING sum(event.joined) <> 0 OR sum(event.ended) <> 0
  $$`;

/**
 * One lock per regency, taken in order, guards all of its cells until the transaction ends: the
 * cells of a cohort, of its parts and of its people are then always written together, and two
 * transactions cannot wait for each other here.
 */
const ADD_TO_CELLS = `
  CREATE FUNCTION add_to_enrollment_cells(deltas enrollment_cell[]) RETURNS void
  LANGUAGE plpgsql AS $$
  BEGIN
    IF deltas IS NULL THEN RETURN; END IF;
    PERFORM pg_advisory_xact_lock(1303, regency.number) FROM (
      SELECT DISTINCT replace(left(delta.region_code, 5), '.', '')::int AS number
      FROM unnest(deltas) AS delta ORDER BY number) AS regency;
    INSERT INTO enrollment_cell AS cell (office_code, region_code, segment, funding, programmes,
      worker_group, month, joined, ended)
    SELECT delta.office_code, delta.region_code, delta.segment, delta.funding, delta.programmes,
      delta.worker_group, delta.month, delta.joined, delta.ended
    FROM unnest(deltas) AS delta
    ORDER BY delta.office_code, delta.region_code, delta.segment, delta.funding,
      delta.programmes, delta.worker_group, delta.month
    ON CONFLICT ON CONSTRAINT enrollment_cell_pkey
    DO UPDATE SET joined = cell.joined + excluded.joined, ended = cell.ended + excluded.ended;
    DELETE FROM enrollment_cell AS cell
    USING (SELECT DISTINCT delta.office_code, delta.region_code FROM unnest(deltas) AS delta)
      AS touched
    WHERE cell.office_code = touched.office_code AND cell.region_code = touched.region_code
      AND cell.joined = 0 AND cell.ended = 0;
  END $$`;

const FOLD_CHANGES = `
  CREATE OR REPLACE FUNCTION fold_enrollment_changes(changes enrollment_change[]) RETURNS void
  LANGUAGE plpgsql AS $$
  BEGIN
    IF changes IS NULL THEN RETURN; END IF;
    PERFORM add_to_enrollment_cells(
      ARRAY(SELECT ROW(delta.*)::enrollment_cell FROM monthly_deltas(changes) AS delta));
  END $$`;

const SIGNED_ROWS = `
    signed_rows := CASE TG_OP
      WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM new_rows'
      WHEN 'DELETE' THEN 'SELECT -1 AS sign, * FROM old_rows'
      ELSE 'SELECT 1 AS sign, * FROM new_rows UNION ALL SELECT -1, * FROM old_rows' END;`;

const FOLD_ENROLLMENT = `
  CREATE OR REPLACE FUNCTION fold_enrollment() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE signed_rows text; changes enrollment_change[];
  BEGIN${SIGNED_ROWS}
    EXECUTE format($fold$
      SELECT array_agg(change) FROM (
        SELECT (office_code, left(region_code, level.length), segment, funding,
          counted_from, counted_until, sum(sign * headcount), work.programmes, work.worker_group
        )::enrollment_change AS change
        FROM (%s) AS changed CROSS JOIN (VALUES (5), (8)) AS level (length)
        CROSS JOIN LATERAL (
          SELECT programme_set(changed.programmes) AS programmes,
            sole_worker_group(changed.worker_groups) AS worker_group) AS work
        WHERE length(region_code) >= level.length AND counted_from IS NOT NULL
        GROUP BY office_code, left(region_code, level.length), segment, funding,
          counted_from, counted_until, work.programmes, work.worker_group
        HAVING sum(sign * headcount) <> 0) AS difference $fold$, signed_rows) INTO changes;
    PERFORM fold_enrollment_changes(changes);
    IF TG_OP = 'UPDATE' THEN
      UPDATE enrollment_part AS part SET counted_from = whole.counted_from
      FROM new_rows AS whole
      WHERE part.office_code = whole.office_code AND part.enrollment_id = whole.id
        AND (part.whole_region_code, part.segment, part.funding, part.counted_from,
          part.counted_until, part.programmes, part.worker_group)
        IS DISTINCT FROM (whole.region_code, whole.segment, whole.funding,
          CASE WHEN NOT whole.itemised THEN whole.counted_from END,
          whole.counted_until, programme_set(whole.programmes),
          sole_worker_group(whole.worker_groups));
    END IF;
    RETURN NULL;
  END $$`;

/** A part counts in its district, unless its cohort is already recorded for that district. */
const FOLD_PART = `
  CREATE OR REPLACE FUNCTION fold_enrollment_part() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE signed_rows text; changes enrollment_change[];
  BEGIN${SIGNED_ROWS}
    EXECUTE format($fold$
      SELECT array_agg(change) FROM (
        SELECT (office_code, left(region_code, 8), segment, funding, counted_from, counted_until,
          sum(sign * headcount), programmes, worker_group)::enrollment_change AS change
        FROM (%s) AS changed
        WHERE length(whole_region_code) = 5 AND counted_from IS NOT NULL
        GROUP BY office_code, left(region_code, 8), segment, funding, counted_from, counted_until,
          programmes, worker_group
        HAVING sum(sign * headcount) <> 0) AS difference $fold$, signed_rows) INTO changes;
    PERFORM fold_enrollment_changes(changes);
    RETURN NULL;
  END $$`;

/** FOR SHARE waits for a writer who is changing the cohort, and reads what he left. */
const COPY_FROM_WHOLE = `
  CREATE OR REPLACE FUNCTION copy_from_whole() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    SELECT whole.region_code, whole.segment, whole.funding,
      CASE WHEN NOT whole.itemised THEN whole.counted_from END, whole.counted_until,
      programme_set(whole.programmes), sole_worker_group(whole.worker_groups)
    INTO NEW.whole_region_code, NEW.segment, NEW.funding, NEW.counted_from, NEW.counted_until,
      NEW.programmes, NEW.worker_group
    FROM enrollment AS whole
    WHERE whole.office_code = NEW.office_code AND whole.id = NEW.enrollment_id
    FOR SHARE;
    RETURN NEW;
  END $$`;

export const RECOMPUTED_CELLS = `
  CREATE FUNCTION recomputed_enrollment_cells()
  RETURNS TABLE (office_code text, region_code text, segment text, funding text, month date,
    joined bigint, ended bigint, programmes text, worker_group text)
  LANGUAGE sql STABLE AS $$
    SELECT * FROM monthly_deltas(ARRAY(
      SELECT (whole.office_code, left(whole.region_code, level.length), whole.segment,
        whole.funding, whole.counted_from, whole.counted_until, whole.headcount,
        programme_set(whole.programmes), sole_worker_group(whole.worker_groups))::enrollment_change
      FROM enrollment AS whole CROSS JOIN (VALUES (5), (8)) AS level (length)
      WHERE length(whole.region_code) >= level.length AND whole.headcount IS NOT NULL
      UNION ALL
      SELECT (part.office_code, left(part.region_code, 8), whole.segment, whole.funding,
        whole.counted_from, whole.counted_until, part.headcount,
        programme_set(whole.programmes), sole_worker_group(whole.worker_groups))::enrollment_change
      FROM enrollment_part AS part
      JOIN enrollment AS whole
        ON whole.office_code = part.office_code AND whole.id = part.enrollment_id
      WHERE length(whole.region_code) = 5 AND NOT whole.itemised))
  $$`;
