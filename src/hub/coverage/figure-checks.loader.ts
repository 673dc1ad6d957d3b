import type { Reads } from "../../database/reads";
import type { Precision } from "../../domain/figure";
import { oneForEach } from "../../graphql/batching";
import type { CoverageRow } from "./coverage-row.type";

/** What was stated under the same definition as a computed figure, for the same month. */
export interface StatedBeside {
  key: string;
  participants: string | null;
  shareNumerator: string | null;
  shareDenominator: string | null;
  precision: Precision;
}

/** What was stated for the same day as a figure: its segments, and all regions directly below. */
export interface PartsBeside {
  key: string;
  /** How many segments have stated people. */
  segments: number;
  /** Null while one of them has not stated an exact number. */
  segmentPeople: string | null;
  /** Null while a region below has stated no exact number of people. */
  partPeople: string | null;
}

/** The row's region, definition and day, and up to when was known: what a check is looked up by. */
export function checkKey({ region, definitionKey, found, knownAt }: CoverageRow): string {
  return [region.code, definitionKey, found.figureAsOf, knownAt].join(" ");
}

const KEYS = `
  SELECT key, split_part(key, ' ', 1) AS region_code, split_part(key, ' ', 2) AS definition,
    split_part(key, ' ', 3)::date AS as_of, split_part(key, ' ', 4)::timestamptz AS known_at
  FROM unnest($1::text[]) key`;

const IS_CURRENT = `f.known_at <= asked.known_at
  AND f.definition_id || '@' || f.definition_version = asked.definition
  AND NOT EXISTS (SELECT FROM known_figure newer
    WHERE newer.office_code = f.office_code AND newer.replaces = f.id
      AND newer.known_at <= asked.known_at)`;

/** With a share stated too, the precision is the share's and the people are to the last digit. */
const IS_EXACT = "(f.precision = 'EXACT' OR f.share_denominator IS NOT NULL)";

/** What stands beside figures, to check them by: one statement for each question. */
export function figureCheckLoaders(reads: Reads) {
  return {
    statedBeside: reads.loader<string, StatedBeside | null>(async (keys) => {
      const rows = await reads.rows<StatedBeside>({
        name: "stated_beside_computed",
        text: `SELECT DISTINCT ON (asked.key) asked.key, f.participants,
                 f.share_numerator AS "shareNumerator",
                 f.share_denominator AS "shareDenominator", f.precision
               FROM (${KEYS}) asked
               JOIN known_figure f ON f.region_code = asked.region_code AND f.segment IS NULL
                 AND f.as_of BETWEEN date_trunc('month', asked.as_of) AND asked.as_of
               WHERE ${IS_CURRENT}
               ORDER BY asked.key, f.as_of DESC, f.recorded_at DESC, f.id DESC`,
        values: [keys],
      });
      return oneForEach(keys, rows, ({ key }) => key);
    }),

    partsBeside: reads.loader<string, PartsBeside | null>(async (keys) => {
      const rows = await reads.rows<PartsBeside>({
        name: "parts_beside_stated",
        text: `SELECT asked.key, segment.*, part.*
               FROM (${KEYS}) asked
               CROSS JOIN LATERAL (
                 SELECT count(*)::int AS segments,
                   CASE WHEN bool_and(stated.is_exact) THEN sum(stated.participants)::text END
                     AS "segmentPeople"
                 FROM (
                   SELECT DISTINCT ON (f.segment) f.participants, ${IS_EXACT} AS is_exact
                   FROM known_figure f
                   WHERE f.region_code = asked.region_code AND f.segment IS NOT NULL
                     AND f.as_of = asked.as_of AND f.participants IS NOT NULL AND ${IS_CURRENT}
                   ORDER BY f.segment, f.recorded_at DESC, f.id DESC) stated
               ) segment
               CROSS JOIN LATERAL (
                 SELECT CASE WHEN count(*) = count(stated.participants)
                   THEN sum(stated.participants)::text END AS "partPeople"
                 FROM region child
                 LEFT JOIN LATERAL (
                   SELECT f.participants FROM known_figure f
                   WHERE f.region_code = child.code AND f.segment IS NULL
                     AND f.as_of = asked.as_of AND ${IS_EXACT}
                     AND f.participants IS NOT NULL AND ${IS_CURRENT}
                   ORDER BY f.recorded_at DESC, f.id DESC LIMIT 1) stated ON true
                 WHERE child.parent_code = asked.region_code
               ) part`,
        values: [keys],
      });
      return oneForEach(keys, rows, ({ key }) => key);
    }),
  };
}
