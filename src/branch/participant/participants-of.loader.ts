import type { Reads } from "../../database/reads";
import { column, manyForEach, oneForEach } from "../questions";
import { isAbove, isWithin } from "../region-scope";
import { PARTICIPANT_COLUMNS } from "./participant.loader";
import type { ParticipantType } from "./participant.type";

/** A page of those who are in a cohort, or in a region, on a day or ever. */
export interface ParticipantsAsked {
  scope: "enrollment" | "region";
  /** The enrollment's id, or the region's code. */
  code: string;
  activeOn: string | null;
  first: number;
  /** Only those after this number. */
  after: string;
}

const QUESTION = `
  unnest($2::text[], $3::date[], $4::int[], $5::bigint[])
    WITH ORDINALITY AS question (code, active_on, first, after, asked)`;

/** The cohorts in which those asked for can be. */
const COHORTS = {
  enrollment: "enrollment.id = question.code",
  region: `(${isWithin("enrollment.region_code", "question.code")}
    OR ${isAbove("enrollment.region_code", "question.code")})`,
};

const MEMBERS = {
  enrollment: "true",
  region: isWithin("membership.region_code", "question.code"),
};

const ACTIVE = `
  (question.active_on IS NULL OR (membership.started_on <= question.active_on
    AND (membership.ended_on IS NULL OR membership.ended_on >= question.active_on)))`;

/** Batched reads of who is in a cohort or a region. */
export function participantsOfLoaders(reads: Reads, officeCode: string) {
  const values = (asked: readonly ParticipantsAsked[]) => [
    officeCode,
    column(asked, ({ code }) => code),
    column(asked, ({ activeOn }) => activeOn),
    column(asked, ({ first }) => first),
    column(asked, ({ after }) => after),
  ];
  // Of each cohort its next people in the order of its index: a page costs the same at any place.
  const page = (scope: ParticipantsAsked["scope"]) =>
    manyForEach<ParticipantsAsked, ParticipantType>(reads, (asked) => ({
      name: `participants_of_${scope}`,
      text: `
        SELECT question.asked, ${PARTICIPANT_COLUMNS}
        FROM ${QUESTION}
        CROSS JOIN LATERAL (
          SELECT DISTINCT next.participant
          FROM enrollment CROSS JOIN LATERAL (
            SELECT DISTINCT membership.participant FROM membership
            WHERE membership.office_code = $1 AND membership.enrollment_id = enrollment.id
              AND membership.participant > question.after AND ${MEMBERS[scope]} AND ${ACTIVE}
            ORDER BY membership.participant LIMIT question.first + 1) AS next
          WHERE enrollment.office_code = $1 AND enrollment.itemised AND ${COHORTS[scope]}
          ORDER BY next.participant LIMIT question.first + 1) AS found
        JOIN participant ON participant.office_code = $1
          AND participant.number = found.participant
        ORDER BY question.asked, participant.number`,
      values: values(asked),
    }));
  const count = (scope: ParticipantsAsked["scope"]) =>
    oneForEach<ParticipantsAsked, { people: number }>(reads, (asked) => ({
      name: `count_participants_of_${scope}`,
      text: `
        SELECT question.asked, count(DISTINCT membership.participant)::int AS people
        FROM ${QUESTION}
        JOIN enrollment ON enrollment.office_code = $1 AND ${COHORTS[scope]}
        JOIN membership ON membership.office_code = $1
          AND membership.enrollment_id = enrollment.id AND ${MEMBERS[scope]} AND ${ACTIVE}
        GROUP BY question.asked`,
      values: values(asked),
    }));
  return {
    participantPage: { enrollment: page("enrollment"), region: page("region") },
    participantCount: { enrollment: count("enrollment"), region: count("region") },
  };
}
