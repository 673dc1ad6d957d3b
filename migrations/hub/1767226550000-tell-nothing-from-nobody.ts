import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What an office takes back was never so: a region for which nothing is recorded any more has an
 * unknown number of people, which is not zero. Where everybody has left, the cells say so.
 */
export class TellNothingFromNobody1767226550000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE enrolled_count ALTER COLUMN people DROP NOT NULL`);
    await db.query(UNKNOWN_WITHOUT_CELLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(COUNTED_TO_ZERO);
    await db.query(`UPDATE enrolled_count SET people = 0 WHERE people IS NULL`);
    await db.query(`ALTER TABLE enrolled_count ALTER COLUMN people SET NOT NULL`);
  }
}

/**
 * As before; only a count for which no cell up to its month says anything is unknown. Such cells sum
 * to zero, from which the next change goes on.
 */
const UNKNOWN_WITHOUT_CELLS = `
  CREATE OR REPLACE FUNCTION learn_cell(office text, region text, of_segment text, paid_by text,
    of_month date, now_joined bigint, now_ended bigint) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    stamp timestamptz;
    change bigint;
    was_said boolean;
  BEGIN
    SELECT now_joined - now_ended - coalesce(sum(joined - ended), 0),
        coalesce(bool_or(joined <> 0 OR ended <> 0), false) INTO change, was_said
      FROM public.known_cell
      WHERE office_code = office AND region_code = region AND segment = of_segment
        AND funding = paid_by AND month = of_month;
    INSERT INTO public.known_cell
      VALUES (office, region, of_segment, paid_by, of_month, now_joined, now_ended)
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

/** As the earlier step has it. */
const COUNTED_TO_ZERO = `
  CREATE OR REPLACE FUNCTION learn_cell(office text, region text, of_segment text, paid_by text,
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
