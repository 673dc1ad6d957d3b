import type { MigrationInterface, QueryRunner } from "typeorm";

/** From when to when somebody held an office of state or headed a branch office, where known. */
export class DateTheTermsOfOfficials1767226530000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE official_term (
        id             text NOT NULL,
        office_code    text,
        region_code    text,
        role           text NOT NULL,
        name           text NOT NULL,
        title          text NOT NULL,
        title_id       text NOT NULL,
        from_on        date,
        from_precision text,
        to_on          date,
        to_precision   text,
        decree         text,
        source_id      text,
        recorded_by    text,
        recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT official_term_pkey PRIMARY KEY (id),
        CONSTRAINT official_term_of_office
          FOREIGN KEY (office_code) REFERENCES branch_office (code),
        CONSTRAINT official_term_of_region FOREIGN KEY (region_code) REFERENCES region (code),
        CONSTRAINT official_term_serves_an_office_or_a_region
          CHECK ((office_code IS NULL) <> (region_code IS NULL)),
        CONSTRAINT official_term_says_when CHECK (from_on IS NOT NULL OR to_on IS NOT NULL),
        CONSTRAINT official_term_ends_after_start CHECK (to_on >= from_on),
        CONSTRAINT official_term_dates_have_precision
          CHECK ((from_on IS NULL) = (from_precision IS NULL)
            AND (to_on IS NULL) = (to_precision IS NULL)),
        -- A term of which one end is not known may touch the next one's: only known days collide.
        CONSTRAINT official_term_one_head_at_a_time
          EXCLUDE USING gist (office_code WITH =, daterange(from_on, to_on, '[]') WITH &&)
          WHERE (role = 'HEAD' AND from_on IS NOT NULL AND to_on IS NOT NULL)
      )`);
    await db.query(`
      CREATE UNIQUE INDEX official_term_recorded_once ON official_term
        (office_code, region_code, role, name, from_on, to_on) NULLS NOT DISTINCT`);
    await db.query(`CREATE INDEX official_term_by_region ON official_term (region_code, role)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE official_term`);
  }
}
