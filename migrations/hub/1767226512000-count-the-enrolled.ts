import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * How many people are enrolled at each month's end, by region and segment, and since when the hub
 * knows: cells change, so each change adds a count beside the one that was known before. A share
 * computed from enrollments then repeats as exactly as a stated one.
 */
export class CountTheEnrolled1767226512000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // What the hub last heard of each cell. A resync empties the partitions, and not this.
    await db.query(`
      CREATE TABLE known_cell (
        office_code text   NOT NULL,
        region_code text   NOT NULL,
        segment     text   NOT NULL,
        funding     text   NOT NULL,
        month       date   NOT NULL,
        joined      bigint NOT NULL,
        ended       bigint NOT NULL,
        CONSTRAINT known_cell_pkey
          PRIMARY KEY (office_code, region_code, segment, funding, month)
      )`);
    await db.query(`CREATE INDEX known_cell_of_region ON known_cell (region_code, month)`);
    // The segment ALL stands for all together.
    await db.query(`
      CREATE TABLE enrolled_count (
        region_code text        NOT NULL,
        segment     text        NOT NULL,
        month       date        NOT NULL,
        known_at    timestamptz NOT NULL,
        people      bigint      NOT NULL,
        office_code text        NOT NULL,
        CONSTRAINT enrolled_count_pkey PRIMARY KEY (region_code, segment, month, known_at)
      )`);
    await db.query(`
      CREATE TABLE office_report (
        office_code text        NOT NULL,
        month       date        NOT NULL,
        known_at    timestamptz NOT NULL,
        CONSTRAINT office_report_pkey PRIMARY KEY (office_code, month)
      )`);
    await db.query(`
      CREATE TABLE copied_again (
        office_code text NOT NULL,
        CONSTRAINT copied_again_pkey PRIMARY KEY (office_code)
      )`);
    await db.query(LEARN_CELL);
    await db.query(CELL_KNOWN);
    await db.query(`
      CREATE TRIGGER enrollment_cell_known AFTER INSERT OR UPDATE OR DELETE ON enrollment_cell
        FOR EACH ROW EXECUTE FUNCTION enrollment_cell_known()`);
    await db.query(`ALTER TABLE enrollment_cell ENABLE ALWAYS TRIGGER enrollment_cell_known`);
    await db.query(FORGET_VANISHED_CELLS);
    await db.query(`
      CREATE OR REPLACE FUNCTION replication_heartbeat_received() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        reported date := date_trunc('month', NEW.beat_at AT TIME ZONE 'Asia/Jakarta')::date;
      BEGIN
        NEW.received_at := clock_timestamp();
        IF NOT EXISTS (SELECT FROM public.office_report
                       WHERE office_code = NEW.office_code AND month = reported) THEN
          INSERT INTO public.office_report
            VALUES (NEW.office_code, reported, public.knowledge_stamp())
            ON CONFLICT DO NOTHING;
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      DO $$
      DECLARE cell enrollment_cell;
      BEGIN
        FOR cell IN SELECT * FROM enrollment_cell ORDER BY month LOOP
          PERFORM learn_cell(cell.office_code, cell.region_code, cell.segment, cell.funding,
            cell.month, cell.joined, cell.ended);
        END LOOP;
        INSERT INTO office_report
        SELECT office_code, date_trunc('month', beat_at AT TIME ZONE 'Asia/Jakarta')::date,
          knowledge_stamp()
        FROM replication_heartbeat;
      END $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(HEARTBEAT_RECEIVED);
    await db.query(`DROP TRIGGER enrollment_cell_known ON enrollment_cell`);
    await db.query(`DROP FUNCTION forget_vanished_cells(text)`);
    await db.query(`DROP FUNCTION enrollment_cell_known()`);
    await db.query(`DROP FUNCTION learn_cell(text, text, text, text, date, bigint, bigint)`);
    await db.query(`DROP TABLE copied_again`);
    await db.query(`DROP TABLE office_report`);
    await db.query(`DROP TABLE enrolled_count`);
    await db.query(`DROP TABLE known_cell`);
  }
}

/**
 * Takes a cell as it is now, and adds what changed to the counts of its month and of every later
 * one. The clock's row, held by whoever learns, keeps two from counting at once.
 */
const LEARN_CELL = `
  CREATE FUNCTION learn_cell(office text, region text, of_segment text, paid_by text,
    of_month date, now_joined bigint, now_ended bigint) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    stamp timestamptz;
    change bigint;
  BEGIN
    SELECT now_joined - now_ended - coalesce(sum(joined - ended), 0) INTO change
      FROM public.known_cell
      WHERE office_code = office AND region_code = region AND segment = of_segment
        AND funding = paid_by AND month = of_month;
    INSERT INTO public.known_cell
      VALUES (office, region, of_segment, paid_by, of_month, now_joined, now_ended)
      ON CONFLICT ON CONSTRAINT known_cell_pkey
      DO UPDATE SET joined = excluded.joined, ended = excluded.ended;
    -- Whoever joined and left within a month leaves a count of zero, which is news the first time.
    IF change = 0 AND EXISTS (
      SELECT FROM public.enrolled_count
      WHERE region_code = region AND segment = of_segment AND month = of_month
    ) THEN RETURN; END IF;
    stamp := public.knowledge_stamp();
    INSERT INTO public.enrolled_count AS known
    SELECT region, counted.segment, later.month, stamp,
      coalesce((SELECT c.people FROM public.enrolled_count c
                WHERE c.region_code = region AND c.segment = counted.segment
                  AND c.month <= later.month
                ORDER BY c.month DESC, c.known_at DESC LIMIT 1), 0) + change, office
    FROM unnest(ARRAY[of_segment, 'ALL']) AS counted (segment)
    CROSS JOIN LATERAL (
      SELECT of_month AS month
      UNION SELECT c.month FROM public.enrolled_count c
        WHERE c.region_code = region AND c.segment = counted.segment AND c.month > of_month
    ) AS later
    ON CONFLICT ON CONSTRAINT enrolled_count_pkey
    DO UPDATE SET people = excluded.people, office_code = excluded.office_code;
  END $$`;

const CELL_KNOWN = `
  CREATE FUNCTION enrollment_cell_known() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' THEN
      PERFORM public.learn_cell(OLD.office_code, OLD.region_code, OLD.segment, OLD.funding,
        OLD.month, 0, 0);
    ELSE
      PERFORM public.learn_cell(NEW.office_code, NEW.region_code, NEW.segment, NEW.funding,
        NEW.month, NEW.joined, NEW.ended);
    END IF;
    RETURN NULL;
  END $$`;

/** After an office's cells were copied again: those that the copy no longer has are empty now. */
const FORGET_VANISHED_CELLS = `
  CREATE FUNCTION forget_vanished_cells(office text) RETURNS void LANGUAGE sql AS $$
    SELECT learn_cell(k.office_code, k.region_code, k.segment, k.funding, k.month, 0, 0)
    FROM known_cell k
    LEFT JOIN enrollment_cell c USING (office_code, region_code, segment, funding, month)
    WHERE k.office_code = office AND c.office_code IS NULL AND (k.joined <> 0 OR k.ended <> 0)
    ORDER BY k.month
  $$`;

/** As the earlier step has it. */
const HEARTBEAT_RECEIVED = `
      CREATE OR REPLACE FUNCTION replication_heartbeat_received() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.received_at := clock_timestamp();
        RETURN NEW;
      END $$`;
