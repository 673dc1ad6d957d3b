import type { MigrationInterface, QueryRunner } from "typeorm";

/** Why a cohort was ended, beside its last day. */
export class EndEnrollments1767227450000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE enrollment
        ADD COLUMN ended_because text,
        ADD CONSTRAINT enrollment_end_has_day
          CHECK (ended_because IS NULL OR ends_on IS NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE enrollment DROP COLUMN ended_because`);
  }
}
