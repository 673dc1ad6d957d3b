import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The hub's copy of every office's coverage figures: one partition for each office, which the
 * office's subscription fills, so that a resync is one TRUNCATE. It has the branch's columns and
 * no checks of its own: the branch has made them, and a row refused here would stop the stream.
 */
export class ReceiveCoverageFigures1767226500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE source (
        office_code  text NOT NULL,
        id           text NOT NULL,
        publisher    text,
        published_on text,
        about        text NOT NULL,
        CONSTRAINT source_pkey PRIMARY KEY (office_code, id)
      ) PARTITION BY LIST (office_code)`);
    await db.query(`
      CREATE TABLE coverage_figure (
        office_code           text        NOT NULL,
        id                    text        NOT NULL,
        region_code           text        NOT NULL,
        as_of                 date        NOT NULL,
        as_of_precision       text        NOT NULL,
        definition_id         text        NOT NULL,
        definition_version    integer     NOT NULL,
        segment               text,
        kind                  text        NOT NULL,
        precision             text        NOT NULL,
        participants          bigint,
        eligible_workers      bigint,
        eligible_workers_kind text,
        share_numerator       bigint,
        share_denominator     bigint,
        headline              boolean     NOT NULL,
        source_id             text,
        recorded_at           timestamptz NOT NULL DEFAULT clock_timestamp(),
        replaces              text,
        replaced_because      text,
        CONSTRAINT coverage_figure_pkey PRIMARY KEY (office_code, id)
      ) PARTITION BY LIST (office_code)`);
    // The figure of a region on a date is the first entry here: the latest, and of those the last recorded.
    await db.query(`
      CREATE INDEX coverage_figure_latest ON coverage_figure
        (region_code, as_of DESC, recorded_at DESC, id DESC) WHERE segment IS NULL`);
    await db.query(`
      CREATE INDEX coverage_figure_latest_of_segment ON coverage_figure
        (region_code, segment, as_of DESC, recorded_at DESC, id DESC) WHERE segment IS NOT NULL`);
    await db.query(`
      CREATE INDEX coverage_figure_replaced ON coverage_figure
        (office_code, replaces) WHERE replaces IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE coverage_figure`);
    await db.query(`DROP TABLE source`);
  }
}
