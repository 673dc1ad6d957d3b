import type { MigrationInterface, QueryRunner } from "typeorm";

/** People write "Lubuktarok" and "Lubuk Tarok": names are searched for without their spaces. */
export class SearchRegionNames1767226504000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX region_joined_name ON region
        USING gin (replace(search_name, ' ', '') gin_trgm_ops)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX region_joined_name`);
  }
}
