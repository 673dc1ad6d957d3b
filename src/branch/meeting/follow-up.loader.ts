import { isCalendarDate } from "../../domain/calendar";
import type { Reads } from "../../database/reads";
import { type Place, type PlacedRow, cursorInvalid } from "../../graphql/paging";
import { column, manyForEach, oneForEach } from "../questions";
import { isWithin } from "../region-scope";
import type { FollowUpState } from "./follow-up-state";
import type { FollowUpType } from "./follow-up.type";

/** A page of the follow-ups of a region or an office, as they stood on a day. */
export interface FollowUpsAsked {
  code: string;
  state: FollowUpState | null;
  dueBefore: string | null;
  on: string;
  first: number;
  after: Place | null;
}

/** A follow-up's id is made of its key: `followUpId` writes the same. */
export const FOLLOW_UP_COLUMNS = `
  task.meeting_id || '/' || task.position AS id, task.office_code AS "officeCode",
  task.meeting_id AS "meetingId", task.position, task.owner, task.what, task.due_on AS "dueOn",
  task.due_on_precision AS "dueOnPrecision", task.done_on AS "doneOn", task.outcome, task.version`;

/** Batched reads of follow-ups. */
export function followUpLoaders(reads: Reads, officeCode: string) {
  const pages = (name: string, text: string) =>
    manyForEach<FollowUpsAsked, FollowUpType & PlacedRow>(reads, (asked) => ({
      name,
      text,
      values: [
        officeCode,
        column(asked, ({ code }) => code),
        column(asked, ({ state }) => state),
        column(asked, ({ dueBefore }) => dueBefore),
        column(asked, ({ on }) => on),
        column(asked, ({ first }) => first),
        column(asked, ({ after }) => after?.[0] ?? null),
        column(asked, ({ after }) => after?.[1] ?? null),
        column(asked, ({ after }) => after && placeIn(after)),
      ],
    }));
  return {
    followUpsOfMeeting: manyForEach<string, FollowUpType>(reads, (ids) => ({
      name: "follow_ups_of_meeting",
      text: `
        SELECT question.asked, ${FOLLOW_UP_COLUMNS}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN follow_up AS task ON task.office_code = $1 AND task.meeting_id = question.id
        ORDER BY question.asked, task.position`,
      values: [officeCode, [...ids]],
    })),

    followUpById: oneForEach<string, FollowUpType>(reads, (ids) => ({
      name: "follow_up_by_id",
      text: `
        SELECT question.asked, ${FOLLOW_UP_COLUMNS}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN follow_up AS task ON task.office_code = $1
          AND task.meeting_id = regexp_replace(question.id, '/[0-9]+$', '')
          AND task.meeting_id || '/' || task.position = question.id`,
      values: [officeCode, [...ids]],
    })),

    followUpPageOfRegion: pages("follow_up_page_of_region", pageWhere(ABOUT_REGION)),
    followUpPageOfOffice: pages("follow_up_page_of_office", pageWhere(OF_OFFICE)),
  };
}

/** Of meetings about the region or one inside it. */
const ABOUT_REGION = `
  EXISTS (
    SELECT FROM meeting_region AS about
    WHERE about.office_code = $1 AND about.meeting_id = meeting.id
      AND ${isWithin("about.region_code", "question.code")})`;

/** All of the branch; of a sub-branch those of meetings about its territory on their day. */
const OF_OFFICE = `
  (question.code = $1 OR EXISTS (
    SELECT FROM office_territory AS territory
    JOIN meeting_region AS about ON ${isWithin("about.region_code", "territory.region_code")}
    WHERE territory.office_code = question.code AND territory.valid @> meeting.held_on
      AND about.office_code = $1 AND about.meeting_id = meeting.id))`;

/** The one without a day comes last. */
const DAY = `coalesce(matched.due_on, 'infinity')`;

const AFTER = `
  (question.after_id IS NULL OR (${DAY}, matched.meeting_id COLLATE "C", matched.position)
    > (question.after_day::date, question.after_id, question.after_position))`;

/** What `followUpStateOn` says, in SQL. A meeting that was still to come had no follow-ups. */
function pageWhere(scope: string): string {
  return `
    WITH question AS (
      SELECT * FROM unnest($2::text[], $3::text[], $4::date[], $5::date[], $6::int[], $7::text[],
          $8::text[], $9::int[]) WITH ORDINALITY
        AS question (code, state, due_before, day, first, after_day, after_id, after_position,
          asked)),
    matched AS MATERIALIZED (
      SELECT question.asked AS of, task.*
      FROM question
      JOIN follow_up AS task ON task.office_code = $1
      JOIN meeting ON meeting.office_code = $1 AND meeting.id = task.meeting_id
      WHERE meeting.held_on <= question.day AND ${scope}
        AND (question.due_before IS NULL OR task.due_on < question.due_before)
        AND (question.state IS NULL OR question.state = CASE
          WHEN task.done_on <= question.day THEN 'DONE'
          WHEN task.due_on < question.day THEN 'OVERDUE'
          ELSE 'OPEN' END))
    SELECT question.asked, counted.total, counted.remaining, task.place, ${FOLLOW_UP_COLUMNS}
    FROM question
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS total, count(*) FILTER (WHERE ${AFTER})::int AS remaining
      FROM matched WHERE matched.of = question.asked) AS counted
    LEFT JOIN LATERAL (
      SELECT matched.*,
        ARRAY[${DAY}::text, matched.meeting_id, matched.position::text] AS place
      FROM matched WHERE matched.of = question.asked AND ${AFTER}
      ORDER BY ${DAY}, matched.meeting_id COLLATE "C", matched.position
      LIMIT question.first) AS task ON true
    ORDER BY question.asked, coalesce(task.due_on, 'infinity'), task.meeting_id COLLATE "C",
      task.position`;
}

function placeIn([day = "", , position = ""]: Place): number {
  if ((day === "infinity" || isCalendarDate(day)) && /^[0-9]{1,9}$/.test(position))
    return Number(position);
  throw cursorInvalid(position);
}
