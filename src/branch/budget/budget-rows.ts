import type { Precision } from "../../domain/figure";
import type { FundingSource } from "../../domain/funding-source";
import type { Programme } from "../../domain/programme";
import type { Segment } from "../../domain/segment";
import type { Statement } from "../../database/reads";
import type { LaterCohort } from "../../measure/cohort-year";
import { isAgreed } from "../agreed-funding";
import { column } from "../questions";
import { isWithin } from "../region-scope";

/** Which budget is asked for. */
export interface BudgetKey {
  regionCode: string;
  year: number;
  funding: FundingSource;
}

/** A funding line of a budget. */
export interface BudgetLine {
  id: string;
  amount: string | null;
  precision: Precision | null;
  participants: number | null;
}

/** A recorded payment of a budget's funding lines. */
export interface BudgetPayment {
  id: string;
  amount: string;
  participants: number | null;
  /** Their first days. */
  firstMonth: string;
  lastMonth: string;
}

/** A cohort that a budget pays for in its year. */
export interface BudgetCohort {
  segment: Segment;
  programmes: Programme[];
  /** Whether its people are recorded one by one: `budgetMembers` tells them. */
  itemised: boolean;
  headcount: string | null;
  startsOn: string | null;
  countedFrom: string | null;
  endsBefore: string | null;
  inParts: string | null;
  wholeCountedFrom: string | null;
  wholeSupersedes: boolean;
  later: LaterCohort[];
}

/** Whom the itemised cohorts of a budget have in its year; heads by month, January first. */
export interface BudgetMembers {
  heads: string[];
  people: string;
  joining: string;
  monthsOfOthers: string;
}

const QUESTION = `
  FROM unnest($2::text[], $3::int[], $4::text[])
    WITH ORDINALITY AS question (code, year, funding, asked)`;

const values = (officeCode: string, keys: readonly BudgetKey[]) => [
  officeCode,
  column(keys, ({ regionCode }) => regionCode),
  column(keys, ({ year }) => year),
  column(keys, ({ funding }) => funding),
];

/** The funding lines of the region and of those inside it, each once; without those of drafts. */
const LINES = `
  JOIN funding_line AS line ON ${isWithin("line.region_code", "question.code")}
    AND line.office_code = $1 AND line.source = question.funding AND ${isAgreed("line")}
    AND question.year = coalesce(line.year, extract(year FROM line.as_of)::int)`;

/** The funding lines of budgets. */
export function budgetLines(officeCode: string, keys: readonly BudgetKey[]): Statement {
  return {
    name: "budget_lines",
    text: `
      SELECT question.asked, line.id, line.amount::text, line.precision, line.participants
      ${QUESTION} ${LINES}
      ORDER BY question.asked, line.id`,
    values: values(officeCode, keys),
  };
}

/** What was paid from the funding lines of budgets. */
export function budgetPayments(officeCode: string, keys: readonly BudgetKey[]): Statement {
  return {
    name: "budget_payments",
    text: `
      SELECT question.asked, payment.id, payment.amount::text, payment.participants,
        payment.first_month AS "firstMonth", payment.last_month AS "lastMonth"
      ${QUESTION} ${LINES}
      JOIN funding_payment AS payment
        ON payment.office_code = $1 AND payment.funding_line_id = line.id
      ORDER BY question.asked, payment.first_month, payment.id`,
    values: values(officeCode, keys),
  };
}

/** Whether a membership covers a day of a year. */
function isInYear(stay: string, year: string): string {
  return `${stay}.started_on < make_date(${year} + 1, 1, 1)
    AND (${stay}.ended_on IS NULL OR ${stay}.ended_on >= make_date(${year}, 1, 1))`;
}

/**
 * The people of the itemised cohorts of budgets, month by month, each once however often they move
 * between these cohorts. A month is paid when a membership covers any day of it.
 */
