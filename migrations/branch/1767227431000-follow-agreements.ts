import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What an agreement rests on, who its parties are, which edit of it is the latest, and its place in
 * a chain of renewals. Two terms of one chain do not overlap where both are known to the day;
 * agreements that overlapped before this was refused are kept as they are.
 */
export class FollowAgreements1767227431000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agreement
        ADD version int NOT NULL DEFAULT 1,
        ADD party_kinds text[] NOT NULL DEFAULT '{}',
        ADD worker_groups text[] NOT NULL DEFAULT '{}',
        ADD legal_basis text[] NOT NULL DEFAULT '{}',
        ADD documents text[] NOT NULL DEFAULT '{}',
        ADD terminated_on date,
        ADD terminated_because text,
        ADD chain_id text,
        ADD term_number int,
        ADD overlaps_chain boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT agreement_version_counts_from_one CHECK (version >= 1),
        ADD CONSTRAINT agreement_party_kinds_known
          CHECK (party_kinds <@ ARRAY['LOCAL_GOVERNMENT', 'VILLAGE', 'COMPANY', 'BAZNAS',
              'PROSECUTOR', 'BRANCH_OFFICE', 'OTHER']
            AND cardinality(party_kinds) IN (0, cardinality(parties))),
        ADD CONSTRAINT agreement_termination_has_reason
          CHECK ((terminated_on IS NULL) = (terminated_because IS NULL)
            AND (terminated_on IS NULL OR state = 'TERMINATED'))`);
    await this.placeInChains(runner);
    await this.keepTermsApart(runner);
    await runner.query(`
      CREATE TABLE agreement_addendum (
        office_code text NOT NULL,
        agreement_id text NOT NULL,
        position int NOT NULL,
        number text,
        signed_on date,
        signed_on_precision text,
        changes text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT agreement_addendum_pkey PRIMARY KEY (office_code, agreement_id, position),
        CONSTRAINT agreement_addendum_of_agreement
          FOREIGN KEY (office_code, agreement_id) REFERENCES agreement (office_code, id)
          ON DELETE CASCADE,
        CONSTRAINT agreement_addendum_counts_from_one CHECK (position >= 1),
        CONSTRAINT agreement_addendum_date_has_precision
          CHECK ((signed_on IS NULL) = (signed_on_precision IS NULL))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE agreement_addendum`);
    await runner.query(`DROP TRIGGER agreement_placed_in_chain ON agreement`);
    await runner.query(`DROP FUNCTION place_agreement_in_chain()`);
    await runner.query(`
      ALTER TABLE agreement
        DROP CONSTRAINT agreement_terms_do_not_overlap,
        DROP CONSTRAINT agreement_version_counts_from_one,
        DROP CONSTRAINT agreement_party_kinds_known,
        DROP CONSTRAINT agreement_termination_has_reason,
        DROP version, DROP party_kinds, DROP worker_groups, DROP legal_basis, DROP documents,
        DROP terminated_on, DROP terminated_because, DROP chain_id, DROP term_number,
        DROP overlaps_chain`);
  }

  /** A chain is called after its first agreement on file. */
  private async placeInChains(runner: QueryRunner): Promise<void> {
    await runner.query(`
      WITH RECURSIVE chain AS (
        SELECT office_code, id, id AS chain_id, 1 AS term_number
        FROM agreement WHERE renews IS NULL
        UNION ALL
        SELECT renewal.office_code, renewal.id, chain.chain_id, chain.term_number + 1
        FROM chain JOIN agreement AS renewal
          ON renewal.office_code = chain.office_code AND renewal.renews = chain.id)
      UPDATE agreement SET chain_id = chain.chain_id, term_number = chain.term_number
      FROM chain WHERE chain.office_code = agreement.office_code AND chain.id = agreement.id`);
    await runner.query(`
      ALTER TABLE agreement ALTER chain_id SET NOT NULL, ALTER term_number SET NOT NULL`);
    await runner.query(`
      CREATE INDEX agreement_by_chain ON agreement (office_code, chain_id, term_number)`);
    await runner.query(`
      CREATE FUNCTION place_agreement_in_chain() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT renewed.chain_id, renewed.term_number + 1 INTO NEW.chain_id, NEW.term_number
        FROM agreement AS renewed
        WHERE renewed.office_code = NEW.office_code AND renewed.id = NEW.renews;
        IF NOT FOUND THEN
          NEW.chain_id := NEW.id;
          NEW.term_number := 1;
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER agreement_placed_in_chain BEFORE INSERT ON agreement
        FOR EACH ROW EXECUTE FUNCTION place_agreement_in_chain()`);
  }

  /** Of a term of which one day is known, that day; of one known by months only, nothing. */
  private async keepTermsApart(runner: QueryRunner): Promise<void> {
    const term = `
      CASE
        WHEN starts_on_precision = 'DAY' AND ends_on_precision = 'DAY' AND ends_on >= starts_on
          THEN daterange(starts_on, ends_on, '[]')
        WHEN starts_on_precision = 'DAY' AND ends_on IS NULL
          THEN daterange(starts_on, starts_on, '[]')
        WHEN ends_on_precision = 'DAY' AND starts_on IS NULL
          THEN daterange(ends_on, ends_on, '[]')
      END`;
    await runner.query(`
      WITH known AS (
        SELECT office_code, id, chain_id, ${term} AS term FROM agreement WHERE state <> 'TERMINATED')
      UPDATE agreement SET overlaps_chain = true
      FROM known AS one JOIN known AS other
        ON other.office_code = one.office_code AND other.chain_id = one.chain_id
        AND other.id <> one.id AND other.term && one.term
      WHERE agreement.office_code = one.office_code AND agreement.id = one.id`);
    await runner.query(`
      ALTER TABLE agreement ADD CONSTRAINT agreement_terms_do_not_overlap
        EXCLUDE USING gist (office_code WITH =, chain_id WITH =, (${term}) WITH &&)
        WHERE (state <> 'TERMINATED' AND NOT overlaps_chain)`);
  }
}
