import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The hub's copy of the tokens of persons and of what offices decided about those whom two of them
 * enrolled. The keys never come here: a token tells nothing but that another one is the same.
 */
export class ReceiveTokens1767226572000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE token_epoch (
        office_code text NOT NULL,
        epoch       text NOT NULL,
        fingerprint text NOT NULL,
        CONSTRAINT token_epoch_pkey PRIMARY KEY (office_code, epoch)
      ) PARTITION BY LIST (office_code)`);
    await db.query(`
      CREATE TABLE membership_token (
        office_code     text    NOT NULL,
        token           bytea   NOT NULL,
        epoch           text    NOT NULL,
        line            int     NOT NULL,
        first_month     date    NOT NULL,
        last_month      date,
        starts_here     boolean NOT NULL,
        ends_here       boolean NOT NULL,
        segment         text    NOT NULL,
        programmes      text    NOT NULL,
        government_paid boolean NOT NULL,
        region_code     text    NOT NULL,
        CONSTRAINT membership_token_pkey PRIMARY KEY (office_code, token, epoch, line)
      ) PARTITION BY LIST (office_code)`);
    await db.query(`CREATE INDEX membership_token_matched ON membership_token (token, epoch)`);
    await db.query(`
      CREATE INDEX membership_token_of_region ON membership_token (region_code, first_month)`);
    await db.query(`
      CREATE TABLE duplicate_decision (
        office_code text        NOT NULL,
        id          text        NOT NULL,
        case_id     text        NOT NULL,
        decision    text        NOT NULL,
        decided_on  date        NOT NULL,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT duplicate_decision_pkey PRIMARY KEY (office_code, id)
      ) PARTITION BY LIST (office_code)`);
    await db.query(`
      CREATE INDEX duplicate_decision_of_case ON duplicate_decision (case_id, recorded_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE duplicate_decision`);
    await db.query(`DROP TABLE membership_token`);
    await db.query(`DROP TABLE token_epoch`);
  }
}
