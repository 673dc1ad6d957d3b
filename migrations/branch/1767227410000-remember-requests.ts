import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a request with an idempotency key stored, so that sending it again stores nothing. */
export class RememberRequests1767227410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE recorded_request (
        office_code text NOT NULL,
        idempotency_key text NOT NULL,
        input_hash text NOT NULL,
        record_ids text[] NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT recorded_request_pkey PRIMARY KEY (office_code, idempotency_key)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE recorded_request`);
  }
}