export function budgetMembers(officeCode: string, keys: readonly BudgetKey[]): Statement {
  return {
    name: "budget_members",
    text: `
      WITH stay AS (
        SELECT question.asked, question.year, stay.participant, stay.started_on, stay.ended_on,
          min(stay.started_on) OVER (PARTITION BY question.asked, stay.participant)
            >= make_date(question.year, 1, 1) AS joins
        ${QUESTION}
        JOIN enrollment AS cohort ON ${isWithin("cohort.region_code", "question.code")}
        LEFT JOIN enrollment AS whole ON whole.office_code = $1 AND whole.id = cohort.part_of
        JOIN membership AS stay ON stay.office_code = $1 AND stay.enrollment_id = cohort.id
        WHERE cohort.office_code = $1 AND cohort.funding = question.funding
          AND cohort.itemised AND whole.itemised IS NOT TRUE),
      in_month AS (
        SELECT stay.asked, month.number, count(DISTINCT stay.participant) AS people,
          count(DISTINCT stay.participant) FILTER (WHERE NOT stay.joins) AS others
        FROM stay
        CROSS JOIN LATERAL generate_series(1, 12) AS month (number)
        WHERE stay.started_on
            < make_date(stay.year, month.number, 1) + interval '1 month'
          AND (stay.ended_on IS NULL OR stay.ended_on >= make_date(stay.year, month.number, 1))
        GROUP BY stay.asked, month.number),
      in_year AS (
        SELECT stay.asked, count(DISTINCT stay.participant) AS people,
          count(DISTINCT stay.participant) FILTER (WHERE stay.joins) AS joining
        FROM stay WHERE ${isInYear("stay", "stay.year")}
        GROUP BY stay.asked)
      SELECT in_year.asked, in_year.people::text, in_year.joining::text,
        array_agg(coalesce(in_month.people, 0)::text ORDER BY month.number) AS heads,
        sum(coalesce(in_month.others, 0))::text AS "monthsOfOthers"
      FROM in_year CROSS JOIN generate_series(1, 12) AS month (number)
      LEFT JOIN in_month ON in_month.asked = in_year.asked AND in_month.number = month.number
      GROUP BY in_year.asked, in_year.people, in_year.joining`,
    values: values(officeCode, keys),
  };
}

/** The cohorts of budgets that may be paid for in the year, with what keeps them from counting twice. */
export function budgetCohorts(officeCode: string, keys: readonly BudgetKey[]): Statement {
  return {
    name: "budget_cohorts",
    text: `
      SELECT question.asked, cohort.segment, cohort.programmes, cohort.itemised,
        cohort.headcount::text,
        cohort.starts_on AS "startsOn", cohort.counted_from AS "countedFrom",
        period.ends_before AS "endsBefore", parts.people::text AS "inParts",
        whole.counted_from AS "wholeCountedFrom",
        EXISTS (
          SELECT FROM enrollment AS earlier
          WHERE earlier.office_code = $1 AND earlier.superseded_by = whole.id)
          AS "wholeSupersedes",
        later.cohorts AS later
      ${QUESTION}
      JOIN enrollment AS cohort ON ${isWithin("cohort.region_code", "question.code")}
      LEFT JOIN enrollment AS whole ON whole.office_code = $1 AND whole.id = cohort.part_of
      CROSS JOIN LATERAL (
        SELECT least(cohort.counted_until, cohort.ends_on + 1, whole.counted_until) AS ends_before
      ) AS period
      CROSS JOIN LATERAL (
        SELECT CASE WHEN bool_or(part.headcount IS NULL AND NOT part.itemised) THEN NULL
          ELSE coalesce(sum(part.headcount), 0) + coalesce(sum(lived.people), 0) END AS people
        FROM enrollment AS part
        CROSS JOIN LATERAL (
          SELECT count(DISTINCT stay.participant) AS people FROM membership AS stay
          WHERE part.itemised AND stay.office_code = $1 AND stay.enrollment_id = part.id
            AND ${isInYear("stay", "question.year")}) AS lived
        WHERE part.office_code = $1 AND part.part_of = cohort.id) AS parts
      CROSS JOIN LATERAL (
        WITH RECURSIVE chain AS (
          SELECT next.id, next.counted_from, next.superseded_by FROM enrollment AS next
          WHERE next.office_code = $1
            AND next.id = coalesce(cohort.superseded_by, whole.superseded_by)
          UNION
          SELECT next.id, next.counted_from, next.superseded_by
          FROM chain JOIN enrollment AS next
            ON next.office_code = $1 AND next.id = chain.superseded_by)
        SELECT coalesce(jsonb_agg(jsonb_build_object('countedFrom', chain.counted_from,
          'hasParts', EXISTS (
            SELECT FROM enrollment AS part
            WHERE part.office_code = $1 AND part.part_of = chain.id
              AND part.funding = cohort.funding))), '[]') AS cohorts
        FROM chain WHERE chain.counted_from IS NOT NULL) AS later
      WHERE cohort.office_code = $1 AND cohort.funding = question.funding
        AND whole.itemised IS NOT TRUE
        AND (coalesce(cohort.starts_on, cohort.counted_from, whole.counted_from)
          < make_date(question.year + 1, 1, 1)) IS NOT FALSE
        AND (period.ends_before > make_date(question.year, 1, 1)) IS NOT FALSE
      ORDER BY question.asked, cohort.id`,
    values: values(officeCode, keys),
  };
}
