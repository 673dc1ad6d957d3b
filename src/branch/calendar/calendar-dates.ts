import type { Reads } from "../../database/reads";
import type { DatePrecision } from "../../domain/figure";

/** The last day of an agreement. */
export interface Expiry {
  id: string;
  kind: string;
  number: string | null;
  parties: string[];
  /** The names of its regions, by code. */
  regions: string[];
  endsOn: string;
  precision: DatePrecision;
  /** Whether a signed agreement renews it. */
  isRenewed: boolean;
  recordedAt: Date;
}

/** What a meeting asked for and when. */
export interface DatedFollowUp {
  id: string;
  owner: string;
  what: string;
  dueOn: string | null;
  precision: DatePrecision | null;
  doneOn: string | null;
  state: "OPEN" | "DONE" | "OVERDUE";
  meetingKind: string;
  heldOn: string;
  /** The names of the meeting's regions, by code. */
  regions: string[];
  version: number;
  recordedAt: Date;
}

/** What passed longer ago is of no use in a calendar. */
const A_YEAR_BEFORE = `$2::date - interval '1 year'`;

/** The last days of the office's agreements, from a year before a day on, earliest first. */
export function readExpiries(reads: Reads, officeCode: string, day: string): Promise<Expiry[]> {
  return reads.rows<Expiry>({
    name: "calendar_expiries",
    text: `
      SELECT agreement.id, agreement.kind, agreement.number, agreement.parties,
        agreement.ends_on AS "endsOn", agreement.ends_on_precision AS precision,
        agreement.recorded_at AS "recordedAt",
        EXISTS (
          SELECT FROM agreement AS later
          WHERE later.office_code = $1 AND later.renews = agreement.id
            AND later.state NOT IN ('DRAFT', 'TERMINATED')) AS "isRenewed",
        ARRAY(
          SELECT region.name FROM agreement_region AS covered
          JOIN region ON region.code = covered.region_code
          WHERE covered.office_code = $1 AND covered.agreement_id = agreement.id
          ORDER BY region.code COLLATE "C") AS regions
      FROM agreement
      WHERE agreement.office_code = $1 AND agreement.ends_on >= ${A_YEAR_BEFORE}
        AND agreement.state NOT IN ('DRAFT', 'TERMINATED')
      ORDER BY agreement.ends_on, agreement.id COLLATE "C"`,
    values: [officeCode, day],
  });
}

/** All that is not done yet, and what was done since a year before a day; without a day last. */
export function readFollowUps(
  reads: Reads,
  officeCode: string,
  day: string,
): Promise<DatedFollowUp[]> {
  return reads.rows<DatedFollowUp>({
    name: "calendar_follow_ups",
    text: `
      SELECT task.meeting_id || '/' || task.position AS id, task.owner, task.what,
        task.due_on AS "dueOn", task.due_on_precision AS precision, task.done_on AS "doneOn",
        CASE WHEN task.done_on <= $2::date THEN 'DONE'
          WHEN task.due_on < $2::date THEN 'OVERDUE' ELSE 'OPEN' END AS state,
        meeting.kind AS "meetingKind", meeting.held_on AS "heldOn", task.version,
        task.recorded_at AS "recordedAt",
        ARRAY(
          SELECT region.name FROM meeting_region AS about
          JOIN region ON region.code = about.region_code
          WHERE about.office_code = $1 AND about.meeting_id = meeting.id
          ORDER BY region.code COLLATE "C") AS regions
      FROM follow_up AS task
      JOIN meeting ON meeting.office_code = $1 AND meeting.id = task.meeting_id
      WHERE task.office_code = $1
        AND (task.done_on IS NULL OR task.done_on >= ${A_YEAR_BEFORE})
      ORDER BY task.due_on NULLS LAST, task.meeting_id COLLATE "C", task.position`,
    values: [officeCode, day],
  });
}

/** The office's own name. */
export async function readOfficeName(reads: Reads, officeCode: string): Promise<string> {
  const rows = await reads.rows<{ name: string }>({
    name: "calendar_office_name",
    text: `SELECT name FROM branch_office WHERE code = $1`,
    values: [officeCode],
  });
  return rows[0]?.name ?? officeCode;
}
