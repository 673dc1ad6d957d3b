import type { MigrationInterface, QueryRunner } from "typeorm";

/** Cooperation agreements, and the regions that each is for. */
export class FileAgreements1767227403000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agreement (
        office_code text NOT NULL,
        id text NOT NULL,
        kind text NOT NULL,
        number text,
        state text NOT NULL,
        parties text[] NOT NULL,
        programmes text[] NOT NULL,
        is_renewal boolean NOT NULL,
        renews text,
        signed_on date,
        signed_on_precision text,
        starts_on date,
        starts_on_precision text,
        ends_on date,
        ends_on_precision text,
        note text,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT agreement_pkey PRIMARY KEY (office_code, id),
        CONSTRAINT agreement_renewed_once UNIQUE (office_code, renews),
        CONSTRAINT agreement_renews_known
          FOREIGN KEY (office_code, renews) REFERENCES agreement (office_code, id),
        CONSTRAINT agreement_id_names_office CHECK (starts_with(id, office_code || ':')),
        CONSTRAINT agreement_kind_known CHECK (kind IN ('PKS', 'KSO', 'MOU')),
        CONSTRAINT agreement_state_known
          CHECK (state IN ('DRAFT', 'SIGNED', 'IN_FORCE', 'EXPIRED', 'TERMINATED')),
        CONSTRAINT agreement_programmes_known
          CHECK (programmes <@ ARRAY['JKK', 'JKM', 'JHT', 'JP', 'JKP']),
        CONSTRAINT agreement_renewal_is_said CHECK (renews IS NULL OR is_renewal),
        CONSTRAINT agreement_dates_have_precision
          CHECK ((signed_on IS NULL) = (signed_on_precision IS NULL)
            AND (starts_on IS NULL) = (starts_on_precision IS NULL)
            AND (ends_on IS NULL) = (ends_on_precision IS NULL)),
        CONSTRAINT agreement_ends_after_start CHECK (ends_on >= starts_on)
      )`);
    // People write the same number in capitals or not.
    await runner.query(`
      CREATE UNIQUE INDEX agreement_number_used_once ON agreement (office_code, upper(number))`);
    await runner.query(`
      CREATE TABLE agreement_region (
        office_code text NOT NULL,
        agreement_id text NOT NULL,
        region_code text NOT NULL,
        CONSTRAINT agreement_region_pkey PRIMARY KEY (office_code, agreement_id, region_code),
        CONSTRAINT agreement_region_of_agreement
          FOREIGN KEY (office_code, agreement_id) REFERENCES agreement (office_code, id)
          ON DELETE CASCADE,
        CONSTRAINT agreement_region_known FOREIGN KEY (region_code) REFERENCES region (code)
      )`);
    await runner.query(`
      CREATE INDEX agreement_region_by_region ON agreement_region (region_code COLLATE "C")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE agreement_region`);
    await runner.query(`DROP TABLE agreement`);
  }
}
