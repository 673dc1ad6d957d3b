import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The hub's copy of every office's heartbeat, with the moment when it arrived by the hub's own
 * clock: how long an office has been silent then needs no clock that both share.
 */
export class ReceiveHeartbeats1767226502000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE replication_heartbeat (
        office_code text        NOT NULL,
        beat_at     timestamptz NOT NULL,
        beat        bigint      NOT NULL,
        received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT replication_heartbeat_pkey PRIMARY KEY (office_code)
      ) PARTITION BY LIST (office_code)`);
    await db.query(`
      CREATE FUNCTION replication_heartbeat_received() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.received_at := clock_timestamp();
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER replication_heartbeat_received
        BEFORE INSERT OR UPDATE ON replication_heartbeat
        FOR EACH ROW EXECUTE FUNCTION replication_heartbeat_received()`);
    // An ordinary trigger is silent when replication applies a row.
    await db.query(`
      ALTER TABLE replication_heartbeat ENABLE ALWAYS TRIGGER replication_heartbeat_received`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE replication_heartbeat`);
    await db.query(`DROP FUNCTION replication_heartbeat_received()`);
  }
}
