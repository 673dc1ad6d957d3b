import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * How many workers could be protected, as a publisher has counted them: only ever added to, and
 * stamped with the clock of knowledge, so that yesterday's share can be given again.
 */
export class RecordEligibleWorkers1767226521000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE eligible_workers (
        id text NOT NULL,
        region_code text NOT NULL,
        concept text NOT NULL,
        source text NOT NULL,
        vintage text NOT NULL,
        as_of date NOT NULL,
        workers bigint NOT NULL,
        recorded_by text,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        known_at timestamptz NOT NULL,
        replaces text,
        replaced_because text,
        CONSTRAINT eligible_workers_pkey PRIMARY KEY (id),
        CONSTRAINT eligible_workers_of_region FOREIGN KEY (region_code) REFERENCES region (code),
        CONSTRAINT eligible_workers_replaces_known
          FOREIGN KEY (replaces) REFERENCES eligible_workers (id),
        CONSTRAINT eligible_workers_replaced_once UNIQUE (replaces),
        CONSTRAINT eligible_workers_recorded_once UNIQUE NULLS NOT DISTINCT
          (region_code, concept, source, vintage, as_of, replaces),
        CONSTRAINT eligible_workers_concept_known
          CHECK (concept IN ('EMPLOYED', 'LABOUR_FORCE', 'POTENTIAL', 'VULNERABLE')),
        CONSTRAINT eligible_workers_counts_workers CHECK (workers > 0),
        CONSTRAINT eligible_workers_replacement_has_reason
          CHECK ((replaces IS NULL) = (replaced_because IS NULL))
      )`);
    await db.query(`
      CREATE INDEX eligible_workers_latest
        ON eligible_workers (concept, region_code, as_of DESC, known_at DESC)`);
    await db.query(`
      CREATE TRIGGER eligible_workers_known BEFORE INSERT ON eligible_workers
        FOR EACH ROW EXECUTE FUNCTION stamp_known_at()`);
    await db.query(`
      CREATE TRIGGER eligible_workers_append_only
        BEFORE UPDATE OR DELETE OR TRUNCATE ON eligible_workers
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_knowledge()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE eligible_workers`);
  }
}
