/** How cells were folded before they told programmes and work: what a step back restores. */

export const MONTHLY_DELTAS = `
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

export const FOLD_CHANGES = `
  CREATE OR REPLACE FUNCTION fold_enrollment_changes(changes enrollment_change[]) RETURNS void
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

const SIGNED_ROWS = `
    signed_rows := CASE TG_OP
      WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM new_rows'
      WHEN 'DELETE' THEN 'SELECT -1 AS sign, * FROM old_rows'
      ELSE 'SELECT 1 AS sign, * FROM new_rows UNION ALL SELECT -1, * FROM old_rows' END;`;

export const FOLD_ENROLLMENT = `
  CREATE OR REPLACE FUNCTION fold_enrollment() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE signed_rows text; changes enrollment_change[];
  BEGIN${SIGNED_ROWS}
    EXECUTE format($fold$
      SELECT array_agg(change) FROM (
        SELECT (office_code, left(region_code, level.length), segment, funding,
          counted_from, counted_until, sum(sign * headcount))::enrollment_change AS change
        FROM (%s) AS changed CROSS JOIN (VALUES (5), (8)) AS level (length)
        WHERE length(region_code) >= level.length AND counted_from IS NOT NULL
        GROUP BY office_code, left(region_code, level.length), segment, funding,
          counted_from, counted_until
        HAVING sum(sign * headcount) <> 0) AS difference $fold$, signed_rows) INTO changes;
    PERFORM fold_enrollment_changes(changes);
    IF TG_OP = 'UPDATE' THEN
      UPDATE enrollment_part AS part SET counted_from = whole.counted_from
      FROM new_rows AS whole
      WHERE part.office_code = whole.office_code AND part.enrollment_id = whole.id
        AND (part.whole_region_code, part.segment, part.funding,
          part.counted_from, part.counted_until)
        IS DISTINCT FROM (whole.region_code, whole.segment, whole.funding,
          whole.counted_from, whole.counted_until);
    END IF;
    RETURN NULL;
  END $$`;

export const FOLD_PART = `
  CREATE OR REPLACE FUNCTION fold_enrollment_part() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE signed_rows text; changes enrollment_change[];
  BEGIN${SIGNED_ROWS}
    EXECUTE format($fold$
      SELECT array_agg(change) FROM (
        SELECT (office_code, left(region_code, 8), segment, funding,
          counted_from, counted_until, sum(sign * headcount))::enrollment_change AS change
        FROM (%s) AS changed
        WHERE length(whole_region_code) = 5 AND counted_from IS NOT NULL
        GROUP BY office_code, left(region_code, 8), segment, funding, counted_from, counted_until
        HAVING sum(sign * headcount) <> 0) AS difference $fold$, signed_rows) INTO changes;
    PERFORM fold_enrollment_changes(changes);
    RETURN NULL;
  END $$`;

export const COPY_FROM_WHOLE = `
  CREATE OR REPLACE FUNCTION copy_from_whole() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    SELECT whole.region_code, whole.segment, whole.funding,
      whole.counted_from, whole.counted_until
    INTO NEW.whole_region_code, NEW.segment, NEW.funding, NEW.counted_from, NEW.counted_until
    FROM enrollment AS whole
    WHERE whole.office_code = NEW.office_code AND whole.id = NEW.enrollment_id
    FOR SHARE;
    RETURN NEW;
  END $$`;

export const RECOMPUTED_CELLS = `
  CREATE FUNCTION recomputed_enrollment_cells()
  RETURNS TABLE (office_code text, region_code text, segment text, funding text, month date,
    joined bigint, ended bigint)
  LANGUAGE sql STABLE AS $$
    SELECT * FROM monthly_deltas(ARRAY(
      SELECT (whole.office_code, left(whole.region_code, level.length), whole.segment,
        whole.funding, whole.counted_from, whole.counted_until, whole.headcount)::enrollment_change
      FROM enrollment AS whole CROSS JOIN (VALUES (5), (8)) AS level (length)
      WHERE length(whole.region_code) >= level.length AND whole.headcount IS NOT NULL
      UNION ALL
      SELECT (part.office_code, left(part.region_code, 8), whole.segment, whole.funding,
        whole.counted_from, whole.counted_until, part.headcount)::enrollment_change
      FROM enrollment_part AS part
      JOIN enrollment AS whole
        ON whole.office_code = part.office_code AND whole.id = part.enrollment_id
      WHERE length(whole.region_code) = 5))
  $$`;
