import type { Reads } from "../../database/reads";
import type { FundingSource } from "../../domain/funding-source";
import { manyForEach, oneForEach } from "../questions";
import type { DomicileType, MembershipType, ParticipantType } from "./participant.type";

/** What is read of a participant; who it is stays sealed. */
export const PARTICIPANT_COLUMNS = `
  participant.office_code AS "officeCode", participant.number,
  participant.office_code || ':participant-' || participant.number AS id,
  participant.nik_index AS "nikIndex", participant.key_id AS "keyId", participant.sealed,
  participant.died_on AS "diedOn"`;

/** Batched reads of participants. */
export function participantLoaders(reads: Reads, officeCode: string) {
  return {
    participantByNumber: oneForEach<string, ParticipantType>(reads, (numbers) => ({
      name: "participant_by_number",
      text: `
        SELECT question.asked, ${PARTICIPANT_COLUMNS}
        FROM unnest($2::bigint[]) WITH ORDINALITY AS question (number, asked)
        JOIN participant ON participant.office_code = $1 AND participant.number = question.number`,
      values: [officeCode, [...numbers]],
    })),

    participantByNikIndex: oneForEach<string, ParticipantType>(reads, (indexes) => ({
      name: "participant_by_nik_index",
      text: `
        SELECT question.asked, ${PARTICIPANT_COLUMNS}
        FROM unnest($2::uuid[]) WITH ORDINALITY AS question (nik_index, asked)
        JOIN participant ON participant.office_code = $1
          AND participant.nik_index = question.nik_index`,
      values: [officeCode, [...indexes]],
    })),

    membershipsOfParticipant: manyForEach<string, MembershipType>(reads, (numbers) => ({
      name: "memberships_of_participant",
      text: `
        SELECT question.asked, membership.office_code AS "officeCode",
          membership.enrollment_id AS "enrollmentId", membership.region_code AS "regionCode",
          membership.started_on AS "startedOn", membership.ended_on AS "endedOn",
          membership.ended_because AS "endedBecause", membership.worker_group AS "workerGroup",
          enrollment.funding AS "paidBy"
        FROM unnest($2::bigint[]) WITH ORDINALITY AS question (number, asked)
        JOIN membership ON membership.office_code = $1 AND membership.participant = question.number
        JOIN enrollment ON enrollment.office_code = $1 AND enrollment.id = membership.enrollment_id
        ORDER BY question.asked, membership.started_on, membership.enrollment_id`,
      values: [officeCode, [...numbers]],
    })),

    domicilesOfParticipant: manyForEach<string, DomicileType>(reads, (numbers) => ({
      name: "domiciles_of_participant",
      text: `
        SELECT question.asked, home.office_code AS "officeCode", home.region_code AS "regionCode",
          home.since
        FROM unnest($2::bigint[]) WITH ORDINALITY AS question (number, asked)
        JOIN participant_domicile AS home ON home.office_code = $1
          AND home.participant = question.number
        ORDER BY question.asked, home.since`,
      values: [officeCode, [...numbers]],
    })),

    /** What an itemised cohort was stated to have. */
    statedOfEnrollment: oneForEach<string, StatedCohort>(reads, (ids) => ({
      name: "stated_of_enrollment",
      text: `
        SELECT question.asked, enrollment.itemised, enrollment.stated_headcount AS "stated",
          enrollment.funding
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN enrollment ON enrollment.office_code = $1 AND enrollment.id = question.id`,
      values: [officeCode, [...ids]],
    })),
  };
}

/** Whether a cohort is itemised, and what was stated before it was. */
export interface StatedCohort {
  itemised: boolean;
  stated: number | null;
  funding: FundingSource | null;
}
