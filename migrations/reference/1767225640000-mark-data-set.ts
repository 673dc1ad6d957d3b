import type { MigrationInterface, QueryRunner } from "typeorm";

/** Marks every database with what it holds, so that simulated and documented figures never mix. */
export class MarkDataSet1767225640000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE data_set (
        the_only boolean NOT NULL DEFAULT true,
        kind text NOT NULL,
        seed int,
        months int,
        until date,
        regions text,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT data_set_pkey PRIMARY KEY (the_only),
        CONSTRAINT data_set_only_one CHECK (the_only),
        CONSTRAINT data_set_kind_known CHECK (kind IN ('DOCUMENTED', 'SIMULATED')),
        CONSTRAINT data_set_simulated_from_something
          CHECK (num_nonnulls(seed, months, until, regions) =
            CASE kind WHEN 'SIMULATED' THEN 4 ELSE 0 END)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE data_set`);
  }
}
