import type { Reads } from "../../database/reads";
import type { Place, PlacedRow } from "../../graphql/paging";
import { column, manyForEach } from "../questions";
import type { CandidateStage } from "./candidate-stage";
import type { CandidateStepType, CandidateType } from "./candidate.type";
import { isLast } from "./standing-candidates";

/** A page of the candidates of a batch, of those at one stage or of all. */
export interface CandidatesAsked {
  batch: string;
  stage: CandidateStage | null;
  first: number;
  after: Place | null;
}

/** Batched reads of candidates. */
export function candidateLoaders(reads: Reads, officeCode: string) {
  return {
    candidatePage: manyForEach<CandidatesAsked, CandidateType & PlacedRow>(reads, (asked) => ({
      name: "candidate_page",
      text: PAGE,
      values: [
        officeCode,
        column(asked, ({ batch }) => batch),
        column(asked, ({ stage }) => stage),
        column(asked, ({ first }) => first),
        column(asked, ({ after }) => after?.[0] ?? null),
      ],
    })),

    /** From the first to the last, by a candidate's number. */
    stepsOfCandidate: manyForEach<string, CandidateStepType>(reads, (numbers) => ({
      name: "steps_of_candidate",
      text: `
        SELECT question.asked, step.stage, step.reached_on AS "reachedOn",
          step.reached_on - step.followed_on AS days, taken.role,
          CASE step.stage WHEN taken.stage THEN taken.decree END AS decree, step.reason, step.note,
          step.participant AS "asParticipant", step.enrollment_id AS "intoEnrollmentId"
        FROM unnest($2::bigint[]) WITH ORDINALITY AS question (number, asked)
        JOIN candidate_step AS step
          ON step.office_code = $1 AND step.candidate = question.number
        JOIN selection_step AS taken
          ON taken.office_code = step.office_code AND taken.id = step.step_id
        ORDER BY question.asked, step.reached_on, array_position(
          ARRAY['LISTED', 'VERIFIED', 'VALIDATED', 'DETERMINED', 'ENROLLED', 'REJECTED'], step.stage)`,
      values: [officeCode, [...numbers]],
    })),
  };
}

const AFTER = `(question.after_number IS NULL OR matched.number > question.after_number)`;

const PAGE = `
  WITH question AS (
    SELECT * FROM unnest($2::text[], $3::text[], $4::int[], $5::bigint[]) WITH ORDINALITY
      AS question (batch, stage, first, after_number, asked)),
  matched AS MATERIALIZED (
    SELECT question.asked AS of, candidate.number, step.stage, step.reached_on
    FROM question
    JOIN candidate ON candidate.office_code = $1 AND candidate.batch_id = question.batch
    JOIN candidate_step AS step
      ON step.office_code = candidate.office_code AND step.candidate = candidate.number
    WHERE (question.stage IS NULL OR step.stage = question.stage) AND ${isLast("step")})
  SELECT question.asked, counted.total, counted.remaining, page.place,
    candidate.office_code || ':candidate-' || candidate.number AS id,
    candidate.office_code AS "officeCode", candidate.number, candidate.batch_id AS "batchId",
    candidate.region_code AS "regionCode", candidate.worker_group AS "workerGroup",
    candidate.nik_index AS "nikIndex", candidate.key_id AS "keyId", candidate.sealed,
    page.stage, page.reached_on AS since
  FROM question
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS total, count(*) FILTER (WHERE ${AFTER})::int AS remaining
    FROM matched WHERE matched.of = question.asked) AS counted
  LEFT JOIN LATERAL (
    SELECT matched.*, ARRAY[matched.number::text] AS place
    FROM matched WHERE matched.of = question.asked AND ${AFTER}
    ORDER BY matched.number LIMIT question.first) AS page ON true
  LEFT JOIN candidate ON candidate.office_code = $1 AND candidate.number = page.number
  ORDER BY question.asked, page.number`;
