import type { MigrationInterface, QueryRunner } from "typeorm";

/** What coverage shares mean, and which releases of reference data are loaded. */
export class CreateCoverageDefinitions1767225602000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE coverage_definition (
        id text NOT NULL,
        version integer NOT NULL,
        name text NOT NULL,
        basis text NOT NULL,
        counted text NOT NULL,
        denominator text NOT NULL,
        description text NOT NULL,
        CONSTRAINT coverage_definition_pkey PRIMARY KEY (id, version)
      );
      CREATE TABLE reference_release (
        name text NOT NULL,
        version text NOT NULL,
        revision integer NOT NULL,
        loaded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT reference_release_pkey PRIMARY KEY (name)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE reference_release;
      DROP TABLE coverage_definition;
    `);
  }
}
