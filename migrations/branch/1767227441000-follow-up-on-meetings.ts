import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a meeting decided, the decree that founded a forum, and how a follow-up was done. */
export class FollowUpOnMeetings1767227441000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meeting
        ADD COLUMN decisions text[] NOT NULL DEFAULT '{}',
        ADD COLUMN founding_decree text,
        ADD CONSTRAINT meeting_only_forums_are_founded
          CHECK (founding_decree IS NULL OR kind = 'COMPLIANCE_FORUM')`);
    await runner.query(`
      ALTER TABLE follow_up
        ADD COLUMN outcome text,
        ADD COLUMN version int NOT NULL DEFAULT 1,
        ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ADD CONSTRAINT follow_up_outcome_of_done CHECK (outcome IS NULL OR done_on IS NOT NULL)`);
    await runner.query(`CREATE INDEX follow_up_by_day ON follow_up (office_code, due_on)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX follow_up_by_day`);
    await runner.query(`
      ALTER TABLE follow_up DROP COLUMN outcome, DROP COLUMN version, DROP COLUMN recorded_at`);
    await runner.query(`
      ALTER TABLE meeting DROP COLUMN founding_decree, DROP COLUMN decisions`);
  }
}
