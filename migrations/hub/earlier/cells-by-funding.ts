/** How cells were learnt before they told programmes and work: what a step back restores. */

export const LEARN_CELL = `
  CREATE FUNCTION learn_cell(office text, region text, of_segment text, paid_by text,
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

export const CELL_KNOWN = `
  CREATE OR REPLACE FUNCTION enrollment_cell_known() RETURNS trigger LANGUAGE plpgsql AS $$
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

export const FORGET_VANISHED_CELLS = `
  CREATE OR REPLACE FUNCTION forget_vanished_cells(office text) RETURNS void LANGUAGE sql AS $$
    SELECT learn_cell(k.office_code, k.region_code, k.segment, k.funding, k.month, 0, 0)
    FROM known_cell k
    LEFT JOIN enrollment_cell c USING (office_code, region_code, segment, funding, month)
    WHERE k.office_code = office AND c.office_code IS NULL AND (k.joined <> 0 OR k.ended <> 0)
    ORDER BY k.month
  $$`;
