import type { MigrationInterface, QueryRunner } from "typeorm";

/** The hub's copy of every office's roll-up of enrollments: who joined and who left, by month. */
export class ReceiveEnrollmentCells1767226501000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE enrollment_cell (
        office_code text   NOT NULL,
        region_code text   NOT NULL,
        segment     text   NOT NULL,
        funding     text   NOT NULL,
        month       date   NOT NULL,
        joined      bigint NOT NULL,
        ended       bigint NOT NULL,
        CONSTRAINT enrollment_cell_pkey
          PRIMARY KEY (office_code, region_code, segment, funding, month)
      ) PARTITION BY LIST (office_code)`);
    await db.query(
      `CREATE INDEX enrollment_cell_of_region ON enrollment_cell (region_code, month)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE enrollment_cell`);
  }
}
