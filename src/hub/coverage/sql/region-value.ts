import { DefinitionNumerator } from "../../../domain/coverage-definition";
import type { ValueAsked } from "./asked";
import { eligibleWorkers, enrolledValue } from "./enrolled-value";
import { statedValue, statedWorkers } from "./stated-value";

/** How many levels there are below a province. */
const LEVELS_BELOW = 3;

/**
 * A share of the region's own, or one that is withheld: the sum of the parts that are shown would
 * tell less than all of what is known, and be taken for it.
 */
const SPEAKS_FOR_ITSELF = "numerator IS NOT NULL OR suppressed";

/**
 * The coverage of a region on a date: its own figure; without a share of its own, the sum of its
 * parts; without that, what is known of it. The branches are tried in this order and no further
 * than the first that gives a row. Headline shares are of different definitions and never summed.
 */
export function regionValue(asked: ValueAsked, levels = LEVELS_BELOW, name = "own"): string {
  const { numerator } = asked.question.definition;
  if (numerator === DefinitionNumerator.HEADLINES) return statedValue(asked);
  const own = numerator === DefinitionNumerator.STATED ? statedValue(asked) : enrolledValue(asked);
  // Of a single segment no eligible workers are known, with which parts could be summed.
  const isOfSegment =
    numerator === DefinitionNumerator.ENROLLMENTS && asked.question.segment !== null;
  if (levels === 0 || isOfSegment) return own;
  return `
    WITH ${name} AS MATERIALIZED (${own})
    SELECT * FROM (
      SELECT * FROM ${name} WHERE ${SPEAKS_FOR_ITSELF}
      UNION ALL
      SELECT * FROM (${sumOfParts(asked, levels, name)}) summed WHERE parts > 0
      UNION ALL
      SELECT * FROM ${name} WHERE NOT (${SPEAKS_FOR_ITSELF})
    ) either LIMIT 1`;
}

/** The sum of a region's parts that have both people and eligible workers; never a mean of shares. */
function sumOfParts(asked: ValueAsked, levels: number, name: string): string {
  const { bind, question } = asked;
  const { id, version } = question.definition;
  const child = `child_${levels}`;
  const part = { ...asked, region: `${child}.code`, secrets: undefined, isPart: true };
  const workers =
    "CASE WHEN part.parts IS NULL THEN coalesce(part.eligible_workers, other.workers) " +
    "ELSE part.whole_denominator END";
  const isSummed = "part.participants IS NOT NULL AND part.eligible_workers > 0";
  return `
    SELECT (array_agg(part.office_code) FILTER (WHERE ${isSummed}))[1] AS office_code,
      NULL::text AS figure_id, min(part.as_of) FILTER (WHERE ${isSummed}) AS as_of,
      'MONTH' AS as_of_precision, ${bind(id, "text")} AS definition_id,
      ${bind(version, "int")} AS definition_version, 'COMPUTED' AS kind,
      CASE WHEN bool_and(part.precision = 'EXACT') FILTER (WHERE ${isSummed}) THEN 'EXACT'
        WHEN bool_and(part.precision IN ('EXACT', 'AT_LEAST')) FILTER (WHERE ${isSummed})
        THEN 'AT_LEAST' ELSE 'ROUNDED' END AS precision,
      sum(part.participants) FILTER (WHERE ${isSummed})::bigint AS participants,
      sum(part.eligible_workers) FILTER (WHERE ${isSummed})::bigint AS eligible_workers,
      'COMPUTED' AS eligible_workers_kind,
      sum(part.participants) FILTER (WHERE ${isSummed})::bigint AS numerator,
      sum(part.eligible_workers) FILTER (WHERE ${isSummed})::bigint AS denominator,
      NULL::bigint AS stated_numerator, NULL::bigint AS stated_denominator,
      NULL::text AS source_id, NULL::text AS eligible_id, false AS suppressed,
      (count(*) FILTER (WHERE ${isSummed}))::int AS parts,
      CASE WHEN bool_and(${workers} IS NOT NULL) THEN sum(${workers})::bigint END
        AS whole_denominator,
      md5(string_agg(concat(${child}.code, ' ', part.members), ',' ORDER BY ${child}.code)
        FILTER (WHERE ${isSummed})) AS members,
      md5(string_agg(concat(${child}.code, ' ', part.figures), ',' ORDER BY ${child}.code)
        FILTER (WHERE ${isSummed})) AS figures
    FROM region ${child}
    LEFT JOIN LATERAL (${regionValue(part, levels - 1, `own_${levels}`)}) part ON true
    LEFT JOIN LATERAL (
      SELECT workers FROM (${otherWorkers(part)}) stated WHERE part.eligible_workers IS NULL
    ) other ON true
    WHERE ${child}.parent_code = ${asked.region}
      AND NOT EXISTS (SELECT FROM ${name} WHERE ${SPEAKS_FOR_ITSELF})
      AND ${partsMayBeKnown(asked, child)}`;
}

/** The eligible workers of a part whose people are not known: they weigh in its completeness. */
function otherWorkers(part: ValueAsked): string {
  return part.question.definition.numerator === DefinitionNumerator.STATED
    ? statedWorkers(part)
    : eligibleWorkers(part);
}

/** Whether anybody ever stated a figure of so low a level: else none is looked for. */
function partsMayBeKnown({ question, bind, region }: ValueAsked, child: string): string {
  const { id, version, numerator } = question.definition;
  if (numerator === DefinitionNumerator.ENROLLMENTS) return `length(${child}.code) < 13`;
  return `EXISTS (SELECT FROM figure_level level
    WHERE level.definition_id = ${bind(id, "text")} AND level.definition_version = ${bind(version, "int")}
      AND level.code_length > length(${region}))`;
}
