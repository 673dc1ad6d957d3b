import type { Reads } from "../../database/reads";
import { column, manyForEach, oneForEach } from "../questions";
import type { RecordState } from "./trail-entry.entity";

/** A page of the changes of one record, or of all of an office. */
export interface TrailAsked {
  /** Null when the changes of every record are asked for. */
  record: string | null;
  operation: string | null;
  first: number;
  /** Only changes before this number. */
  after: number | null;
}

/** A change as the table holds it. */
export interface TrailRow {
  sequence: number;
  at: string;
  who: string | null;
  operation: string;
  record: string;
  before: RecordState | null;
  after: RecordState | null;
}

const COLUMNS = `
  entry.sequence, entry.who, entry.operation, entry.record_id AS record, entry.before, entry.after,
  to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at`;

const OF_RECORD = "AND entry.record_id = question.record";
const OF_OPERATION = "AND (question.operation IS NULL OR entry.operation = question.operation)";

function page(name: string, condition: string) {
  return (officeCode: string, asked: readonly TrailAsked[]) => ({
    name,
    text: `
      SELECT question.asked, page.*
      FROM unnest($2::text[], $3::text[], $4::int[], $5::int[])
        WITH ORDINALITY AS question (record, operation, page_size, before_sequence, asked)
      CROSS JOIN LATERAL (
        SELECT ${COLUMNS} FROM trail_entry AS entry
        WHERE entry.office_code = $1 ${condition} ${OF_OPERATION}
          AND entry.sequence < coalesce(question.before_sequence, 2147483647)
        ORDER BY entry.sequence DESC LIMIT question.page_size + 1) AS page
      ORDER BY question.asked, page.sequence DESC`,
    values: [
      officeCode,
      column(asked, ({ record }) => record),
      column(asked, ({ operation }) => operation),
      column(asked, ({ first }) => first),
      column(asked, ({ after }) => after),
    ],
  });
}

function count(name: string, condition: string) {
  return (officeCode: string, asked: readonly TrailAsked[]) => ({
    name,
    text: `
      SELECT question.asked, counted.number
      FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS question (record, operation, asked)
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS number FROM trail_entry AS entry
        WHERE entry.office_code = $1 ${condition} ${OF_OPERATION}) AS counted`,
    values: [
      officeCode,
      column(asked, ({ record }) => record),
      column(asked, ({ operation }) => operation),
    ],
  });
}

const pageOfRecord = page("trail_of_record", OF_RECORD);
const pageOfOffice = page("trail_of_office", "");
const countOfRecord = count("trail_length_of_record", OF_RECORD);
const countOfOffice = count("trail_length_of_office", "");

/** Batched reads of the trail, newest first, each with one more than the page holds. */
export function trailLoaders(reads: Reads, officeCode: string) {
  return {
    trailOfRecord: manyForEach<TrailAsked, TrailRow>(reads, (asked) =>
      pageOfRecord(officeCode, asked),
    ),
    trailOfOffice: manyForEach<TrailAsked, TrailRow>(reads, (asked) =>
      pageOfOffice(officeCode, asked),
    ),
    /** How a record came to be: the oldest change of it. */
    firstChangeOfRecord: oneForEach<string, { who: string | null }>(reads, (ids) => ({
      name: "first_change_of_record",
      text: `
        SELECT DISTINCT ON (question.asked) question.asked, entry.who
        FROM unnest($2::text[]) WITH ORDINALITY AS question (record, asked)
        JOIN trail_entry AS entry
          ON entry.office_code = $1 AND entry.record_id = question.record
        ORDER BY question.asked, entry.sequence`,
      values: [officeCode, [...ids]],
    })),
    trailLengthOfRecord: oneForEach<TrailAsked, { number: number }>(reads, (asked) =>
      countOfRecord(officeCode, asked),
    ),
    trailLengthOfOffice: oneForEach<TrailAsked, { number: number }>(reads, (asked) =>
      countOfOffice(officeCode, asked),
    ),
  };
}
