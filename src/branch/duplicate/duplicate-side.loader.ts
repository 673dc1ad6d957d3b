import type { Reads } from "../../database/reads";
import { personOfSide } from "../../domain/duplicate-case";
import { column, manyForEach, oneForEach } from "../questions";
import type {
  DuplicateMembershipType,
  DuplicateSideType,
  OwnDuplicateDecision,
} from "./duplicate-side.type";

/** Batched reads of an office's own sides of duplicate cases. */
export function duplicateSideLoaders(reads: Reads, officeCode: string) {
  return {
    duplicateSideById: oneForEach<string, DuplicateSideType>(reads, (ids) => ({
      name: "duplicate_side_by_id",
      text: `
        SELECT DISTINCT ON (question.asked) question.asked, question.id, kept.participant
        FROM unnest($2::text[], $3::uuid[], $4::text[]) WITH ORDINALITY
          AS question (id, digest, epoch, asked)
        JOIN membership_token AS kept ON kept.office_code = $1
          AND substr(sha256(kept.token), 1, 16) = uuid_send(question.digest)
          AND kept.epoch = question.epoch
        ORDER BY question.asked`,
      values: [
        officeCode,
        [...ids],
        column(ids, (id) => personOfSide(id)?.digest ?? null),
        column(ids, (id) => personOfSide(id)?.epoch ?? null),
      ],
    })),

    membershipsOfSide: manyForEach<
      Pick<DuplicateSideType, "id" | "participant">,
      DuplicateMembershipType
    >(reads, (sides) => ({
      name: "memberships_of_side",
      text: `
        SELECT question.asked, period.started_on AS "startedOn", period.ended_on AS "endedOn",
          period.region_code AS "regionCode", period.enrollment_id AS "enrollmentId"
        FROM unnest($2::bigint[], $3::text[]) WITH ORDINALITY
          AS question (participant, epoch, asked)
        JOIN membership AS period
          ON period.office_code = $1 AND period.participant = question.participant
        WHERE EXISTS (
          SELECT FROM membership_token AS kept
          WHERE kept.office_code = $1 AND kept.participant = question.participant
            AND kept.epoch = question.epoch AND kept.enrollment_id = period.enrollment_id
            AND kept.started_on = period.started_on)
        ORDER BY question.asked, period.started_on, period.enrollment_id COLLATE "C"`,
      values: [
        officeCode,
        column(sides, ({ participant }) => participant),
        column(sides, ({ id }) => personOfSide(id)?.epoch ?? null),
      ],
    })),

    decisionsOfSide: manyForEach<string, OwnDuplicateDecision>(reads, (ids) => ({
      name: "decisions_of_side",
      text: `
        SELECT question.asked, made.case_id AS case, made.decision,
          made.decided_on AS "decidedOn", made.reason
        FROM unnest($2::text[]) WITH ORDINALITY AS question (person, asked)
        JOIN duplicate_decision AS made ON made.office_code = $1
          AND starts_with(made.case_id, question.person || ':')
        ORDER BY question.asked, made.recorded_at DESC, made.id`,
      values: [officeCode, column(ids, personPart)],
    })),
  };
}

/** How the ids of a person's cases begin. */
function personPart(id: string): string {
  const person = personOfSide(id);
  return person === null ? "" : `${person.digest}:${person.epoch}`;
}
