import type { MigrationInterface, QueryRunner } from "typeorm";

/** Coverage figures as stated: only ever added to, so that yesterday's answer can be given again. */
export class RecordCoverageFigures1767227402000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE coverage_figure (
        office_code text NOT NULL,
        id text NOT NULL,
        region_code text NOT NULL,
        as_of date NOT NULL,
        as_of_precision text NOT NULL,
        definition_id text NOT NULL,
        definition_version int NOT NULL,
        segment text,
        kind text NOT NULL,
        precision text NOT NULL,
        participants bigint,
        eligible_workers bigint,
        eligible_workers_kind text,
        share_numerator bigint,
        share_denominator bigint,
        headline boolean NOT NULL,
        source_id text,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        replaces text,
        replaced_because text,
        numerator bigint GENERATED ALWAYS AS (
          CASE WHEN participants IS NOT NULL AND eligible_workers IS NOT NULL
            THEN participants ELSE share_numerator END) STORED,
        denominator bigint GENERATED ALWAYS AS (
          CASE WHEN participants IS NOT NULL AND eligible_workers IS NOT NULL
            THEN eligible_workers ELSE share_denominator END) STORED,
        CONSTRAINT coverage_figure_pkey PRIMARY KEY (office_code, id),
        CONSTRAINT coverage_figure_of_known_region
          FOREIGN KEY (region_code) REFERENCES region (code),
        CONSTRAINT coverage_figure_of_known_definition
          FOREIGN KEY (definition_id, definition_version)
          REFERENCES coverage_definition (id, version),
        CONSTRAINT coverage_figure_from_known_source
          FOREIGN KEY (office_code, source_id) REFERENCES source (office_code, id),
        CONSTRAINT coverage_figure_replaces_known
          FOREIGN KEY (office_code, replaces) REFERENCES coverage_figure (office_code, id),
        CONSTRAINT coverage_figure_replaced_once UNIQUE (office_code, replaces),
        CONSTRAINT coverage_figure_stated_once UNIQUE NULLS NOT DISTINCT
          (office_code, region_code, as_of, definition_id, definition_version, segment, replaces),
        CONSTRAINT coverage_figure_id_names_office CHECK (starts_with(id, office_code || ':')),
        CONSTRAINT coverage_figure_as_of_precision_known
          CHECK (as_of_precision IN ('DAY', 'MONTH', 'YEAR')),
        CONSTRAINT coverage_figure_segment_known CHECK (segment IN ('PU', 'BPU', 'JAKON', 'PMI')),
        CONSTRAINT coverage_figure_kind_known CHECK (kind IN ('STATED', 'COMPUTED')),
        CONSTRAINT coverage_figure_precision_known
          CHECK (precision IN ('EXACT', 'ROUNDED', 'VAGUE', 'AT_LEAST')),
        CONSTRAINT coverage_figure_counts_people CHECK (participants >= 0),
        CONSTRAINT coverage_figure_counts_workers CHECK (eligible_workers > 0),
        CONSTRAINT coverage_figure_workers_have_kind
          CHECK ((eligible_workers IS NULL) = (eligible_workers_kind IS NULL)
            AND eligible_workers_kind IN ('STATED', 'COMPUTED')),
        CONSTRAINT coverage_figure_share_is_whole
          CHECK ((share_numerator IS NULL) = (share_denominator IS NULL)
            AND share_numerator >= 0 AND share_denominator > 0),
        CONSTRAINT coverage_figure_states_something
          CHECK (num_nonnulls(participants, eligible_workers, share_numerator) > 0),
        CONSTRAINT coverage_figure_replacement_has_reason
          CHECK ((replaces IS NULL) = (replaced_because IS NULL))
      )`);
    await runner.query(`
      CREATE INDEX coverage_figure_by_region ON coverage_figure (region_code, as_of)`);
    await runner.query(`
      CREATE FUNCTION refuse_change_of_coverage_figure() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'A coverage figure is never changed; record another one that replaces it.'
          USING ERRCODE = 'restrict_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER coverage_figure_append_only
        BEFORE UPDATE OR DELETE OR TRUNCATE ON coverage_figure
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_coverage_figure()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE coverage_figure`);
    await runner.query(`DROP FUNCTION refuse_change_of_coverage_figure()`);
  }
}
