import type { Reads } from "../../database/reads";
import { column, manyForEach, oneForEach } from "../questions";
import { isWithin } from "../region-scope";
import type { MeetingType } from "./meeting.type";

const COLUMNS = `
  meeting.id, meeting.office_code AS "officeCode", meeting.kind, meeting.held_on AS "heldOn",
  meeting.held_on_precision AS "heldOnPrecision",
  meeting.attending_bodies AS "attendingBodies", meeting.agreement_id AS "onAgreementId",
  meeting.decisions, meeting.founding_decree AS "foundingDecree"`;

const ORDER = `ORDER BY question.asked, meeting.held_on DESC, meeting.id`;

/** Batched reads of meetings. */
export function meetingLoaders(reads: Reads, officeCode: string) {
  return {
    meetingById: oneForEach<string, MeetingType>(reads, (ids) => ({
      name: "meeting_by_id",
      text: `
        SELECT question.asked, ${COLUMNS}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN meeting ON meeting.office_code = $1 AND meeting.id = question.id`,
      values: [officeCode, [...ids]],
    })),

    meetingsOnAgreement: manyForEach<string, MeetingType>(reads, (ids) => ({
      name: "meetings_on_agreement",
      text: `
        SELECT question.asked, ${COLUMNS}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN meeting ON meeting.office_code = $1 AND meeting.agreement_id = question.id ${ORDER}`,
      values: [officeCode, [...ids]],
    })),

    meetingsOfRegion: manyForEach<string, MeetingType>(reads, (codes) => ({
      name: "meetings_of_region",
      text: `
        SELECT question.asked, ${COLUMNS}
        FROM (
          SELECT DISTINCT question.asked, about.meeting_id
          FROM unnest($2::text[]) WITH ORDINALITY AS question (code, asked)
          JOIN meeting_region AS about ON ${isWithin("about.region_code", "question.code")}
          WHERE about.office_code = $1) AS question
        JOIN meeting ON meeting.office_code = $1 AND meeting.id = question.meeting_id ${ORDER}`,
      values: [officeCode, [...codes]],
    })),

    /** All that the branch recorded; for a sub-branch those about its territory on the day. */
    meetingsOfOffice: manyForEach<string, MeetingType>(reads, (codes) => ({
      name: "meetings_of_office",
      text: `
        SELECT question.asked, ${COLUMNS}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (code, asked)
        JOIN meeting ON meeting.office_code = $1
        WHERE question.code = $1 OR EXISTS (
          SELECT FROM office_territory AS territory
          JOIN meeting_region AS about
            ON ${isWithin("about.region_code", "territory.region_code")}
          WHERE territory.office_code = question.code AND territory.valid @> meeting.held_on
            AND about.office_code = $1 AND about.meeting_id = meeting.id)
        ${ORDER}`,
      values: [officeCode, column(codes, (code) => code)],
    })),

    regionsOfMeeting: manyForEach<string, { code: string }>(reads, (ids) => ({
      name: "regions_of_meeting",
      text: `
        SELECT question.asked, about.region_code AS code
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN meeting_region AS about
          ON about.office_code = $1 AND about.meeting_id = question.id
        ORDER BY question.asked, about.region_code COLLATE "C"`,
      values: [officeCode, [...ids]],
    })),
  };
}
