import type { MigrationInterface, QueryRunner } from "typeorm";
import { checkMemberships } from "./1767227466000-check-memberships";

/**
 * A file stores people and their memberships one after the other: thousands of new people with
 * following numbers, each with the only membership. Two counts show that there is nobody to lock
 * and nothing to compare; anything else is checked as before, one by one.
 */
export class CompareFewMemberships1767227510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHECK_MEMBERSHIPS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(checkMemberships("wrong"));
  }
}

/**
 * Whoever was stored by this very transaction is seen by nobody else. As many numbers as rows from
 * the first to the last, as many people stored just now, and as many memberships of theirs: then
 * each of them has this one only.
 */
const CHECK_MEMBERSHIPS = `
  CREATE OR REPLACE FUNCTION check_memberships() RETURNS trigger LANGUAGE plpgsql
  SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off AS $$
  DECLARE wrong record; batch record; are_new boolean;
  BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
      RAISE EXCEPTION 'Memberships are written in READ COMMITTED.'
        USING ERRCODE = 'feature_not_supported';
    END IF;
    SELECT count(*) AS rows, count(DISTINCT participant) AS people, min(office_code) AS office,
      max(office_code) AS last_office, min(participant) AS first, max(participant) AS last
      INTO batch FROM new_rows;
    are_new := batch.office = batch.last_office AND batch.people = batch.rows
      AND batch.last - batch.first + 1 = batch.rows
      AND batch.rows = (SELECT count(*) FROM participant
        WHERE office_code = batch.office AND number BETWEEN batch.first AND batch.last
          AND xmin = pg_current_xact_id()::xid)
      AND batch.rows = (SELECT count(*) FROM membership
        WHERE office_code = batch.office AND participant BETWEEN batch.first AND batch.last);
    IF are_new IS NOT TRUE THEN
      PERFORM FROM participant
        WHERE (office_code, number) IN (SELECT office_code, participant FROM new_rows)
          AND xmin <> pg_current_xact_id()::xid
        ORDER BY office_code, number FOR NO KEY UPDATE;
      IF EXISTS (
        SELECT FROM new_rows AS added LEFT JOIN participant AS person
          ON person.office_code = added.office_code AND person.number = added.participant
        WHERE person.number IS NULL
      ) THEN
        RAISE EXCEPTION 'A membership names no known participant.'
          USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'membership_of_participant';
      END IF;
    END IF;
    PERFORM FROM enrollment
      WHERE (office_code, id) IN (SELECT DISTINCT office_code, enrollment_id FROM new_rows)
      ORDER BY id FOR KEY SHARE;
    SELECT cohort.id, cohort.itemised INTO wrong
      FROM (SELECT DISTINCT office_code, enrollment_id, region_code FROM new_rows) AS added
      LEFT JOIN enrollment AS cohort
        ON cohort.office_code = added.office_code AND cohort.id = added.enrollment_id
      LEFT JOIN region ON region.code = added.region_code
      WHERE cohort.itemised IS NOT TRUE OR region.code IS NULL
        OR NOT starts_with(added.region_code || '.', cohort.region_code || '.')
      LIMIT 1;
    IF FOUND THEN
      RAISE EXCEPTION 'A membership is in no itemised cohort of its region.'
        USING ERRCODE = 'foreign_key_violation', CONSTRAINT = CASE
          WHEN wrong.id IS NULL THEN 'membership_of_enrollment'
          WHEN NOT wrong.itemised THEN 'membership_of_itemised'
          ELSE 'membership_inside_cohort' END;
    END IF;
    IF are_new IS NOT TRUE AND EXISTS (
      SELECT FROM new_rows AS added
      JOIN enrollment AS cohort
        ON cohort.office_code = added.office_code AND cohort.id = added.enrollment_id
      JOIN membership AS other
        ON other.office_code = added.office_code AND other.participant = added.participant
        AND (other.enrollment_id, other.started_on) <> (added.enrollment_id, added.started_on)
        AND date_trunc('month', added.started_on::timestamp) <= coalesce(other.ended_on, 'infinity')
        AND date_trunc('month', other.started_on::timestamp) <= coalesce(added.ended_on, 'infinity')
      JOIN enrollment AS beside
        ON beside.office_code = other.office_code AND beside.id = other.enrollment_id
      WHERE cohort.funding IN ('APBD', 'VILLAGE_FUND', 'KELURAHAN_FUND', 'DBH_SAWIT')
        AND beside.funding IN ('APBD', 'VILLAGE_FUND', 'KELURAHAN_FUND', 'DBH_SAWIT')
        AND beside.programmes && cohort.programmes
    ) THEN
      RAISE EXCEPTION 'A government would pay twice for the same person, programme and month.'
        USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'membership_paid_once';
    END IF;
    RETURN NULL;
  END $$`;
