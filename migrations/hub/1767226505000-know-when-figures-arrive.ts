import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * When the hub came to know each coverage figure, by a clock of its own: an office's clock may be
 * wrong, and what it records may arrive much later. What an answer knew never changes afterwards.
 */
export class KnowWhenFiguresArrive1767226505000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE knowledge_clock (at timestamptz NOT NULL)`);
    await db.query(`CREATE UNIQUE INDEX knowledge_clock_is_one ON knowledge_clock ((true))`);
    await db.query(`INSERT INTO knowledge_clock VALUES (clock_timestamp())`);
    // A resync empties an office's partition and copies it again; this remembers the first arrival.
    await db.query(`
      CREATE TABLE figure_arrival (
        office_code text        NOT NULL,
        id          text        NOT NULL,
        known_at    timestamptz NOT NULL,
        CONSTRAINT figure_arrival_pkey PRIMARY KEY (office_code, id)
      )`);
    // Of figures that are there already it is known now that they are.
    await db.query(`
      ALTER TABLE coverage_figure ADD COLUMN known_at timestamptz NOT NULL DEFAULT now()`);
    await db.query(`ALTER TABLE coverage_figure ALTER COLUMN known_at DROP DEFAULT`);
    await db.query(`
      INSERT INTO figure_arrival SELECT office_code, id, known_at FROM coverage_figure`);
    // The first figure of a transaction moves the clock and holds its row until the commit, so that
    // stamps are ordered as commits are: whoever sees a stamp sees all that came before it. The
    // tables are named in full, for replication applies rows with an empty search path.
    await db.query(`
      CREATE FUNCTION coverage_figure_known() RETURNS trigger LANGUAGE plpgsql AS $$
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
      END $$`);
    await db.query(`
      CREATE TRIGGER coverage_figure_known BEFORE INSERT ON coverage_figure
        FOR EACH ROW EXECUTE FUNCTION coverage_figure_known()`);
    // An ordinary trigger is silent when replication applies a row.
    await db.query(`
      ALTER TABLE coverage_figure ENABLE ALWAYS TRIGGER coverage_figure_known`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER coverage_figure_known ON coverage_figure`);
    await db.query(`DROP FUNCTION coverage_figure_known()`);
    await db.query(`ALTER TABLE coverage_figure DROP COLUMN known_at`);
    await db.query(`DROP TABLE figure_arrival`);
    await db.query(`DROP TABLE knowledge_clock`);
  }
}
