import { today } from "../../domain/calendar";
import type { Reads } from "../../database/reads";
import type { Place, PlacedRow } from "../../graphql/paging";
import { column, manyForEach, oneForEach } from "../questions";
import { isWithin } from "../region-scope";
import { TAKEN_OF_LINE } from "./quota.sql";
import type { SelectionBatchType, SelectionQuotaType } from "./selection-batch.type";
import type { RejectionCount, SelectionStepType } from "./selection-step.type";

/** A page of the batches of an office, of those in one region or of all. */
export interface BatchPageAsked {
  code: string;
  region: string | null;
  first: number;
  after: Place | null;
}

const COLUMNS = `
  batch.id, batch.office_code AS "officeCode", batch.region_code AS "regionCode", batch.name,
  batch.register, batch.register_name AS "registerName", batch.agreement_id AS "underAgreementId",
  batch.funding_line_id AS "fromLineId", batch.worker_group AS "workerGroup",
  batch.opened_on AS "openedOn"`;

const STEP_COLUMNS = `
  step.id, step.batch_id AS "batchId", step.stage, step.role, step.taken_on AS on, step.decree,
  step.quota_check AS "quotaCheck", step.recorded_by AS "recordedBy", counted.candidates,
  counted.rejections`;

/** How many candidates a step brought on, and how many it rejected for which reason. */
const COUNTED = `
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(taken.candidates) FILTER (WHERE taken.reason IS NULL), 0)::int AS candidates,
      coalesce(json_agg(json_build_object('reason', taken.reason, 'candidates', taken.candidates)
        ORDER BY taken.candidates DESC, taken.reason)
        FILTER (WHERE taken.reason IS NOT NULL), '[]') AS rejections
    FROM (
      SELECT reason, count(*)::int AS candidates FROM candidate_step
      WHERE office_code = step.office_code AND step_id = step.id GROUP BY reason) AS taken
  ) AS counted`;

type StepRow = SelectionStepType & { rejections: RejectionCount[] };

/** Batched reads of batches and their steps. */
export function selectionBatchLoaders(reads: Reads, officeCode: string) {
  return {
    selectionBatchById: oneForEach<string, SelectionBatchType>(reads, (ids) => ({
      name: "selection_batch_by_id",
      text: `
        SELECT question.asked, ${COLUMNS}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN selection_batch AS batch ON batch.office_code = $1 AND batch.id = question.id`,
      values: [officeCode, [...ids]],
    })),

    /** The quota of a funding line, by the line's id. */
    quotaOfLine: oneForEach<string, SelectionQuotaType>(reads, (ids) => ({
      name: "selection_quota_of_line",
      text: `
        SELECT question.asked, line.participants AS quota, counted.taken,
          CASE WHEN line.participants IS NOT NULL
            THEN greatest(0, line.participants - counted.taken) END AS free
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN funding_line AS line ON line.office_code = $1 AND line.id = question.id
        CROSS JOIN LATERAL (SELECT (${TAKEN_OF_LINE("$1", "line.id")}) AS taken) AS counted`,
      values: [officeCode, [...ids]],
    })),

    selectionStepById: oneForEach<string, StepRow>(reads, (ids) => ({
      name: "selection_step_by_id",
      text: `
        SELECT question.asked, ${STEP_COLUMNS}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN selection_step AS step ON step.office_code = $1 AND step.id = question.id ${COUNTED}`,
      values: [officeCode, [...ids]],
    })),

    stepsOfBatch: manyForEach<string, StepRow>(reads, (ids) => ({
      name: "selection_steps_of_batch",
      text: `
        SELECT question.asked, ${STEP_COLUMNS}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN selection_step AS step ON step.office_code = $1 AND step.batch_id = question.id
        ${COUNTED}
        ORDER BY question.asked, step.taken_on, step.recorded_at, step.id`,
      values: [officeCode, [...ids]],
    })),

    batchPageOfOffice: manyForEach<BatchPageAsked, SelectionBatchType & PlacedRow>(
      reads,
      (asked) => ({
        name: "selection_batch_page_of_office",
        text: PAGE,
        values: [
          officeCode,
          column(asked, ({ code }) => code),
          column(asked, ({ region }) => region),
          column(asked, ({ first }) => first),
          column(asked, ({ after }) => after?.[0] ?? null),
          column(asked, ({ after }) => after?.[1] ?? null),
          today(),
        ],
      }),
    ),
  };
}

const AFTER = `
  (question.after_id IS NULL OR matched.opened_on < question.after_day::date
    OR (matched.opened_on = question.after_day::date
      AND matched.id COLLATE "C" > question.after_id))`;

/** All of the branch; of a sub-branch those of regions that it serves today. */
const PAGE = `
  WITH question AS (
    SELECT * FROM unnest($2::text[], $3::text[], $4::int[], $5::text[], $6::text[])
      WITH ORDINALITY AS question (code, region, first, after_day, after_id, asked)),
  matched AS MATERIALIZED (
    SELECT question.asked AS of, batch.*
    FROM question JOIN selection_batch AS batch ON batch.office_code = $1
    WHERE (question.region IS NULL OR ${isWithin("batch.region_code", "question.region")})
      AND (question.code = $1 OR EXISTS (
        SELECT FROM office_territory AS territory
        WHERE territory.office_code = question.code AND territory.valid @> $7::date
          AND ${isWithin("batch.region_code", "territory.region_code")})))
  SELECT question.asked, counted.total, counted.remaining, batch.place, ${COLUMNS}
  FROM question
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS total, count(*) FILTER (WHERE ${AFTER})::int AS remaining
    FROM matched WHERE matched.of = question.asked) AS counted
  LEFT JOIN LATERAL (
    SELECT matched.*, ARRAY[matched.opened_on::text, matched.id] AS place
    FROM matched WHERE matched.of = question.asked AND ${AFTER}
    ORDER BY matched.opened_on DESC, matched.id COLLATE "C"
    LIMIT question.first) AS batch ON true
  ORDER BY question.asked, batch.opened_on DESC, batch.id COLLATE "C"`;
