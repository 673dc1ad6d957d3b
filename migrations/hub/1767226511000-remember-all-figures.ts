import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * One table of all figures that ever reached the hub, whichever office sent them. A ranking reads
 * one index instead of one for each office, and a resync, which empties an office's partition and
 * copies it again, neither hides a figure nor changes when it was known.
 */
export class RememberAllFigures1767226511000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE known_figure (
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
        recorded_at           timestamptz NOT NULL,
        replaces              text,
        replaced_because      text,
        known_at              timestamptz NOT NULL,
        CONSTRAINT known_figure_pkey PRIMARY KEY (office_code, id)
      )`);
    await db.query(`INSERT INTO known_figure SELECT * FROM coverage_figure`);
    // The figure of a region on a date is the first entry here: the latest, and of those the last recorded.
    await db.query(`
      CREATE INDEX known_figure_headline ON known_figure
        (region_code, as_of DESC, recorded_at DESC, id DESC) WHERE segment IS NULL AND headline`);
    await db.query(`
      CREATE INDEX known_figure_of_definition ON known_figure
        (definition_id, definition_version, region_code, as_of DESC, recorded_at DESC, id DESC)
        WHERE segment IS NULL`);
    await db.query(`
      CREATE INDEX known_figure_of_segment ON known_figure
        (region_code, segment, as_of DESC, recorded_at DESC, id DESC) WHERE segment IS NOT NULL`);
    await db.query(`
      CREATE INDEX known_figure_replaced ON known_figure
        (office_code, replaces) WHERE replaces IS NOT NULL`);
    // Of what levels a definition has figures: none is looked for where there never was any.
    await db.query(`
      CREATE TABLE figure_level (
        definition_id      text    NOT NULL,
        definition_version integer NOT NULL,
        code_length        integer NOT NULL,
        CONSTRAINT figure_level_pkey PRIMARY KEY (definition_id, definition_version, code_length)
      )`);
    await db.query(`
      INSERT INTO figure_level
      SELECT DISTINCT definition_id, definition_version, length(region_code) FROM known_figure`);
    await db.query(`
      DROP INDEX coverage_figure_latest, coverage_figure_latest_of_segment, coverage_figure_replaced`);
    await db.query(`ALTER TABLE coverage_figure DROP COLUMN known_at`);
    await db.query(`DROP TABLE figure_arrival`);
    // Replication applies rows with an empty search path.
    await db.query(`
      CREATE OR REPLACE FUNCTION coverage_figure_known() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO public.known_figure (office_code, id, region_code, as_of, as_of_precision,
            definition_id, definition_version, segment, kind, precision, participants,
            eligible_workers, eligible_workers_kind, share_numerator, share_denominator, headline,
            source_id, recorded_at, replaces, replaced_because, known_at)
          VALUES (NEW.office_code, NEW.id, NEW.region_code, NEW.as_of, NEW.as_of_precision,
            NEW.definition_id, NEW.definition_version, NEW.segment, NEW.kind, NEW.precision,
            NEW.participants, NEW.eligible_workers, NEW.eligible_workers_kind,
            NEW.share_numerator, NEW.share_denominator, NEW.headline, NEW.source_id,
            NEW.recorded_at, NEW.replaces, NEW.replaced_because, public.knowledge_stamp())
          ON CONFLICT DO NOTHING;
        INSERT INTO public.figure_level
          VALUES (NEW.definition_id, NEW.definition_version, length(NEW.region_code))
          ON CONFLICT DO NOTHING;
        RETURN NEW;
      END $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE figure_arrival (
        office_code text        NOT NULL,
        id          text        NOT NULL,
        known_at    timestamptz NOT NULL,
        CONSTRAINT figure_arrival_pkey PRIMARY KEY (office_code, id)
      )`);
    await db.query(`INSERT INTO figure_arrival SELECT office_code, id, known_at FROM known_figure`);
    await db.query(`ALTER TABLE coverage_figure ADD COLUMN known_at timestamptz`);
    await db.query(`
      UPDATE coverage_figure f SET known_at = a.known_at
      FROM figure_arrival a WHERE a.office_code = f.office_code AND a.id = f.id`);
    await db.query(`ALTER TABLE coverage_figure ALTER COLUMN known_at SET NOT NULL`);
    await db.query(FIGURE_KNOWN_IN_ITS_PARTITION);
    await db.query(`
      CREATE INDEX coverage_figure_latest ON coverage_figure
        (region_code, as_of DESC, recorded_at DESC, id DESC) WHERE segment IS NULL`);
    await db.query(`
      CREATE INDEX coverage_figure_latest_of_segment ON coverage_figure
        (region_code, segment, as_of DESC, recorded_at DESC, id DESC) WHERE segment IS NOT NULL`);
    await db.query(`
      CREATE INDEX coverage_figure_replaced ON coverage_figure
        (office_code, replaces) WHERE replaces IS NOT NULL`);
    await db.query(`DROP TABLE figure_level`);
    await db.query(`DROP TABLE known_figure`);
  }
}

/** As the step before has it. */
const FIGURE_KNOWN_IN_ITS_PARTITION = `
  CREATE OR REPLACE FUNCTION coverage_figure_known() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    stamp timestamptz := public.knowledge_stamp();
  BEGIN
    INSERT INTO public.figure_arrival VALUES (NEW.office_code, NEW.id, stamp)
      ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      SELECT known_at INTO STRICT stamp FROM public.figure_arrival
        WHERE office_code = NEW.office_code AND id = NEW.id;
    END IF;
    NEW.known_at := stamp;
    RETURN NEW;
  END $$`;
