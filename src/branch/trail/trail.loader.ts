import type DataLoader from "dataloader";
import type { Reads, Statement } from "../../database/reads";
import { column, manyForEach, oneForEach } from "../questions";
import type { RecordState } from "./trail-entry.entity";

/** Of which changes a page is asked for; null where a condition is not made. */
export interface TrailAsked {
  record: string | null;
  operation: string | null;
  subject: string | null;
  from: string | null;
  until: string | null;
  first: number;
  /** Only changes before this number. */
  after: number | null;
}

/** A change as the table holds it. */
export interface TrailRow {
  sequence: number;
  at: string;
  subject: string | null;
  who: string | null;
  operation: string;
  record: string;
  before: RecordState | null;
  after: RecordState | null;
}

const COLUMNS = `
  entry.sequence, entry.subject, entry.who, entry.operation, entry.record_id AS record, entry.before, entry.after,
  to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at`;

/** A statement holds only the conditions that are made: each has an index of its own. */
const CONDITIONS = {
  record: "entry.record_id = question.record",
  operation: "entry.operation = question.operation",
  subject: "entry.subject = question.subject",
  from: "entry.at >= question.earliest",
  until: "entry.at < question.before",
};

const QUESTIONS = `
  unnest($2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[], $7::int[], $8::int[])
    WITH ORDINALITY AS question (record, operation, subject, earliest, before, page_size, below, asked)`;

type Condition = keyof typeof CONDITIONS;

function conditionsOf(asked: TrailAsked): Condition[] {
  return (Object.keys(CONDITIONS) as Condition[]).filter((name) => asked[name] !== null);
}

function matching(conditions: readonly Condition[]): string {
  return ["entry.office_code = $1", ...conditions.map((name) => CONDITIONS[name])].join(" AND ");
}

function valuesOf(officeCode: string, asked: readonly TrailAsked[]): unknown[] {
  return [
    officeCode,
    column(asked, ({ record }) => record),
    column(asked, ({ operation }) => operation),
    column(asked, ({ subject }) => subject),
    column(asked, ({ from }) => from),
    column(asked, ({ until }) => until),
    column(asked, ({ first }) => first),
    column(asked, ({ after }) => after),
  ];
}

function pageText(conditions: readonly Condition[]): string {
  return `
    SELECT question.asked, page.*
    FROM ${QUESTIONS}
    CROSS JOIN LATERAL (
      SELECT ${COLUMNS} FROM trail_entry AS entry
      WHERE ${matching(conditions)} AND entry.sequence < coalesce(question.below, 2147483647)
      ORDER BY entry.sequence DESC LIMIT question.page_size + 1) AS page
    ORDER BY question.asked, page.sequence DESC`;
}

function countText(conditions: readonly Condition[]): string {
  return `
    SELECT question.asked, counted.number
    FROM ${QUESTIONS}
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS number FROM trail_entry AS entry
      WHERE ${matching(conditions)}) AS counted`;
}

/** One loader, and so one statement, for all that make the same conditions. */
function byConditions<Answer>(
  makeLoader: (statement: (asked: readonly TrailAsked[]) => Statement) => Loader<Answer>,
  officeCode: string,
  name: string,
  text: (conditions: readonly Condition[]) => string,
): Pick<Loader<Answer>, "load"> {
  const loaders = new Map<string, Loader<Answer>>();
  return {
    load(asked) {
      const conditions = conditionsOf(asked);
      const statement = [name, ...conditions].join("_");
      const loader =
        loaders.get(statement) ??
        makeLoader((all) => ({
          name: statement,
          text: text(conditions),
          values: valuesOf(officeCode, all),
        }));
      loaders.set(statement, loader);
      return loader.load(asked);
    },
  };
}

type Loader<Answer> = DataLoader<TrailAsked, Answer, string>;

/** Batched reads of the trail, newest first, each with one more than the page holds. */
export function trailLoaders(reads: Reads, officeCode: string) {
  return {
    trailPage: byConditions<TrailRow[]>(
      (statement) => manyForEach<TrailAsked, TrailRow>(reads, statement),
      officeCode,
      "trail_page",
      pageText,
    ),
    trailLength: byConditions<{ number: number } | null>(
      (statement) => oneForEach<TrailAsked, { number: number }>(reads, statement),
      officeCode,
      "trail_length",
      countText,
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
  };
}
