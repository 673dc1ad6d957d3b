import { createHash } from "node:crypto";
import type { Statement } from "../../database/reads";
import { DefinitionNumerator } from "../../domain/coverage-definition";
import { REGION_CODE_LENGTH } from "../../domain/region-code";
import { RegionLevel } from "../../domain/region-level";
import type { CoverageQuestion, CoverageScope, SeriesQuestion } from "./coverage-question";
import { knowledgeSql } from "./knowledge";
import { type Bind, binding, known, type ValueAsked } from "./sql/asked";
import { regionValue } from "./sql/region-value";
import { secretsOfDistricts } from "./sql/secrets";

/**
 * The exact share, as a number that sorts. Two different shares with fewer than 10⁹ eligible
 * workers each lie more than 10^-18 apart, so 24 decimals never make them equal; and equal shares
 * are cut at the same decimal, so 105/100 and 210/200 share a rank. All workers of Indonesia are
 * some 1.5 × 10⁸.
 */
const share = (figure: string): string =>
  `(${figure}.numerator::numeric(45, 24) / ${figure}.denominator)::numeric(45, 24)`;

function scopeOf(scope: CoverageScope, asOf: string, knownAt: string | null, bind: Bind): string {
  const columns = "r.code, r.name, r.level, r.village_kind, r.parent_code";
  const named = (codes: readonly string[]) => `r.code = ANY(${bind(codes, "text[]")})`;
  if (scope.kind === "codes") {
    return `SELECT ${columns}, true AS competes FROM region r WHERE ${named(scope.codes)}`;
  }
  if (scope.kind === "among") {
    const below = scope.within === null ? "true" : isBelow(scope.within, bind);
    return `SELECT ${columns}, ${below} AS competes FROM region r
      WHERE (r.level = ${bind(scope.level, "text")} AND ${below}) OR ${named(scope.codes)}`;
  }
  const conditions = [`r.level = ${bind(scope.level, "text")}`];
  if (scope.within !== null) {
    conditions.push(isBelow(scope.within, bind));
  }
  if (scope.office !== null) {
    const isWithdrawn = knownAt === null ? "" : `OR t.withdrawn_at > ${knownAt}`;
    conditions.push(`EXISTS (
      SELECT FROM branch_office asked
      JOIN branch_office serving ON serving.code = asked.code
        OR (asked.kind = 'REGIONAL' AND serving.parent_code = asked.code)
      JOIN known_territory t ON t.office_code = serving.code AND t.valid @> ${bind(asOf, "date")}
        ${known("t", knownAt)} AND (t.withdrawn_at IS NULL ${isWithdrawn})
      WHERE asked.code = ${bind(scope.office, "text")} AND starts_with(r.code, t.region_code)
        AND substr(r.code, length(t.region_code) + 1, 1) IN ('', '.'))`);
  }
  return `SELECT ${columns}, true AS competes FROM region r WHERE ${conditions.join(" AND ")}`;
}

function isBelow(region: string, bind: Bind): string {
  return `starts_with(r.code, ${bind(`${region}.`, "text")})`;
}

const LENGTHS = Object.values(REGION_CODE_LENGTH);

/**
 * How many levels of parts the regions asked about can have: villages have none, and of enrollments
 * nothing below the district leaves a branch.
 */
function levelsBelow(
  scope: CoverageScope,
  { definition }: Pick<CoverageQuestion, "definition">,
): number {
  const length =
    scope.kind === "codes"
      ? Math.min(...scope.codes.map((code) => code.length))
      : REGION_CODE_LENGTH[scope.level];
  const below = LENGTHS.filter((longer) => longer > length).length;
  return definition.numerator === DefinitionNumerator.ENROLLMENTS ? Math.max(0, below - 1) : below;
}

/** Whether districts are asked about under a definition that counts the enrolled. */
function asksForDistricts(
  scope: CoverageScope,
  { definition }: Pick<CoverageQuestion, "definition">,
): boolean {
  if (definition.numerator !== DefinitionNumerator.ENROLLMENTS) return false;
  if (scope.kind !== "codes" && scope.level === RegionLevel.DISTRICT) return true;
  return scope.kind === "codes" && scope.codes.every((code) => code.length === 8);
}

const REGION_COLUMNS = `scope.code, scope.name, scope.level, scope.village_kind AS "villageKind",
  scope.parent_code AS "parentCode"`;

const FIGURE_COLUMNS = `
  figure.office_code AS "officeCode", figure.figure_id AS "figureId", figure.as_of AS "figureAsOf",
  figure.as_of_precision AS "figureAsOfPrecision", figure.definition_id AS "definitionId",
  figure.definition_version AS "definitionVersion", figure.kind, figure.precision,
  figure.participants, figure.eligible_workers AS "eligibleWorkers",
  figure.eligible_workers_kind AS "eligibleWorkersKind", figure.numerator, figure.denominator,
  figure.stated_numerator AS "statedNumerator", figure.stated_denominator AS "statedDenominator",
  figure.source_id AS "sourceId", figure.eligible_id AS "eligibleId", figure.suppressed,
  figure.parts, figure.whole_denominator AS "wholeDenominator", figure.members, figure.figures`;

