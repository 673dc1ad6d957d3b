import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which keys are still needed is asked at every start, and must not read every participant. */
export class FindOlderKeys1767227466500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX participant_by_key ON participant (office_code, key_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX participant_by_key`);
  }
}
