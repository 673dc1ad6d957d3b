import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The hub's copy of how many people each itemised cohort gained and lost, day by day: what lapses
 * with an agreement is counted on its last day. An office that was not brought up to date yet has
 * no such cohorts.
 */
export class ReceiveItemisedCells1767226571000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE enrollment ADD itemised boolean NOT NULL DEFAULT false`);
    await db.query(`
      CREATE TABLE itemised_cell (
        office_code   text   NOT NULL,
        enrollment_id text   NOT NULL,
        day           date   NOT NULL,
        joined        bigint NOT NULL,
        ended         bigint NOT NULL,
        CONSTRAINT itemised_cell_pkey PRIMARY KEY (office_code, enrollment_id, day)
      ) PARTITION BY LIST (office_code)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE itemised_cell`);
    await db.query(`ALTER TABLE enrollment DROP itemised`);
  }
}