const canRank = (figure: string): string =>
  `(scope.competes AND ${figure}.numerator IS NOT NULL AND ${figure}.denominator IS NOT NULL)`;

const rankBy = (figure: string): string => `
  CASE WHEN ${canRank(figure)} THEN rank() OVER
    (ORDER BY CASE WHEN scope.competes THEN ${share(figure)} END DESC NULLS LAST)::int END`;

const PREVIOUS_COLUMNS = `,
  previous.as_of AS "previousAsOf", previous.definition_id AS "previousDefinitionId",
  previous.definition_version AS "previousDefinitionVersion",
  previous.participants AS "previousParticipants",
  previous.eligible_workers AS "previousEligibleWorkers",
  previous.numerator AS "previousNumerator", previous.denominator AS "previousDenominator",
  previous.members AS "previousMembers", previous.figures AS "previousFigures",
  ${rankBy("previous")} AS "previousRank"`;

/**
 * One statement that finds each region's figure, carries it forward to the date asked (and to the
 * earlier one), and ranks the regions: the ranked by rank and code, then the others by code. Where
 * no region is asked for, one row without a region still says up to which instant it knows.
 */
export function coverageStatement(scope: CoverageScope, question: CoverageQuestion): Statement {
  const values: unknown[] = [];
  const bind = binding(values);
  const knownAt = question.knownAt === null ? null : bind(question.knownAt, "timestamptz");
  const levels = levelsBelow(scope, question);
  const compared = question.comparedTo;
  const askedOn = (date: string, secrets?: string): ValueAsked => ({
    ...{ question, region: "scope.code", date: bind(date, "date"), knownAt, bind, secrets },
  });
  const hasSecrets = asksForDistricts(scope, question);
  const secretsOn = (date: string, name: string): string =>
    hasSecrets ? `, ${name} AS MATERIALIZED (${secretsOfDistricts(askedOn(date))})` : "";
  const valueOn = (date: string, name: string): string =>
    regionValue(askedOn(date, hasSecrets ? name : undefined), levels);
  const text = `
    WITH scope AS (${scopeOf(scope, question.asOf, knownAt, bind)}),
      knowledge AS MATERIALIZED (${knowledgeSql(knownAt)})
      ${secretsOn(question.asOf, "secrets")}
      ${compared === null ? "" : secretsOn(compared, "secrets_before")}
    SELECT knowledge.*, ${REGION_COLUMNS}, ${FIGURE_COLUMNS}, ${rankBy("figure")} AS rank,
      (count(*) FILTER (WHERE scope.competes AND NOT ${canRank("figure")}) OVER ())::int AS unranked
      ${compared === null ? "" : PREVIOUS_COLUMNS}
    FROM knowledge
    LEFT JOIN scope ON true
    LEFT JOIN LATERAL (${valueOn(question.asOf, "secrets")}) figure ON true
    ${compared === null ? "" : `LEFT JOIN LATERAL (${valueOn(compared, "secrets_before")}) previous ON true`}
    ORDER BY rank NULLS LAST, scope.code COLLATE "C"`;
  if (scope.kind !== "among") return statement("coverage", text, values);
  const shown = `SELECT * FROM (${text}) ranked WHERE code = ANY(${bind(scope.codes, "text[]")})`;
  return statement("coverage_among", shown, values);
}

/** One statement for the figures of regions at each month's end of a period, by region and month. */
export function seriesStatement(codes: readonly string[], question: SeriesQuestion): Statement {
  const values: unknown[] = [];
  const bind = binding(values);
  const knownAt = question.knownAt === null ? null : bind(question.knownAt, "timestamptz");
  const named = { kind: "codes", codes } as const;
  const scope = scopeOf(named, question.to, knownAt, bind);
  const value = { question, region: "scope.code", date: "month.on_day", knownAt, bind };
  const text = `
    WITH scope AS (${scope}),
      knowledge AS MATERIALIZED (${knowledgeSql(knownAt)}),
      month AS MATERIALIZED (
        SELECT least((first + interval '1 month' - interval '1 day')::date,
          ${bind(question.to, "date")}) AS on_day
        FROM generate_series(date_trunc('month', ${bind(question.from, "date")}),
          ${bind(question.to, "date")}, interval '1 month') AS first)
    SELECT knowledge.*, ${REGION_COLUMNS}, month.on_day AS "onDay", ${FIGURE_COLUMNS},
      NULL::int AS rank
    FROM knowledge
    LEFT JOIN (scope CROSS JOIN month) ON true
    LEFT JOIN LATERAL (${regionValue(value, levelsBelow(named, question))}) figure ON true
    ORDER BY scope.code COLLATE "C", month.on_day`;
  return statement("coverage_series", text, values);
}

function statement(what: string, text: string, values: readonly unknown[]): Statement {
  return { name: `${what}_${createHash("sha1").update(text).digest("hex")}`, text, values };
}
