import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a programme costs a month, dated, with its legal basis. A rate is whole rupiah or a part of
 * the wage in millionths; a relief names the rate that it halves, and for whom.
 */
export class SetContributionRates1767225610000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE contribution_rate (
        id text NOT NULL,
        programme text NOT NULL,
        segment text NOT NULL,
        sector text,
        payer text NOT NULL,
        risk_class int,
        amount bigint,
        wage_millionths int,
        wage_ceiling bigint,
        halves text,
        valid daterange NOT NULL,
        legal_basis text NOT NULL,
        note text,
        CONSTRAINT contribution_rate_pkey PRIMARY KEY (id),
        CONSTRAINT contribution_rate_halves_known
          FOREIGN KEY (halves) REFERENCES contribution_rate (id),
        CONSTRAINT contribution_rate_programme_known
          CHECK (programme IN ('JKK', 'JKM', 'JHT', 'JP', 'JKP')),
        CONSTRAINT contribution_rate_segment_known
          CHECK (segment IN ('PU', 'BPU', 'JAKON', 'PMI')),
        CONSTRAINT contribution_rate_payer_known
          CHECK (payer IN ('ANY', 'GOVERNMENT', 'EMPLOYER', 'DONOR', 'SELF')),
        CONSTRAINT contribution_rate_risk_class_possible CHECK (risk_class BETWEEN 1 AND 5),
        CONSTRAINT contribution_rate_says_one_thing
          CHECK (num_nonnulls(amount, wage_millionths, halves) = 1),
        CONSTRAINT contribution_rate_is_positive CHECK (amount > 0 AND wage_ceiling > 0
          AND wage_millionths BETWEEN 1 AND 1000000),
        CONSTRAINT contribution_rate_ceiling_of_a_wage
          CHECK (wage_ceiling IS NULL OR wage_millionths IS NOT NULL),
        CONSTRAINT contribution_rate_relief_is_for_somebody
          CHECK ((halves IS NULL) = (payer = 'ANY')),
        CONSTRAINT contribution_rate_has_a_start
          CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
        -- One answer to one question at a time; what does not matter is compared as empty.
        CONSTRAINT contribution_rate_one_at_a_time EXCLUDE USING gist (
          programme WITH =, segment WITH =, (coalesce(sector, '')) WITH =, payer WITH =,
          (coalesce(risk_class, 0)) WITH =, valid WITH &&)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE contribution_rate`);
    // Without the table nothing is loaded: the next way up must load it again.
    await db.query(`DELETE FROM reference_release WHERE name = 'contribution-rates'`);
  }
}
