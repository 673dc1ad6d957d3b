import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Since when the hub knows which regions an office serves, and until when it thought so, and since
 * when each version of a definition: a ranking of an office's territory repeats although an office is
 * added with a date in the past, and one by a definition's newest version although a newer one comes.
 */
export class KnowWhenReferenceChanges1767226513000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE known_territory (
        office_code  text        NOT NULL,
        office_kind  text        NOT NULL,
        region_code  text        NOT NULL,
        valid        daterange   NOT NULL,
        known_at     timestamptz NOT NULL,
        withdrawn_at timestamptz,
        CONSTRAINT known_territory_pkey PRIMARY KEY (office_code, region_code, valid, known_at)
      )`);
    // What the hub has held so far counts as known from the beginning: answers already given rest on it.
    await db.query(`
      INSERT INTO known_territory
      SELECT office_code, office_kind, region_code, valid, '-infinity', NULL FROM office_territory`);
    await db.query(`
      CREATE FUNCTION office_territory_known() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        stamp timestamptz := public.knowledge_stamp();
      BEGIN
        IF TG_OP <> 'INSERT' THEN
          UPDATE public.known_territory SET withdrawn_at = stamp
            WHERE office_code = OLD.office_code AND region_code = OLD.region_code
              AND valid = OLD.valid AND withdrawn_at IS NULL;
        END IF;
        IF TG_OP <> 'DELETE' THEN
          INSERT INTO public.known_territory
            VALUES (NEW.office_code, NEW.office_kind, NEW.region_code, NEW.valid, stamp)
            ON CONFLICT ON CONSTRAINT known_territory_pkey DO UPDATE SET withdrawn_at = NULL;
        END IF;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER office_territory_known AFTER INSERT OR UPDATE OR DELETE ON office_territory
        FOR EACH ROW EXECUTE FUNCTION office_territory_known()`);
    await db.query(`
      CREATE TABLE known_definition (
        id       text        NOT NULL,
        version  integer     NOT NULL,
        known_at timestamptz NOT NULL,
        CONSTRAINT known_definition_pkey PRIMARY KEY (id, version)
      )`);
    await db.query(`
      INSERT INTO known_definition SELECT id, version, '-infinity' FROM coverage_definition`);
    await db.query(`
      CREATE FUNCTION coverage_definition_known() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO public.known_definition
          VALUES (NEW.id, NEW.version, public.knowledge_stamp())
          ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER coverage_definition_known AFTER INSERT ON coverage_definition
        FOR EACH ROW EXECUTE FUNCTION coverage_definition_known()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER coverage_definition_known ON coverage_definition`);
    await db.query(`DROP FUNCTION coverage_definition_known()`);
    await db.query(`DROP TABLE known_definition`);
    await db.query(`DROP TRIGGER office_territory_known ON office_territory`);
    await db.query(`DROP FUNCTION office_territory_known()`);
    await db.query(`DROP TABLE known_territory`);
  }
}
