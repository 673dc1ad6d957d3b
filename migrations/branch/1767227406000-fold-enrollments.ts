import type { MigrationInterface, QueryRunner } from "typeorm";

/** Folds every statement on cohorts and their parts into the cells, in the same transaction. */
export class FoldEnrollments1767227406000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(foldEnrollment);
    await runner.query(foldPart);
    await runner.query(copyFromWhole);
    await runner.query(recomputedCells);
    for (const table of ["enrollment", "enrollment_part"]) {
      for (const [event, rows] of Object.entries(transitions)) {
        await runner.query(`
          CREATE TRIGGER ${table}_fold_${event} AFTER ${event} ON ${table} REFERENCING ${rows}
            FOR EACH STATEMENT EXECUTE FUNCTION fold_${table}()`);
      }
    }
    await runner.query(`
      CREATE TRIGGER enrollment_part_copy_from_whole BEFORE INSERT OR UPDATE ON enrollment_part
        FOR EACH ROW EXECUTE FUNCTION copy_from_whole()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER enrollment_part_copy_from_whole ON enrollment_part`);
    for (const table of ["enrollment", "enrollment_part"]) {
      for (const event of Object.keys(transitions)) {
        await runner.query(`DROP TRIGGER ${table}_fold_${event} ON ${table}`);
      }
    }
    await runner.query(`DROP FUNCTION recomputed_enrollment_cells()`);
    await runner.query(`DROP FUNCTION copy_from_whole()`);
    await runner.query(`DROP FUNCTION fold_enrollment_part()`);
    await runner.query(`DROP FUNCTION fold_enrollment()`);
  }
}

/** A trigger with transition tables serves one event only. */
const transitions = {
  insert: "NEW TABLE AS new_rows",
  update: "NEW TABLE AS new_rows OLD TABLE AS old_rows",
  delete: "OLD TABLE AS old_rows",
};

const signedRows = `
    signed_rows := CASE TG_OP
      WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM new_rows'
      WHEN 'DELETE' THEN 'SELECT -1 AS sign, * FROM old_rows'
      ELSE 'SELECT 1 AS sign, * FROM new_rows UNION ALL SELECT -1, * FROM old_rows' END;`;

/** A cohort counts in its regency and, when it is recorded for one, in its district. */
const foldEnrollment = `
  CREATE FUNCTION fold_enrollment() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE signed_rows text; changes enrollment_change[];
  BEGIN${signedRows}
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

/** A part counts in its district, unless its cohort is already recorded for that district. */
const foldPart = `
  CREATE FUNCTION fold_enrollment_part() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE signed_rows text; changes enrollment_change[];
  BEGIN${signedRows}
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

/** FOR SHARE waits for a writer who is changing the cohort, and reads what he left. */
const copyFromWhole = `
  CREATE FUNCTION copy_from_whole() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    SELECT whole.region_code, whole.segment, whole.funding,
      whole.counted_from, whole.counted_until
    INTO NEW.whole_region_code, NEW.segment, NEW.funding, NEW.counted_from, NEW.counted_until
    FROM enrollment AS whole
    WHERE whole.office_code = NEW.office_code AND whole.id = NEW.enrollment_id
    FOR SHARE;
    RETURN NEW;
  END $$`;

/** The cells as the cohorts and parts give them now, to compare with the cells as kept. */
const recomputedCells = `
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
