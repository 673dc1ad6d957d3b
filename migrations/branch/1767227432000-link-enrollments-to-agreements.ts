import type { MigrationInterface, QueryRunner } from "typeorm";

/** The agreements that cover a cohort beside the one that it is under. */
export class LinkEnrollmentsToAgreements1767227432000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enrollment_agreement (
        office_code text NOT NULL,
        enrollment_id text NOT NULL,
        agreement_id text NOT NULL,
        CONSTRAINT enrollment_agreement_pkey
          PRIMARY KEY (office_code, enrollment_id, agreement_id),
        CONSTRAINT enrollment_agreement_of_enrollment
          FOREIGN KEY (office_code, enrollment_id) REFERENCES enrollment (office_code, id)
          ON DELETE CASCADE,
        CONSTRAINT enrollment_agreement_under_known_agreement
          FOREIGN KEY (office_code, agreement_id) REFERENCES agreement (office_code, id)
      )`);
    await runner.query(`
      CREATE INDEX enrollment_agreement_by_agreement ON enrollment_agreement (agreement_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE enrollment_agreement`);
  }
}
