import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The hub's copy of what agreements cover: their terms, and the headcounts of the enrollments under
 * them. Whoever asks what lapses in the whole country is answered by one statement, also while an
 * office is down. Parties, numbers' documents and people stay at the branch.
 */
export class ReceiveAgreements1767226560000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE agreement (
        office_code text NOT NULL,
        id          text NOT NULL,
        kind        text NOT NULL,
        state       text NOT NULL,
        renews      text,
        starts_on   date,
        ends_on     date,
        CONSTRAINT agreement_pkey PRIMARY KEY (office_code, id)
      ) PARTITION BY LIST (office_code)`);
    await db.query(`CREATE INDEX agreement_ending ON agreement (ends_on)`);
    await db.query(`CREATE INDEX agreement_renewing ON agreement (office_code, renews)`);
    await db.query(`
      CREATE TABLE agreement_region (
        office_code  text NOT NULL,
        agreement_id text NOT NULL,
        region_code  text NOT NULL,
        CONSTRAINT agreement_region_pkey PRIMARY KEY (office_code, agreement_id, region_code)
      ) PARTITION BY LIST (office_code)`);
    await db.query(`
      CREATE TABLE enrollment (
        office_code   text NOT NULL,
        id            text NOT NULL,
        region_code   text NOT NULL,
        segment       text NOT NULL,
        agreement_id  text,
        counted_from  date,
        counted_until date,
        headcount     bigint,
        CONSTRAINT enrollment_pkey PRIMARY KEY (office_code, id)
      ) PARTITION BY LIST (office_code)`);
    await db.query(`
      CREATE INDEX enrollment_under_agreement ON enrollment (office_code, agreement_id)`);
    await db.query(`
      CREATE TABLE enrollment_agreement (
        office_code   text NOT NULL,
        enrollment_id text NOT NULL,
        agreement_id  text NOT NULL,
        CONSTRAINT enrollment_agreement_pkey
          PRIMARY KEY (office_code, enrollment_id, agreement_id)
      ) PARTITION BY LIST (office_code)`);
    await db.query(`
      CREATE INDEX enrollment_agreement_under
        ON enrollment_agreement (office_code, agreement_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE enrollment_agreement`);
    await db.query(`DROP TABLE enrollment`);
    await db.query(`DROP TABLE agreement_region`);
    await db.query(`DROP TABLE agreement`);
  }
}
