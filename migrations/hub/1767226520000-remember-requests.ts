import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a request to the hub with an idempotency key stored, so that sending it again stores nothing. */
export class RememberHubRequests1767226520000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE recorded_request (
        idempotency_key text NOT NULL,
        input_hash text NOT NULL,
        record_ids text[] NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT recorded_request_pkey PRIMARY KEY (idempotency_key)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE recorded_request`);
  }
}
