import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who pays in a region, how much in a year where that is stated, and which villages take part. */
export class RecordFunding1767227407000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE funding_line (
        office_code text NOT NULL,
        id text NOT NULL,
        region_code text NOT NULL,
        agreement_id text,
        source text NOT NULL,
        year int,
        as_of date,
        as_of_precision text,
        amount bigint,
        precision text,
        participants int,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT funding_line_pkey PRIMARY KEY (office_code, id),
        CONSTRAINT funding_line_of_known_region FOREIGN KEY (region_code) REFERENCES region (code),
        CONSTRAINT funding_line_of_known_agreement
          FOREIGN KEY (office_code, agreement_id) REFERENCES agreement (office_code, id),
        CONSTRAINT funding_line_id_names_office CHECK (starts_with(id, office_code || ':')),
        CONSTRAINT funding_line_source_known CHECK (source IN ('APBD', 'VILLAGE_FUND',
          'KELURAHAN_FUND', 'CSR', 'BAZNAS', 'DBH_SAWIT', 'EMPLOYER', 'SELF')),
        CONSTRAINT funding_line_year_possible CHECK (year BETWEEN 1990 AND 2199),
        CONSTRAINT funding_line_amount_is_positive CHECK (amount > 0),
        CONSTRAINT funding_line_amount_has_precision
          CHECK ((amount IS NULL) = (precision IS NULL)
            AND precision IN ('EXACT', 'ROUNDED', 'VAGUE', 'AT_LEAST')),
        CONSTRAINT funding_line_date_has_precision
          CHECK ((as_of IS NULL) = (as_of_precision IS NULL)),
        CONSTRAINT funding_line_counts_people CHECK (participants >= 0)
      )`);
    await runner.query(
      `CREATE INDEX funding_line_by_region ON funding_line (region_code COLLATE "C")`,
    );
    await runner.query(`CREATE INDEX funding_line_by_agreement ON funding_line (agreement_id)`);
    await runner.query(`
      CREATE TABLE funding_line_village (
        office_code text NOT NULL,
        funding_line_id text NOT NULL,
        region_code text NOT NULL,
        CONSTRAINT funding_line_village_pkey
          PRIMARY KEY (office_code, funding_line_id, region_code),
        CONSTRAINT funding_line_village_of_line
          FOREIGN KEY (office_code, funding_line_id) REFERENCES funding_line (office_code, id)
          ON DELETE CASCADE,
        CONSTRAINT funding_line_village_known FOREIGN KEY (region_code) REFERENCES region (code)
      )`);
    await runner.query(`
      CREATE INDEX funding_line_village_by_region
        ON funding_line_village (region_code COLLATE "C")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE funding_line_village`);
    await runner.query(`DROP TABLE funding_line`);
  }
}
