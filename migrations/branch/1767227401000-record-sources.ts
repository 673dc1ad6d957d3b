import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who said what, and which records cite it. */
export class RecordSources1767227401000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE source (
        office_code text NOT NULL,
        id text NOT NULL,
        publisher text,
        published_on text,
        about text NOT NULL,
        CONSTRAINT source_pkey PRIMARY KEY (office_code, id),
        CONSTRAINT source_id_names_office CHECK (starts_with(id, office_code || ':'))
      )`);
    await runner.query(`
      CREATE TABLE citation (
        office_code text NOT NULL,
        record_id text NOT NULL,
        source_id text NOT NULL,
        position int NOT NULL,
        CONSTRAINT citation_pkey PRIMARY KEY (office_code, record_id, source_id),
        CONSTRAINT citation_of_known_source
          FOREIGN KEY (office_code, source_id) REFERENCES source (office_code, id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE citation`);
    await runner.query(`DROP TABLE source`);
  }
}
