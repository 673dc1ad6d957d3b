import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Imports of files: what became of each, how far one under way is, and the rows that were refused.
 * Those hold what their file held, persons as well, and stand sealed.
 */
export class ImportFiles1767227468000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_job (
        office_code text NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL,
        file_name text NOT NULL,
        dry_run boolean NOT NULL,
        accept_valid boolean NOT NULL,
        recorded_by text,
        state text NOT NULL,
        started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ended_at timestamptz,
        bytes bigint,
        sha256 text,
        delimiter text,
        row_count int,
        accepted int,
        rejected int,
        unchanged int,
        same_as uuid,
        problems jsonb NOT NULL DEFAULT '[]',
        CONSTRAINT import_job_pkey PRIMARY KEY (office_code, id),
        CONSTRAINT import_job_kind_known CHECK (kind IN ('ENROLLMENTS')),
        CONSTRAINT import_job_state_known CHECK (
          state IN ('RUNNING', 'DONE', 'REFUSED', 'CANCELLED', 'INTERRUPTED')),
        CONSTRAINT import_job_ends CHECK ((state = 'RUNNING') = (ended_at IS NULL)),
        CONSTRAINT import_job_done_has_counts CHECK (
          state <> 'DONE' OR num_nulls(bytes, sha256, row_count, accepted, rejected, unchanged) = 0)
      )`);
    await runner.query(`
      CREATE INDEX import_job_newest ON import_job (office_code, started_at, id)`);
    await runner.query(`
      CREATE INDEX import_job_by_content ON import_job (office_code, sha256)`);
    await runner.query(`
      CREATE TABLE import_progress (
        office_code text NOT NULL,
        import_id uuid NOT NULL,
        bytes_read bigint NOT NULL,
        bytes_total bigint,
        rows_read int NOT NULL,
        CONSTRAINT import_progress_pkey PRIMARY KEY (office_code, import_id)
      ) WITH (fillfactor = 50)`);
    await runner.query(`
      CREATE TABLE import_reject (
        office_code text NOT NULL,
        import_id uuid NOT NULL,
        row_number int NOT NULL,
        key_id text NOT NULL,
        sealed bytea NOT NULL,
        problems jsonb NOT NULL,
        CONSTRAINT import_reject_pkey PRIMARY KEY (office_code, import_id, row_number),
        CONSTRAINT import_reject_of_job
          FOREIGN KEY (office_code, import_id) REFERENCES import_job (office_code, id)
      )`);
    await runner.query(`ALTER TABLE import_reject ALTER COLUMN sealed SET STORAGE EXTERNAL`);
    await runner.query(`CREATE INDEX import_reject_by_key ON import_reject (office_code, key_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE import_reject`);
    await runner.query(`DROP TABLE import_progress`);
    await runner.query(`DROP TABLE import_job`);
  }
}
