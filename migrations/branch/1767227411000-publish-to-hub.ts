import type { MigrationInterface, QueryRunner } from "typeorm";

/** The tables that a hub copies, and a heartbeat that tells it how old its copy is. */
export class PublishToHub1767227411000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE replication_heartbeat (
        office_code text NOT NULL,
        beat_at timestamptz NOT NULL,
        beat bigint NOT NULL,
        CONSTRAINT replication_heartbeat_pkey PRIMARY KEY (office_code)
      )`);
    await runner.query(`
      CREATE PUBLICATION jangkauan
        FOR TABLE source, coverage_figure, enrollment_cell, replication_heartbeat`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP PUBLICATION jangkauan`);
    await runner.query(`DROP TABLE replication_heartbeat`);
  }
}
