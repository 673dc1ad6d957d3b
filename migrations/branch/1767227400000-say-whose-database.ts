import type { MigrationInterface, QueryRunner } from "typeorm";

/** Names the one office whose records a database holds, so that no other office writes into it. */
export class SayWhoseDatabase1767227400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office_identity (
        office_code text NOT NULL,
        the_only boolean NOT NULL DEFAULT true,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT office_identity_pkey PRIMARY KEY (office_code),
        CONSTRAINT office_identity_only_one UNIQUE (the_only),
        CONSTRAINT office_identity_only_true CHECK (the_only)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE office_identity`);
  }
}
