import type { MigrationInterface, QueryRunner } from "typeorm";

/** Where each branch office's server is, and who has been seen in which office of state. */
export class KnowOffices1767226503000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE office_endpoint (
        office_code text NOT NULL,
        url         text NOT NULL,
        CONSTRAINT office_endpoint_pkey PRIMARY KEY (office_code),
        CONSTRAINT office_endpoint_of_office FOREIGN KEY (office_code) REFERENCES branch_office (code)
      )`);
    await db.query(`
      CREATE TABLE official (
        id                text NOT NULL,
        office_code       text,
        region_code       text,
        role              text NOT NULL,
        name              text NOT NULL,
        title             text NOT NULL,
        title_id          text NOT NULL,
        seen_on           date NOT NULL,
        seen_on_precision text NOT NULL,
        source_office     text NOT NULL,
        source_id         text NOT NULL,
        CONSTRAINT official_pkey PRIMARY KEY (id),
        CONSTRAINT official_serves_an_office_or_a_region
          CHECK ((office_code IS NULL) <> (region_code IS NULL)),
        CONSTRAINT official_of_office FOREIGN KEY (office_code) REFERENCES branch_office (code),
        CONSTRAINT official_of_region FOREIGN KEY (region_code) REFERENCES region (code)
      )`);
    await db.query(`CREATE INDEX official_by_office ON official (office_code, role, seen_on)`);
    await db.query(`CREATE INDEX official_by_region ON official (region_code, role, seen_on)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE official`);
    await db.query(`DROP TABLE office_endpoint`);
  }
}
