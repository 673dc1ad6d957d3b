import type { MigrationInterface, QueryRunner } from "typeorm";

/** What was paid from a funding line, for which months. */
export class PayFromFundingLines1767227440000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE funding_payment (
        office_code text NOT NULL,
        id text NOT NULL,
        funding_line_id text NOT NULL,
        paid_on date NOT NULL,
        first_month date NOT NULL,
        last_month date NOT NULL,
        amount bigint NOT NULL,
        participants int,
        reference text,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT funding_payment_pkey PRIMARY KEY (office_code, id),
        CONSTRAINT funding_payment_of_line
          FOREIGN KEY (office_code, funding_line_id) REFERENCES funding_line (office_code, id)
          ON DELETE CASCADE,
        CONSTRAINT funding_payment_id_names_office CHECK (starts_with(id, office_code || ':')),
        CONSTRAINT funding_payment_months_begin_on_the_first
          CHECK (extract(day FROM first_month) = 1 AND extract(day FROM last_month) = 1),
        CONSTRAINT funding_payment_months_in_order CHECK (last_month >= first_month),
        CONSTRAINT funding_payment_amount_is_positive CHECK (amount > 0),
        CONSTRAINT funding_payment_counts_people CHECK (participants >= 0)
      )`);
    await runner.query(
      `CREATE INDEX funding_payment_by_line ON funding_payment (office_code, funding_line_id)`,
    );
    // One transfer is one payment: written down twice it would count twice.
    await runner.query(`
      CREATE UNIQUE INDEX funding_payment_reference_used_once
        ON funding_payment (office_code, funding_line_id, upper(reference))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE funding_payment`);
  }
}
