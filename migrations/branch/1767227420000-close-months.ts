import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a closed month froze: revisions with the hash of their rows, only ever added to. */
export class CloseMonths1767227420000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE month_closing (
        office_code text NOT NULL,
        month date NOT NULL,
        revision int NOT NULL,
        row_count int NOT NULL,
        hash text NOT NULL,
        closed_by text,
        because text,
        closed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT month_closing_pkey PRIMARY KEY (office_code, month, revision),
        CONSTRAINT month_closing_of_a_month CHECK (extract(day FROM month) = 1),
        CONSTRAINT month_closing_counts_revisions CHECK (revision >= 1),
        CONSTRAINT month_closing_hash_is_sha256 CHECK (hash ~ '^[0-9a-f]{64}$'),
        CONSTRAINT month_closing_first_by_somebody CHECK (revision > 1 OR closed_by IS NOT NULL),
        CONSTRAINT month_closing_revision_has_reason CHECK (revision = 1 OR because IS NOT NULL)
      )`);
    await runner.query(`
      CREATE TABLE month_closing_row (
        office_code text NOT NULL,
        month date NOT NULL,
        revision int NOT NULL,
        position int NOT NULL,
        kind text NOT NULL,
        region_code text NOT NULL,
        segment text,
        funding text,
        people bigint,
        figure_id text,
        as_of date,
        as_of_precision text,
        definition_id text,
        definition_version int,
        figure_kind text,
        precision text,
        eligible_workers bigint,
        eligible_workers_kind text,
        share_numerator bigint,
        share_denominator bigint,
        CONSTRAINT month_closing_row_pkey PRIMARY KEY (office_code, month, revision, position),
        CONSTRAINT month_closing_row_of_closing FOREIGN KEY (office_code, month, revision)
          REFERENCES month_closing (office_code, month, revision),
        CONSTRAINT month_closing_row_kind_known CHECK (kind IN ('PEOPLE', 'FIGURE')),
        CONSTRAINT month_closing_row_people_counted
          CHECK (kind <> 'PEOPLE' OR num_nulls(segment, funding, people) = 0),
        CONSTRAINT month_closing_row_figure_named
          CHECK ((kind = 'FIGURE') = (figure_id IS NOT NULL))
      )`);
    await runner.query(`
      CREATE FUNCTION refuse_change_of_closed_month() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'A closed month is never changed; a revision is added to it.'
          USING ERRCODE = 'restrict_violation';
      END $$`);
    for (const table of ["month_closing", "month_closing_row"]) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_closed_month()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE month_closing_row`);
    await runner.query(`DROP TABLE month_closing`);
    await runner.query(`DROP FUNCTION refuse_change_of_closed_month()`);
  }
}
