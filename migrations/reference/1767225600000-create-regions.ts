import type { MigrationInterface, QueryRunner } from "typeorm";

/** The national list of regions, and other names for them. */
export class CreateRegions1767225600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE TABLE region (
        code text NOT NULL,
        name text NOT NULL,
        level text NOT NULL,
        parent_code text,
        village_kind text,
        search_name text NOT NULL,
        CONSTRAINT region_pkey PRIMARY KEY (code),
        CONSTRAINT region_parent FOREIGN KEY (parent_code) REFERENCES region (code)
      );
      CREATE INDEX region_level ON region (level, code);
      CREATE INDEX region_parent_code ON region (parent_code);
      CREATE TABLE region_alias (
        region_code text NOT NULL,
        alias text NOT NULL,
        search_name text NOT NULL,
        CONSTRAINT region_alias_pkey PRIMARY KEY (region_code, alias),
        CONSTRAINT region_alias_region FOREIGN KEY (region_code) REFERENCES region (code)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE region_alias;
      DROP TABLE region;
      DROP EXTENSION pg_trgm;
    `);
  }
}
