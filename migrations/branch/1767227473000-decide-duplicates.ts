import type { MigrationInterface, QueryRunner } from "typeorm";

/** What this office decided about persons who are enrolled twice: only ever added to. */
export class DecideDuplicates1767227473000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE duplicate_decision (
        office_code text NOT NULL,
        id text NOT NULL,
        case_id text NOT NULL,
        decision text NOT NULL,
        decided_on date NOT NULL,
        reason text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT duplicate_decision_pkey PRIMARY KEY (office_code, id),
        CONSTRAINT duplicate_decision_id_names_office
          CHECK (starts_with(id, office_code || ':')),
        CONSTRAINT duplicate_decision_known CHECK (decision IN
          ('KEEP_OURS', 'END_OURS', 'DIFFERENT_PERSON', 'BOTH_RIGHT'))
      )`);
    await runner.query(`
      CREATE INDEX duplicate_decision_of_case ON duplicate_decision (case_id, recorded_at)`);
    await runner.query(`
      CREATE FUNCTION refuse_change_of_decision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'Decisions on duplicate cases are only ever added to.'
          USING ERRCODE = 'restrict_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER duplicate_decision_append_only
        BEFORE UPDATE OR DELETE OR TRUNCATE ON duplicate_decision
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_decision()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE duplicate_decision`);
    await runner.query(`DROP FUNCTION refuse_change_of_decision()`);
  }
}
