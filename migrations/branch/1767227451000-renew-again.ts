import type { MigrationInterface, QueryRunner } from "typeorm";

/** A renewal that was terminated, or withdrawn as a draft, makes room for another one. */
export class RenewAgain1767227451000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agreement
        DROP CONSTRAINT agreement_renewed_once,
        ADD COLUMN is_withdrawn boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT agreement_withdrawn_has_ended
          CHECK (NOT is_withdrawn OR state = 'TERMINATED')`);
    await runner.query(`
      CREATE UNIQUE INDEX agreement_renewed_once ON agreement (office_code, renews)
        WHERE state <> 'TERMINATED'`);
  }

  /** Only one of several renewals can keep its link: the one that holds, or else the last by id. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE agreement SET renews = NULL
      WHERE state = 'TERMINATED' AND EXISTS (
        SELECT FROM agreement AS other
        WHERE other.office_code = agreement.office_code AND other.renews = agreement.renews
          AND other.id <> agreement.id
          AND (other.state <> 'TERMINATED' OR other.id > agreement.id))`);
    await runner.query(`DROP INDEX agreement_renewed_once`);
    await runner.query(`
      ALTER TABLE agreement
        DROP COLUMN is_withdrawn,
        ADD CONSTRAINT agreement_renewed_once UNIQUE (office_code, renews)`);
  }
}
