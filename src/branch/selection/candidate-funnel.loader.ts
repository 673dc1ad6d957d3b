import type { Reads } from "../../database/reads";
import { column, manyForEach } from "../questions";
import { isAbove, isWithin } from "../region-scope";
import type { StageOnTheWay } from "./candidate-stage";
import type { RejectionReason } from "./rejection-reason";

/** The candidates of a region, of a batch, of both or of neither. */
export interface FunnelAsked {
  region: string | null;
  batch: string | null;
}

/** How many candidates reached a stage, or were rejected from it for a reason. */
export interface FunnelRow {
  /** Null: all batches together. */
  batchId: string | null;
  /** Null: a batch without candidates there. */
  stage: StageOnTheWay | null;
  /** Null: whoever reached the stage. */
  reason: RejectionReason | null;
  candidates: number;
  medianDays: number | null;
  longestDays: number | null;
}

/**
 * A batch of the region, of one inside it or of one around it: a batch of a regency tells of each of
 * its villages, also that nobody there is a candidate. What a step did to a candidate is counted at
 * the stage that was reached, or from which the candidate was rejected.
 */
const FUNNEL = `
  WITH question AS (
    SELECT * FROM unnest($2::text[], $3::text[]) WITH ORDINALITY
      AS question (region, batch, asked)),
  scope AS MATERIALIZED (
    SELECT question.asked, question.region, batch.id, batch.opened_on
    FROM question
    JOIN selection_batch AS batch ON batch.office_code = $1
    WHERE (question.batch IS NULL OR batch.id = question.batch)
      AND (question.region IS NULL
        OR ${isWithin("batch.region_code", "question.region")}
        OR ${isAbove("batch.region_code", "question.region")})),
  step AS (
    SELECT scope.asked, scope.id AS batch_id, scope.opened_on, taken.reason,
      CASE taken.stage WHEN 'REJECTED' THEN taken.follows ELSE taken.stage END AS stage,
      CASE WHEN taken.stage <> 'REJECTED' THEN taken.reached_on - taken.followed_on END AS days
    FROM scope
    LEFT JOIN candidate ON candidate.office_code = $1 AND candidate.batch_id = scope.id
      AND (scope.region IS NULL OR ${isWithin("candidate.region_code", "scope.region")})
    LEFT JOIN candidate_step AS taken
      ON taken.office_code = candidate.office_code AND taken.candidate = candidate.number)
  SELECT asked, batch_id AS "batchId", stage, reason,
    CASE grouping(reason) WHEN 0 THEN count(*)
      ELSE count(*) FILTER (WHERE reason IS NULL) END::int AS candidates,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY days) AS "medianDays",
    max(days) AS "longestDays"
  FROM step
  GROUP BY GROUPING SETS (
    (asked, stage), (asked, stage, reason),
    (asked, batch_id, opened_on, stage), (asked, batch_id, opened_on, stage, reason))
  HAVING grouping(reason) = 1 OR reason IS NOT NULL
  ORDER BY asked, opened_on, batch_id COLLATE "C", stage, candidates DESC, reason`;

/** The batched read of funnels. */
export function candidateFunnelLoaders(reads: Reads, officeCode: string) {
  return {
    candidateFunnel: manyForEach<FunnelAsked, FunnelRow>(reads, (asked) => ({
      name: "candidate_funnel",
      text: FUNNEL,
      values: [
        officeCode,
        column(asked, ({ region }) => region),
        column(asked, ({ batch }) => batch),
      ],
    })),
  };
}
