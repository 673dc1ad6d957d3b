import type { MigrationInterface, QueryRunner } from "typeorm";
import * as byFunding from "./earlier/cells-by-funding";

/**
 * Cells that also tell programmes and work. An office that was not brought up to date yet goes on
 * sending cells without them, and changes them by their shorter key; replication finds a row only
 * by a key that its sender has. So an office's cells lie in two tables: those that do not tell, by
 * the shorter key, and those that do. What comes of one kind takes the place of the other.
 */
export class TellCellsByWork1767226570000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE enrollment_cell DROP CONSTRAINT enrollment_cell_pkey`);
    await db.query(`ALTER TABLE enrollment_cell ADD programmes text, ADD worker_group text`);
    await db.query(`
      ALTER TABLE known_cell
        ADD programmes text NOT NULL DEFAULT 'NOT_TOLD',
        ADD worker_group text NOT NULL DEFAULT '',
        DROP CONSTRAINT known_cell_pkey,
        ADD CONSTRAINT known_cell_pkey PRIMARY KEY
          (office_code, region_code, segment, funding, programmes, worker_group, month)`);
    await db.query(`ALTER TABLE known_cell ALTER programmes DROP DEFAULT,
      ALTER worker_group DROP DEFAULT`);
    await db.query(`
      CREATE INDEX known_cell_not_told ON known_cell (office_code, region_code, segment)
        WHERE programmes = 'NOT_TOLD' AND (joined <> 0 OR ended <> 0)`);
    await db.query(`DROP FUNCTION learn_cell(text, text, text, text, date, bigint, bigint)`);
    await db.query(LEARN_CELL);
    await db.query(TAKE_BACK_CELLS);
    await db.query(CELL_KNOWN);
    await db.query(FORGET_VANISHED_CELLS);
    await db.query(PARTITION_BY_TELLING);
    await db.query(EACH_PARTITION("PERFORM partition_cells(part.name, part.bound)"));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(EACH_PARTITION(REUNITE));
    await db.query(`DROP FUNCTION partition_cells(text, text)`);
    await db.query(byFunding.CELL_KNOWN);
    await db.query(`DROP FUNCTION take_back_cells(text, text, text, boolean)`);
    await db.query(
      `DROP FUNCTION learn_cell(text, text, text, text, text, text, date, bigint, bigint)`,
    );
    await db.query(byFunding.LEARN_CELL);
    await db.query(byFunding.FORGET_VANISHED_CELLS);
    await db.query(`
      CREATE TEMPORARY TABLE known_before ON COMMIT DROP AS
      SELECT office_code, region_code, segment, funding, month, sum(joined) AS joined,
        sum(ended) AS ended
      FROM known_cell GROUP BY 1, 2, 3, 4, 5`);
    await db.query(`DELETE FROM known_cell`);
    await db.query(`DROP INDEX known_cell_not_told`);
    await db.query(`
      ALTER TABLE known_cell DROP CONSTRAINT known_cell_pkey, DROP programmes, DROP worker_group,
        ADD CONSTRAINT known_cell_pkey
          PRIMARY KEY (office_code, region_code, segment, funding, month)`);
    await db.query(`INSERT INTO known_cell SELECT * FROM known_before`);
    await db.query(`ALTER TABLE enrollment_cell DROP programmes, DROP worker_group`);
    await db.query(`
      ALTER TABLE enrollment_cell ADD CONSTRAINT enrollment_cell_pkey
        PRIMARY KEY (office_code, region_code, segment, funding, month)`);
  }
}

/** Does something with every office's part of the cells. */
const EACH_PARTITION = (work: string): string => `
  DO $$
  DECLARE part record;
  BEGIN
    FOR part IN
      SELECT child.oid::regclass::text AS name, pg_get_expr(child.relpartbound, child.oid) AS bound
      FROM pg_inherits JOIN pg_class AS child ON child.oid = inhrelid
      WHERE inhparent = 'enrollment_cell'::regclass
    LOOP
      EXECUTE format('ALTER TABLE enrollment_cell DETACH PARTITION %s', part.name);
      ${work};
    END LOOP;
  END $$`;

/**
 * Makes an office's part of the cells out of two tables, of which the first may exist under the
 * part's name with the rows of an office that does not tell; and attaches it.
 */
const PARTITION_BY_TELLING = `
  CREATE FUNCTION partition_cells(part text, bound text) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    IF to_regclass(part) IS NULL THEN
      EXECUTE format('CREATE TABLE %I (LIKE enrollment_cell INCLUDING ALL)', part || '_not_told');
    ELSE
      EXECUTE format('ALTER TABLE %I RENAME TO %I', part, part || '_not_told');
    END IF;
    EXECUTE format('ALTER TABLE %I ADD PRIMARY KEY
      (office_code, region_code, segment, funding, month)', part || '_not_told');
    EXECUTE format('CREATE TABLE %I (LIKE enrollment_cell INCLUDING ALL)
      PARTITION BY LIST (programmes)', part);
    EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES IN (NULL)',
      part, part || '_not_told');
    EXECUTE format('CREATE TABLE %I PARTITION OF %I DEFAULT', part || '_told', part);
    EXECUTE format('ALTER TABLE %I ADD PRIMARY KEY
      (office_code, region_code, segment, funding, programmes, worker_group, month)',
      part || '_told');
    EXECUTE format('ALTER TABLE enrollment_cell ATTACH PARTITION %I %s', part, bound);
  END $$`;

/** One table again; of cells that told more, the sums. */
const REUNITE = `
      EXECUTE format('CREATE TABLE %s_again AS
        SELECT office_code, region_code, segment, funding, month, sum(joined)::bigint AS joined,
          sum(ended)::bigint AS ended
        FROM %s GROUP BY 1, 2, 3, 4, 5', part.name, part.name);
      EXECUTE format('DROP TABLE %s', part.name);
      EXECUTE format('CREATE TABLE %s (LIKE enrollment_cell INCLUDING ALL)', part.name);
      EXECUTE format('INSERT INTO %s (office_code, region_code, segment, funding, month, joined,
        ended) SELECT * FROM %s_again', part.name, part.name);
      EXECUTE format('DROP TABLE %s_again', part.name);
      EXECUTE format('ALTER TABLE enrollment_cell ATTACH PARTITION %s %s', part.name, part.bound)`;

/** As before, by the longer key. */
const LEARN_CELL = `
  CREATE FUNCTION learn_cell(office text, region text, of_segment text, paid_by text,
    protected_by text, of_work text, of_month date, now_joined bigint, now_ended bigint)
  RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    stamp timestamptz;
    change bigint;
    was_said boolean;
  BEGIN
    SELECT now_joined - now_ended - coalesce(sum(joined - ended), 0),
        coalesce(bool_or(joined <> 0 OR ended <> 0), false) INTO change, was_said
      FROM public.known_cell
      WHERE office_code = office AND region_code = region AND segment = of_segment
        AND funding = paid_by AND programmes = protected_by AND worker_group = of_work
        AND month = of_month;
    INSERT INTO public.known_cell (office_code, region_code, segment, funding, programmes,
        worker_group, month, joined, ended)
      VALUES (office, region, of_segment, paid_by, protected_by, of_work, of_month,
        now_joined, now_ended)
      ON CONFLICT ON CONSTRAINT known_cell_pkey
      DO UPDATE SET joined = excluded.joined, ended = excluded.ended;
    -- Whoever joined and left within a month leaves a count of zero, which is news the first time.
    IF change = 0 AND was_said = (now_joined <> 0 OR now_ended <> 0) THEN RETURN; END IF;
    stamp := public.knowledge_stamp();
    INSERT INTO public.enrolled_count AS known
    SELECT region, counted.segment, later.month, stamp,
      CASE WHEN EXISTS (
        SELECT FROM public.known_cell cell
        WHERE cell.region_code = region AND cell.month <= later.month
          AND (counted.segment = 'ALL' OR cell.segment = counted.segment)
          AND (cell.joined <> 0 OR cell.ended <> 0))
      THEN coalesce((SELECT c.people FROM public.enrolled_count c
                WHERE c.region_code = region AND c.segment = counted.segment
                  AND c.month <= later.month
                ORDER BY c.month DESC, c.known_at DESC LIMIT 1), 0) + change END, office
    FROM unnest(ARRAY[of_segment, 'ALL']) AS counted (segment)
    CROSS JOIN LATERAL (
      SELECT of_month AS month
      UNION SELECT c.month FROM public.enrolled_count c
        WHERE c.region_code = region AND c.segment = counted.segment AND c.month > of_month
    ) AS later
    ON CONFLICT ON CONSTRAINT enrolled_count_pkey
    DO UPDATE SET people = excluded.people, office_code = excluded.office_code;
  END $$`;

/** An office's cells of a region and segment all tell, or none does: those of before are no more. */
const TAKE_BACK_CELLS = `
  CREATE FUNCTION take_back_cells(office text, region text, of_segment text, that_tell boolean)
  RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    cell record;
  BEGIN
    -- Each has a query of its own: only this one is asked all the time, and has its own index.
    IF NOT that_tell THEN
      FOR cell IN
        SELECT * FROM public.known_cell
        WHERE office_code = office AND region_code = region AND segment = of_segment
          AND programmes = 'NOT_TOLD' AND (joined <> 0 OR ended <> 0) ORDER BY month
      LOOP
        PERFORM public.learn_cell(office, region, of_segment, cell.funding, cell.programmes,
          cell.worker_group, cell.month, 0, 0);
      END LOOP;
    ELSE
      FOR cell IN
        SELECT * FROM public.known_cell
        WHERE office_code = office AND region_code = region AND segment = of_segment
          AND programmes <> 'NOT_TOLD' AND (joined <> 0 OR ended <> 0) ORDER BY month
      LOOP
        PERFORM public.learn_cell(office, region, of_segment, cell.funding, cell.programmes,
          cell.worker_group, cell.month, 0, 0);
      END LOOP;
    END IF;
  END $$`;

const CELL_KNOWN = `
  CREATE OR REPLACE FUNCTION enrollment_cell_known() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' THEN
      PERFORM public.learn_cell(OLD.office_code, OLD.region_code, OLD.segment, OLD.funding,
        coalesce(OLD.programmes, 'NOT_TOLD'), coalesce(OLD.worker_group, ''), OLD.month, 0, 0);
    ELSE
      PERFORM public.take_back_cells(NEW.office_code, NEW.region_code, NEW.segment,
        NEW.programmes IS NULL);
      PERFORM public.learn_cell(NEW.office_code, NEW.region_code, NEW.segment, NEW.funding,
        coalesce(NEW.programmes, 'NOT_TOLD'), coalesce(NEW.worker_group, ''), NEW.month,
        NEW.joined, NEW.ended);
    END IF;
    RETURN NULL;
  END $$`;

const FORGET_VANISHED_CELLS = `
  CREATE OR REPLACE FUNCTION forget_vanished_cells(office text) RETURNS void LANGUAGE sql AS $$
    SELECT learn_cell(k.office_code, k.region_code, k.segment, k.funding, k.programmes,
      k.worker_group, k.month, 0, 0)
    FROM known_cell k
    LEFT JOIN enrollment_cell c
      ON c.office_code = k.office_code AND c.region_code = k.region_code
      AND c.segment = k.segment AND c.funding = k.funding AND c.month = k.month
      AND coalesce(c.programmes, 'NOT_TOLD') = k.programmes
      AND coalesce(c.worker_group, '') = k.worker_group
    WHERE k.office_code = office AND c.office_code IS NULL AND (k.joined <> 0 OR k.ended <> 0)
    ORDER BY k.month
  $$`;
