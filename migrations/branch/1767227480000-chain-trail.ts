import type { MigrationInterface, QueryRunner } from "typeorm";

/** Every entry of the trail holds a hash of itself and of the entry before it. */
export class ChainTrail1767227480000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE trail_entry ADD COLUMN subject text, ADD COLUMN hash bytea`);
    await runner.query(TRAIL_HASH);
    await runner.query(`ALTER TABLE trail_entry DISABLE TRIGGER trail_entry_append_only`);
    await runner.query(CHAIN_WHAT_IS_THERE);
    // Also for sessions that have triggers off, as a replica has.
    await runner.query(`ALTER TABLE trail_entry ENABLE ALWAYS TRIGGER trail_entry_append_only`);
    await runner.query(`ALTER TABLE trail_entry ALTER COLUMN hash SET NOT NULL`);
    await runner.query(CHAIN_TRAIL);
    await runner.query(`
      CREATE TRIGGER trail_entry_chained BEFORE INSERT ON trail_entry
        FOR EACH ROW EXECUTE FUNCTION chain_trail()`);
    await runner.query(`ALTER TABLE trail_entry ENABLE ALWAYS TRIGGER trail_entry_chained`);
    await runner.query(`
      CREATE INDEX trail_entry_by_operation ON trail_entry (office_code, operation, sequence)`);
    await runner.query(`
      CREATE INDEX trail_entry_by_subject ON trail_entry (office_code, subject, sequence)`);
    await runner.query(`CREATE INDEX trail_entry_by_time ON trail_entry (office_code, at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER trail_entry_chained ON trail_entry`);
    await runner.query(`DROP FUNCTION chain_trail()`);
    await runner.query(`DROP FUNCTION trail_hash(trail_entry, bytea)`);
    await runner.query(`DROP INDEX trail_entry_by_operation, trail_entry_by_time`);
    // The index by subject goes with its column.
    await runner.query(`ALTER TABLE trail_entry DROP COLUMN hash, DROP COLUMN subject`);
    await runner.query(`ALTER TABLE trail_entry ENABLE TRIGGER trail_entry_append_only`);
  }
}

/** Whoever verifies the trail writes the same text without this function: src/branch/trail/read-trail.ts. */
const TRAIL_HASH = `
  CREATE FUNCTION trail_hash(entry trail_entry, previous bytea) RETURNS bytea
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
    SELECT sha256(convert_to(concat(
      encode(previous, 'hex'), chr(10),
      entry.sequence, chr(10),
      jsonb_build_array(
        entry.office_code,
        to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        entry.subject, entry.who, entry.operation, entry.record_id,
        entry.before, entry.after, entry.idempotency_key)), 'UTF8'))
  $$`;

const CHAIN_WHAT_IS_THERE = `
  DO $$
  DECLARE
    entry trail_entry;
    previous trail_entry;
  BEGIN
    FOR entry IN SELECT * FROM trail_entry ORDER BY office_code, sequence LOOP
      IF previous.office_code IS DISTINCT FROM entry.office_code THEN previous := NULL; END IF;
      entry.hash := trail_hash(entry, previous.hash);
      UPDATE trail_entry SET hash = entry.hash
        WHERE office_code = entry.office_code AND sequence = entry.sequence;
      previous := entry;
    END LOOP;
  END $$`;

/**
 * The number is the next one, whoever writes: of two writers at once the second finds its number
 * taken. Nobody dates an entry or says in it who was signed in, and a clock that is set back does
 * not date one before another.
 */
const CHAIN_TRAIL = `
  CREATE FUNCTION chain_trail() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
  DECLARE
    previous record;
  BEGIN
    SELECT sequence, at, hash INTO previous FROM trail_entry
      WHERE office_code = NEW.office_code ORDER BY sequence DESC LIMIT 1;
    IF NEW.sequence <> coalesce(previous.sequence, 0) + 1 THEN
      RAISE EXCEPTION 'The trail is only ever added to at its end.'
        USING ERRCODE = 'restrict_violation';
    END IF;
    NEW.subject := nullif(current_setting('jangkauan.subject', true), '');
    NEW.at := greatest(clock_timestamp(), previous.at);
    NEW.hash := trail_hash(NEW, previous.hash);
    RETURN NEW;
  END $$`;
