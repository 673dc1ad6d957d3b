import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who changed which record, when, and what it was before and after: only ever added to. */
export class KeepTrail1767227430000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE trail_entry (
        office_code text NOT NULL,
        sequence int NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        who text,
        operation text NOT NULL,
        record_id text NOT NULL,
        before jsonb,
        after jsonb,
        idempotency_key text,
        CONSTRAINT trail_entry_pkey PRIMARY KEY (office_code, sequence),
        CONSTRAINT trail_entry_counts_from_one CHECK (sequence >= 1),
        CONSTRAINT trail_entry_record_names_office
          CHECK (starts_with(record_id, office_code || ':')),
        CONSTRAINT trail_entry_changes_something CHECK (before IS DISTINCT FROM after)
      )`);
    await runner.query(`
      CREATE INDEX trail_entry_by_record ON trail_entry (office_code, record_id, sequence)`);
    await runner.query(`
      CREATE FUNCTION refuse_change_of_trail() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The trail is only ever added to.' USING ERRCODE = 'restrict_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER trail_entry_append_only
        BEFORE UPDATE OR DELETE OR TRUNCATE ON trail_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_trail()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE trail_entry`);
    await runner.query(`DROP FUNCTION refuse_change_of_trail()`);
  }
}
