import type { MigrationInterface, QueryRunner } from "typeorm";

/** Figures as somebody stated them, and which of our rows gives the value to check each with. */
export class KeepClaims1767227409000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE claim (
        office_code text NOT NULL,
        id text NOT NULL,
        region_code text NOT NULL,
        about text NOT NULL,
        value text NOT NULL,
        precision text NOT NULL,
        as_of date,
        as_of_precision text,
        source_id text NOT NULL,
        stated_number bigint,
        rounded_to bigint,
        checked_by text,
        subject_id text,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT claim_pkey PRIMARY KEY (office_code, id),
        CONSTRAINT claim_of_known_region FOREIGN KEY (region_code) REFERENCES region (code),
        CONSTRAINT claim_from_known_source
          FOREIGN KEY (office_code, source_id) REFERENCES source (office_code, id),
        CONSTRAINT claim_id_names_office CHECK (starts_with(id, office_code || ':')),
        CONSTRAINT claim_precision_known
          CHECK (precision IN ('EXACT', 'ROUNDED', 'VAGUE', 'AT_LEAST')),
        CONSTRAINT claim_date_has_precision CHECK ((as_of IS NULL) = (as_of_precision IS NULL)),
        CONSTRAINT claim_check_known
          CHECK (checked_by IN ('SEGMENTS_OF_FIGURE', 'PARTS_OF_ENROLLMENT',
            'HEADCOUNT_OF_ENROLLMENT', 'COHORTS_OF_ENROLLMENT', 'VILLAGES_OF_FUNDING_LINE')),
        CONSTRAINT claim_check_has_subject
          CHECK (checked_by IS NULL OR (subject_id IS NOT NULL AND stated_number IS NOT NULL))
      )`);
    await runner.query(`CREATE INDEX claim_by_region ON claim (region_code COLLATE "C")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE claim`);
  }
}
