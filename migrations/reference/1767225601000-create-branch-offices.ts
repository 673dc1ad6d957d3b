import type { MigrationInterface, QueryRunner } from "typeorm";

/** The agency's offices and the regions that each serves, with dates. */
export class CreateBranchOffices1767225601000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE TABLE branch_office (
        code text NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        parent_code text,
        CONSTRAINT branch_office_pkey PRIMARY KEY (code),
        CONSTRAINT branch_office_parent FOREIGN KEY (parent_code) REFERENCES branch_office (code)
      );
      CREATE TABLE office_territory (
        office_code text NOT NULL,
        office_kind text NOT NULL,
        region_code text NOT NULL,
        valid daterange NOT NULL,
        CONSTRAINT office_territory_pkey PRIMARY KEY (office_code, region_code, valid),
        CONSTRAINT office_territory_office
          FOREIGN KEY (office_code) REFERENCES branch_office (code),
        CONSTRAINT office_territory_region FOREIGN KEY (region_code) REFERENCES region (code),
        CONSTRAINT office_territory_one_office_at_a_time
          EXCLUDE USING gist (region_code WITH =, office_kind WITH =, valid WITH &&)
      );
      CREATE INDEX office_territory_region_code ON office_territory (region_code);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE office_territory;
      DROP TABLE branch_office;
      DROP EXTENSION btree_gist;
    `);
  }
}
