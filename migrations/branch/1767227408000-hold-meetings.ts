import type { MigrationInterface, QueryRunner } from "typeorm";

/** Meetings with who attended, and what each was to do afterwards. */
export class HoldMeetings1767227408000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meeting (
        office_code text NOT NULL,
        id text NOT NULL,
        kind text NOT NULL,
        held_on date NOT NULL,
        held_on_precision text NOT NULL,
        attending_bodies text[] NOT NULL,
        agreement_id text,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT meeting_pkey PRIMARY KEY (office_code, id),
        CONSTRAINT meeting_on_known_agreement
          FOREIGN KEY (office_code, agreement_id) REFERENCES agreement (office_code, id),
        CONSTRAINT meeting_id_names_office CHECK (starts_with(id, office_code || ':')),
        CONSTRAINT meeting_kind_known
          CHECK (kind IN ('COMPLIANCE_FORUM', 'OPERATIONAL_COOPERATION', 'LAUNCH'))
      )`);
    await runner.query(`CREATE INDEX meeting_by_agreement ON meeting (agreement_id)`);
    await runner.query(`
      CREATE TABLE meeting_region (
        office_code text NOT NULL,
        meeting_id text NOT NULL,
        region_code text NOT NULL,
        CONSTRAINT meeting_region_pkey PRIMARY KEY (office_code, meeting_id, region_code),
        CONSTRAINT meeting_region_of_meeting
          FOREIGN KEY (office_code, meeting_id) REFERENCES meeting (office_code, id)
          ON DELETE CASCADE,
        CONSTRAINT meeting_region_known FOREIGN KEY (region_code) REFERENCES region (code)
      )`);
    await runner.query(`
      CREATE INDEX meeting_region_by_region ON meeting_region (region_code COLLATE "C")`);
    await runner.query(`
      CREATE TABLE follow_up (
        office_code text NOT NULL,
        meeting_id text NOT NULL,
        position int NOT NULL,
        owner text NOT NULL,
        what text NOT NULL,
        due_on date,
        due_on_precision text,
        done_on date,
        CONSTRAINT follow_up_pkey PRIMARY KEY (office_code, meeting_id, position),
        CONSTRAINT follow_up_of_meeting
          FOREIGN KEY (office_code, meeting_id) REFERENCES meeting (office_code, id)
          ON DELETE CASCADE,
        CONSTRAINT follow_up_date_has_precision
          CHECK ((due_on IS NULL) = (due_on_precision IS NULL))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE follow_up`);
    await runner.query(`DROP TABLE meeting_region`);
    await runner.query(`DROP TABLE meeting`);
  }
}
