import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Cohorts of protected workers, and how many of each live in which district or village.
 * A part repeats what decides when and where its people are counted, so that the roll-up of a
 * part needs nothing but the part itself, also while its cohort is being deleted.
 */
export class RecordEnrollments1767227404000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enrollment (
        office_code text NOT NULL,
        id text NOT NULL,
        region_code text NOT NULL,
        segment text NOT NULL,
        funding text,
        programmes text[] NOT NULL,
        worker_groups text[] NOT NULL,
        planned_worker_groups text[] NOT NULL,
        headcount int,
        kind text NOT NULL,
        starts_on date,
        starts_on_precision text,
        ends_on date,
        ends_on_precision text,
        counted_from date,
        counted_until date,
        part_of text,
        superseded_by text,
        agreement_id text,
        note text,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT enrollment_pkey PRIMARY KEY (office_code, id),
        CONSTRAINT enrollment_of_known_region FOREIGN KEY (region_code) REFERENCES region (code),
        CONSTRAINT enrollment_under_known_agreement
          FOREIGN KEY (office_code, agreement_id) REFERENCES agreement (office_code, id),
        CONSTRAINT enrollment_part_of_known
          FOREIGN KEY (office_code, part_of) REFERENCES enrollment (office_code, id),
        CONSTRAINT enrollment_superseded_by_known
          FOREIGN KEY (office_code, superseded_by) REFERENCES enrollment (office_code, id),
        CONSTRAINT enrollment_id_names_office CHECK (starts_with(id, office_code || ':')),
        CONSTRAINT enrollment_region_is_in_a_regency CHECK (length(region_code) >= 5),
        CONSTRAINT enrollment_segment_known CHECK (segment IN ('PU', 'BPU', 'JAKON', 'PMI')),
        CONSTRAINT enrollment_funding_known CHECK (funding IN ('APBD', 'VILLAGE_FUND',
          'KELURAHAN_FUND', 'CSR', 'BAZNAS', 'DBH_SAWIT', 'EMPLOYER', 'SELF')),
        CONSTRAINT enrollment_programmes_known
          CHECK (programmes <@ ARRAY['JKK', 'JKM', 'JHT', 'JP', 'JKP']),
        CONSTRAINT enrollment_kind_known CHECK (kind IN ('STATED', 'COMPUTED')),
        CONSTRAINT enrollment_counts_people CHECK (headcount >= 0),
        CONSTRAINT enrollment_dates_have_precision
          CHECK ((starts_on IS NULL) = (starts_on_precision IS NULL)
            AND (ends_on IS NULL) = (ends_on_precision IS NULL)),
        CONSTRAINT enrollment_ends_after_start CHECK (ends_on >= starts_on),
        CONSTRAINT enrollment_counted_for_a_period
          CHECK (counted_until IS NULL OR counted_until > counted_from),
        CONSTRAINT enrollment_part_is_not_counted CHECK (part_of IS NULL OR counted_from IS NULL)
      )`);
    await runner.query(`CREATE INDEX enrollment_by_region ON enrollment (region_code COLLATE "C")`);
    await runner.query(`CREATE INDEX enrollment_by_agreement ON enrollment (agreement_id)`);
    await runner.query(`CREATE INDEX enrollment_by_whole ON enrollment (part_of)`);
    await runner.query(`
      CREATE TABLE enrollment_part (
        office_code text NOT NULL,
        enrollment_id text NOT NULL,
        region_code text NOT NULL,
        headcount int NOT NULL,
        whole_region_code text NOT NULL,
        segment text NOT NULL,
        funding text,
        counted_from date,
        counted_until date,
        CONSTRAINT enrollment_part_pkey PRIMARY KEY (office_code, enrollment_id, region_code),
        CONSTRAINT enrollment_part_of_enrollment
          FOREIGN KEY (office_code, enrollment_id) REFERENCES enrollment (office_code, id)
          ON DELETE CASCADE,
        CONSTRAINT enrollment_part_of_known_region
          FOREIGN KEY (region_code) REFERENCES region (code),
        CONSTRAINT enrollment_part_counts_people CHECK (headcount >= 0),
        CONSTRAINT enrollment_part_inside_its_whole
          CHECK (starts_with(region_code, whole_region_code || '.'))
      )`);
    await runner.query(`
      CREATE INDEX enrollment_part_by_region ON enrollment_part (region_code COLLATE "C")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE enrollment_part`);
    await runner.query(`DROP TABLE enrollment`);
  }
}
