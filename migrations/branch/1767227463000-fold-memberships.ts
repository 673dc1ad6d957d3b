import type { MigrationInterface, QueryRunner } from "typeorm";
import { RECOMPUTED_CELLS } from "./1767227462000-count-people-by-work";
import {
  byVillageAndDay,
  CELLS_OF_MEMBERSHIPS,
  RECOMPUTED_ITEMISED_CELLS,
  RECOMPUTED_MEMBERSHIP_CELLS,
  WITH_MEMBERSHIPS,
} from "./fold-memberships/recomputed-cells";

/**
 * Folds every statement on memberships into the cells, in the same transaction, and into two
 * roll-ups of its own: by village and day, which stays at the branch, and by cohort and day, which
 * a hub counts with. People of a cohort that is part of another are counted by that one.
 */
export class FoldMemberships1767227463000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      LOCK TABLE enrollment, enrollment_part, membership IN SHARE ROW EXCLUSIVE MODE`);
    await runner.query(`
      CREATE TABLE membership_cell (
        office_code text NOT NULL,
        enrollment_id text NOT NULL,
        region_code text NOT NULL,
        worker_group text NOT NULL,
        day date NOT NULL,
        joined bigint NOT NULL,
        ended bigint NOT NULL,
        CONSTRAINT membership_cell_pkey
          PRIMARY KEY (office_code, enrollment_id, region_code, worker_group, day)
      ) WITH (fillfactor = 80)`);
    await runner.query(`
      CREATE TABLE itemised_cell (
        office_code text NOT NULL,
        enrollment_id text NOT NULL,
        day date NOT NULL,
        joined bigint NOT NULL,
        ended bigint NOT NULL,
        CONSTRAINT itemised_cell_pkey PRIMARY KEY (office_code, enrollment_id, day)
      ) WITH (fillfactor = 80)`);
    for (const statement of [
      RECOMPUTED_MEMBERSHIP_CELLS,
      RECOMPUTED_ITEMISED_CELLS,
      CELLS_OF_MEMBERSHIPS,
      WITH_MEMBERSHIPS,
      FOLD_CELLS,
      FOLD_MEMBERSHIP,
      FOLD_IMPORT,
      ITEMISED_PEOPLE,
      KEEP_ITEMISED,
    ]) {
      await runner.query(statement);
    }
    for (const [event, rows] of Object.entries(TRANSITIONS)) {
      await runner.query(`
        CREATE TRIGGER membership_fold_${event} AFTER ${event} ON membership REFERENCING ${rows}
          FOR EACH STATEMENT EXECUTE FUNCTION fold_membership()`);
    }
    await runner.query(`
      CREATE TRIGGER enrollment_keep_itemised BEFORE UPDATE ON enrollment
        FOR EACH ROW WHEN (OLD.itemised) EXECUTE FUNCTION keep_itemised()`);
    await runner.query(`
      SELECT fold_membership_cells(ARRAY(
        SELECT ROW(cell.*)::membership_cell FROM recomputed_membership_cells() AS cell))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      LOCK TABLE enrollment, enrollment_part, membership IN SHARE ROW EXCLUSIVE MODE`);
    await runner.query(`DELETE FROM enrollment_cell`);
    await runner.query(`DROP TRIGGER enrollment_keep_itemised ON enrollment`);
    for (const event of Object.keys(TRANSITIONS)) {
      await runner.query(`DROP TRIGGER membership_fold_${event} ON membership`);
    }
    await runner.query(`DROP FUNCTION keep_itemised()`);
    await runner.query(`DROP FUNCTION itemised_people(text, text, date)`);
    await runner.query(`DROP FUNCTION fold_import(uuid)`);
    await runner.query(`DROP FUNCTION fold_membership()`);
    await runner.query(`DROP FUNCTION fold_membership_cells(membership_cell[])`);
    await runner.query(RECOMPUTED_CELLS.replace("CREATE", "CREATE OR REPLACE"));
    await runner.query(`DROP FUNCTION cells_of_memberships(membership_cell[])`);
    await runner.query(`DROP FUNCTION recomputed_itemised_cells()`);
    await runner.query(`DROP FUNCTION recomputed_membership_cells()`);
    await runner.query(`DROP TABLE itemised_cell`);
    await runner.query(`DROP TABLE membership_cell`);
    await runner.query(`
      INSERT INTO enrollment_cell (office_code, region_code, segment, funding, programmes,
        worker_group, month, joined, ended)
      SELECT office_code, region_code, segment, funding, programmes, worker_group, month,
        joined, ended
      FROM recomputed_enrollment_cells()`);
  }
}

/** A trigger with transition tables serves one event only. */
const TRANSITIONS = {
  insert: "NEW TABLE AS new_rows",
  update: "NEW TABLE AS new_rows OLD TABLE AS old_rows",
  delete: "OLD TABLE AS old_rows",
};

const FOLD_CELLS = `
  CREATE FUNCTION fold_membership_cells(changes membership_cell[]) RETURNS void
  LANGUAGE plpgsql AS $$
  BEGIN
    IF changes IS NULL OR cardinality(changes) = 0 THEN RETURN; END IF;
    PERFORM add_to_enrollment_cells(
      ARRAY(SELECT ROW(delta.*)::enrollment_cell FROM cells_of_memberships(changes) AS delta));
    INSERT INTO membership_cell AS cell
      (office_code, enrollment_id, region_code, worker_group, day, joined, ended)
    SELECT change.office_code, change.enrollment_id, change.region_code, change.worker_group,
      change.day, change.joined, change.ended
    FROM unnest(changes) AS change
    ORDER BY change.office_code, change.enrollment_id, change.region_code, change.worker_group,
      change.day
    ON CONFLICT ON CONSTRAINT membership_cell_pkey
    DO UPDATE SET joined = cell.joined + excluded.joined, ended = cell.ended + excluded.ended;
    DELETE FROM membership_cell AS cell USING unnest(changes) AS change
    WHERE cell.office_code = change.office_code AND cell.enrollment_id = change.enrollment_id
      AND cell.region_code = change.region_code AND cell.worker_group = change.worker_group
      AND cell.day = change.day AND cell.joined = 0 AND cell.ended = 0;
    INSERT INTO itemised_cell AS cell (office_code, enrollment_id, day, joined, ended)
    SELECT change.office_code, change.enrollment_id, change.day, sum(change.joined),
      sum(change.ended)
    FROM unnest(changes) AS change
    GROUP BY change.office_code, change.enrollment_id, change.day
    HAVING sum(change.joined) <> 0 OR sum(change.ended) <> 0
    ORDER BY change.office_code, change.enrollment_id, change.day
    ON CONFLICT ON CONSTRAINT itemised_cell_pkey
    DO UPDATE SET joined = cell.joined + excluded.joined, ended = cell.ended + excluded.ended;
    DELETE FROM itemised_cell AS cell
    USING (SELECT DISTINCT office_code, enrollment_id, day FROM unnest(changes)) AS change
    WHERE cell.office_code = change.office_code AND cell.enrollment_id = change.enrollment_id
      AND cell.day = change.day AND cell.joined = 0 AND cell.ended = 0;
  END $$`;

/**
 * An import of very many rows sets jangkauan.fold_later and folds them once, when all are stored.
 * Other rows cannot be changed meanwhile: they would be left out of the fold.
 */
const FOLD_MEMBERSHIP = `
  CREATE FUNCTION fold_membership() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE signed_rows text; changes membership_cell[];
  BEGIN
    IF current_setting('jangkauan.fold_later', true) = 'on' THEN
      IF TG_OP = 'INSERT' THEN RETURN NULL; END IF;
      RAISE EXCEPTION 'Memberships that are folded later are only added.'
        USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    signed_rows := CASE TG_OP
      WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM new_rows'
      WHEN 'DELETE' THEN 'SELECT -1 AS sign, * FROM old_rows'
      ELSE 'SELECT 1 AS sign, * FROM new_rows UNION ALL SELECT -1, * FROM old_rows' END;
    EXECUTE format($fold$
      SELECT array_agg(ROW(change.*)::membership_cell)
      FROM (${byVillageAndDay("(%s) AS changed", "sign")}) AS change
      $fold$, signed_rows) INTO changes;
    PERFORM fold_membership_cells(changes);
    RETURN NULL;
  END $$`;

/** Called once, at the end of the transaction that stored the rows of an import. */
const FOLD_IMPORT = `
  CREATE FUNCTION fold_import(import uuid) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM fold_membership_cells(ARRAY(
      SELECT ROW(change.*)::membership_cell
      FROM (${byVillageAndDay("(SELECT * FROM membership WHERE import_id = import) AS added", "1")}
      ) AS change));
  END $$`;

/** How many people an itemised cohort has on a day. */
const ITEMISED_PEOPLE = `
  CREATE FUNCTION itemised_people(office text, enrollment text, on_day date) RETURNS int
  LANGUAGE sql STABLE AS $$
    SELECT coalesce(sum(cell.joined - cell.ended), 0)::int FROM itemised_cell AS cell
    WHERE cell.office_code = office AND cell.enrollment_id = enrollment AND cell.day <= on_day
  $$`;

/** Its people were folded with what it was. A new member holds its key, so that nobody slips by. */
const KEEP_ITEMISED = `
  CREATE FUNCTION keep_itemised() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (NEW.segment, NEW.funding, NEW.programmes, NEW.region_code, NEW.part_of)
      IS DISTINCT FROM (OLD.segment, OLD.funding, OLD.programmes, OLD.region_code, OLD.part_of)
    THEN
      RAISE EXCEPTION 'Segment, funding, programmes and region of an itemised cohort stay.'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'enrollment_itemised_stays';
    END IF;
    IF NOT NEW.itemised THEN
      PERFORM FROM enrollment WHERE office_code = OLD.office_code AND id = OLD.id FOR UPDATE;
      IF EXISTS (SELECT FROM membership
        WHERE office_code = OLD.office_code AND enrollment_id = OLD.id)
      THEN
        RAISE EXCEPTION 'A cohort with memberships stays itemised.'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 'enrollment_itemised_stays';
      END IF;
    END IF;
    RETURN NEW;
  END $$`;
