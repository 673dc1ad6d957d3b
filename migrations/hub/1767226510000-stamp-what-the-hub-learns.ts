import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * One function stamps whatever the hub learns with the clock of knowledge, not only figures: rates,
 * targets and eligible workers change an answer too, and an answer names one instant for all.
 */
export class StampWhatTheHubLearns1767226510000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // The first stamp of a transaction moves the clock and holds its row until the commit, so that
    // stamps are ordered as commits are: whoever sees a stamp sees all that came before it.
    await db.query(`
      CREATE FUNCTION knowledge_stamp() RETURNS timestamptz LANGUAGE plpgsql AS $$
      DECLARE
        stamp timestamptz := nullif(current_setting('jangkauan.known_at', true), '');
      BEGIN
        IF stamp IS NULL THEN
          UPDATE public.knowledge_clock
            SET at = greatest(clock_timestamp(), at + interval '1 microsecond')
            RETURNING at INTO STRICT stamp;
          PERFORM set_config('jangkauan.known_at', stamp::text, true);
        END IF;
        RETURN stamp;
      END $$`);
    // For tables that the hub itself keeps: rows are added, and stamped as they are.
    await db.query(`
      CREATE FUNCTION stamp_known_at() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.known_at := public.knowledge_stamp();
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE FUNCTION refuse_change_of_knowledge() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'What the hub knows is never changed; add a row that replaces another.'
          USING ERRCODE = 'restrict_violation';
      END $$`);
    await db.query(figureKnown("public.knowledge_stamp()"));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(FIGURE_KNOWN_BY_ITSELF);
    await db.query(`DROP FUNCTION refuse_change_of_knowledge()`);
    await db.query(`DROP FUNCTION stamp_known_at()`);
    await db.query(`DROP FUNCTION knowledge_stamp()`);
  }
}

const figureKnown = (stamp: string): string => `
  CREATE OR REPLACE FUNCTION coverage_figure_known() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    stamp timestamptz := ${stamp};
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

/** As the step before has it. */
const FIGURE_KNOWN_BY_ITSELF = `
      CREATE OR REPLACE FUNCTION coverage_figure_known() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        stamp timestamptz := nullif(current_setting('jangkauan.known_at', true), '');
      BEGIN
        IF stamp IS NULL THEN
          UPDATE public.knowledge_clock
            SET at = greatest(clock_timestamp(), at + interval '1 microsecond')
            RETURNING at INTO STRICT stamp;
          PERFORM set_config('jangkauan.known_at', stamp::text, true);
        END IF;
        INSERT INTO public.figure_arrival VALUES (NEW.office_code, NEW.id, stamp)
          ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN
          SELECT known_at INTO STRICT stamp FROM public.figure_arrival
            WHERE office_code = NEW.office_code AND id = NEW.id;
        END IF;
        NEW.known_at := stamp;
        RETURN NEW;
      END $$`;
