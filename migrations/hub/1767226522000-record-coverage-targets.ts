import type { MigrationInterface, QueryRunner } from "typeorm";

/** The coverage that the country, a province or a regency has set itself for a time. */
export class RecordCoverageTargets1767226522000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE coverage_target (
        id text NOT NULL,
        set_by text NOT NULL,
        region_code text,
        valid daterange NOT NULL,
        basis_points int NOT NULL,
        definition_id text,
        legal_basis text NOT NULL,
        source text,
        recorded_by text,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        known_at timestamptz NOT NULL,
        replaces text,
        replaced_because text,
        CONSTRAINT coverage_target_pkey PRIMARY KEY (id),
        CONSTRAINT coverage_target_of_region FOREIGN KEY (region_code) REFERENCES region (code),
        CONSTRAINT coverage_target_replaces_known
          FOREIGN KEY (replaces) REFERENCES coverage_target (id),
        CONSTRAINT coverage_target_replaced_once UNIQUE (replaces),
        CONSTRAINT coverage_target_recorded_once UNIQUE NULLS NOT DISTINCT
          (set_by, region_code, definition_id, valid, replaces),
        CONSTRAINT coverage_target_body_is_of_its_region
          CHECK (CASE set_by
            WHEN 'NATIONAL' THEN region_code IS NULL
            WHEN 'PROVINCE' THEN region_code IS NOT NULL
            WHEN 'REGENCY' THEN region_code IS NOT NULL AND length(region_code) >= 5
            ELSE false END),
        CONSTRAINT coverage_target_begins
          CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
        CONSTRAINT coverage_target_is_a_share CHECK (basis_points BETWEEN 1 AND 100000),
        CONSTRAINT coverage_target_replacement_has_reason
          CHECK ((replaces IS NULL) = (replaced_because IS NULL))
      )`);
    await db.query(`
      CREATE INDEX coverage_target_by_region ON coverage_target (region_code)`);
    await db.query(`
      CREATE TRIGGER coverage_target_known BEFORE INSERT ON coverage_target
        FOR EACH ROW EXECUTE FUNCTION stamp_known_at()`);
    await db.query(`
      CREATE TRIGGER coverage_target_append_only
        BEFORE UPDATE OR DELETE OR TRUNCATE ON coverage_target
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_knowledge()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE coverage_target`);
  }
}
