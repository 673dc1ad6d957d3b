import { createHash } from "node:crypto";
import type { Statement } from "../../database/reads";
import {
  AS_PUBLISHED,
  type CoverageQuestion,
  type CoverageScope,
  oldestCounted,
} from "./coverage-question";
import { knowledgeSql } from "./knowledge";

/** Gives each value its number in the statement. */
type Bind = (value: unknown) => string;

/** A figure that no other figure, known at the time, has replaced. */
function isCurrent(knownAt: string | null): string {
  const known = knownAt === null ? "" : `AND newer.known_at <= ${knownAt}`;
  return `NOT EXISTS (
    SELECT FROM coverage_figure newer
    WHERE newer.office_code = f.office_code AND newer.replaces = f.id ${known})`;
}

/**
 * The figure of a region that holds on a date: the latest, and of those the last recorded. One that
 * only counts eligible workers says nothing of coverage and takes no other figure's place.
 */
function latestFigure(
  question: CoverageQuestion,
  date: string,
  knownAt: string | null,
  bind: Bind,
): string {
  const definition =
    question.definition.id === AS_PUBLISHED
      ? "f.headline"
      : `f.definition_id = ${bind(question.definition.id)}
         AND f.definition_version = ${bind(question.definition.version)}`;
  return `
    SELECT f.*,
      CASE WHEN f.participants IS NOT NULL AND f.eligible_workers > 0
        THEN f.participants ELSE f.share_numerator END AS numerator,
      CASE WHEN f.participants IS NOT NULL AND f.eligible_workers > 0
        THEN f.eligible_workers ELSE nullif(f.share_denominator, 0) END AS denominator
    FROM coverage_figure f
    WHERE f.region_code = scope.code
      AND f.segment ${question.segment === null ? "IS NULL" : `= ${bind(question.segment)}`}
      AND f.as_of BETWEEN ${bind(oldestCounted(date, question.maxAgeMonths))} AND ${bind(date)}
      AND ${definition}
      AND (f.participants IS NOT NULL OR f.share_denominator > 0)
      ${knownAt === null ? "" : `AND f.known_at <= ${knownAt}`}
      AND ${isCurrent(knownAt)}
    ORDER BY f.as_of DESC, f.recorded_at DESC, f.id DESC LIMIT 1`;
}

/**
 * The exact share, as a number that sorts. Two different shares with fewer than 10⁹ eligible
 * workers each lie more than 10^-18 apart, so 24 decimals never make them equal; and equal shares
 * are cut at the same decimal, so 105/100 and 210/200 share a rank. All workers of Indonesia are
 * some 1.5 × 10⁸.
 */
const share = (figure: string): string =>
  `(${figure}.numerator::numeric(45, 24) / ${figure}.denominator)::numeric(45, 24)`;

function scopeOf(scope: CoverageScope, asOf: string, bind: Bind): string {
  const columns = "r.code, r.name, r.level, r.village_kind, r.parent_code";
  if (scope.kind === "codes") {
    return `SELECT ${columns} FROM region r WHERE r.code = ANY(${bind(scope.codes)}::text[])`;
  }
  const conditions = [`r.level = ${bind(scope.level)}`];
  if (scope.within !== null) conditions.push(`starts_with(r.code, ${bind(`${scope.within}.`)})`);
  if (scope.office !== null) {
    conditions.push(`EXISTS (
      SELECT FROM branch_office asked
      JOIN branch_office serving ON serving.code = asked.code
        OR (asked.kind = 'REGIONAL' AND serving.parent_code = asked.code)
      JOIN office_territory t ON t.office_code = serving.code AND t.valid @> ${bind(asOf)}::date
      WHERE asked.code = ${bind(scope.office)} AND starts_with(r.code, t.region_code)
        AND substr(r.code, length(t.region_code) + 1, 1) IN ('', '.'))`);
  }
  return `SELECT ${columns} FROM region r WHERE ${conditions.join(" AND ")}`;
}

const FIGURE_COLUMNS = `
  figure.office_code AS "officeCode", figure.id AS "figureId", figure.as_of AS "figureAsOf",
  figure.as_of_precision AS "figureAsOfPrecision", figure.definition_id AS "definitionId",
  figure.definition_version AS "definitionVersion", figure.kind, figure.precision,
  figure.participants, figure.eligible_workers AS "eligibleWorkers",
  figure.eligible_workers_kind AS "eligibleWorkersKind", figure.numerator, figure.denominator,
  figure.source_id AS "sourceId",
  CASE WHEN figure.numerator IS NOT NULL AND figure.denominator IS NOT NULL
    THEN rank() OVER (ORDER BY ${share("figure")} DESC NULLS LAST)::int END AS rank`;

const PREVIOUS_COLUMNS = `,
  previous.id AS "previousId", previous.as_of AS "previousAsOf",
  previous.definition_id AS "previousDefinitionId",
  previous.definition_version AS "previousDefinitionVersion",
  previous.participants AS "previousParticipants",
  previous.eligible_workers AS "previousEligibleWorkers",
  previous.numerator AS "previousNumerator", previous.denominator AS "previousDenominator",
  CASE WHEN previous.numerator IS NOT NULL AND previous.denominator IS NOT NULL
    THEN rank() OVER (ORDER BY ${share("previous")} DESC NULLS LAST)::int END AS "previousRank"`;

/**
 * One statement that finds each region's figure, carries it forward to the date asked (and to the
 * earlier one), and ranks the regions: the ranked by rank and code, then the others by code. Where
 * no region is asked for, one row without a region still says up to which instant it knows.
 */
export function coverageStatement(scope: CoverageScope, question: CoverageQuestion): Statement {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const compared = question.comparedTo;
  const knownAt = question.knownAt === null ? null : bind(question.knownAt);
  const text = `
    WITH scope AS (${scopeOf(scope, question.asOf, bind)}),
      knowledge AS MATERIALIZED (${knowledgeSql(knownAt)})
    SELECT knowledge.*, scope.code, scope.name, scope.level, scope.village_kind AS "villageKind",
      scope.parent_code AS "parentCode", ${FIGURE_COLUMNS} ${compared === null ? "" : PREVIOUS_COLUMNS}
    FROM knowledge
    LEFT JOIN scope ON true
    LEFT JOIN LATERAL (${latestFigure(question, question.asOf, knownAt, bind)}) figure ON true
    ${
      compared === null
        ? ""
        : `LEFT JOIN LATERAL (${latestFigure(question, compared, knownAt, bind)}) previous ON true`
    }
    ORDER BY rank NULLS LAST, scope.code COLLATE "C"`;
  return { name: `coverage_${createHash("sha1").update(text).digest("hex")}`, text, values };
}
