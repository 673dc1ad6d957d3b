import type { MigrationInterface, QueryRunner } from "typeorm";

/** Pages of agreements go by when they were filed, which never changes. */
export class PageAgreements1767227433000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX agreement_by_filing ON agreement (office_code, recorded_at, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX agreement_by_filing`);
  }
}
