import { isAgreed } from "../agreed-funding";
import { isAbove, isWithin } from "../region-scope";

/**
 * Village by village: of the lines that cover a village and name villages of its kind, those of
 * the latest year count, for each source by itself. A village pays when one of them names it, and
 * counts once. Lines of drafts pay nothing yet. Where no line covers any village of the kind there is no row: that is not zero.
 *
 * $1 the office; $2 … $6 the questions: region, kind, source, day, year.
 */
export const VILLAGE_PARTICIPATION = `
  WITH question AS (
    SELECT * FROM unnest($2::text[], $3::text[], $4::text[], $5::date[], $6::int[])
      WITH ORDINALITY AS question (code, kind, funding, day, year, asked)),
  line AS (
    SELECT question.asked, line.id, line.source, line.region_code, line.as_of,
      coalesce(line.year, extract(year FROM line.as_of)::int) AS year
    FROM question JOIN funding_line AS line ON line.office_code = $1
      AND ((${isWithin("line.region_code", "question.code")})
        OR (${isAbove("line.region_code", "question.code")}))
    WHERE coalesce(line.as_of, make_date(line.year, 1, 1)) <= question.day AND ${isAgreed("line")}
      AND (question.funding IS NULL OR line.source = question.funding)
      AND (question.year IS NULL
        OR question.year = coalesce(line.year, extract(year FROM line.as_of)::int))
      AND EXISTS (
        SELECT FROM funding_line_village AS named
        JOIN region ON region.code = named.region_code
        WHERE named.office_code = $1 AND named.funding_line_id = line.id
          AND region.village_kind = question.kind)),
  village AS (
    SELECT question.asked, village.code
    FROM question JOIN region AS village ON ${isWithin("village.code", "question.code")}
      AND village.village_kind = question.kind
    WHERE question.asked IN (SELECT line.asked FROM line)),
  covered AS (
    SELECT village.asked, village.code, line.id, line.as_of, line.year,
      line.year = max(line.year)
        OVER (PARTITION BY village.asked, village.code, line.source) AS is_latest
    FROM village JOIN line ON line.asked = village.asked
      AND ${isWithin("village.code", "line.region_code")})
  SELECT covered.asked,
    count(DISTINCT named.region_code)::int AS paying,
    count(DISTINCT covered.code)::int AS reported,
    (SELECT count(*)::int FROM village WHERE village.asked = covered.asked) AS villages,
    max(covered.as_of) AS "asOf", max(covered.year) AS year,
    array_agg(DISTINCT covered.id) AS "lineIds"
  FROM covered
  LEFT JOIN funding_line_village AS named ON named.office_code = $1
    AND named.funding_line_id = covered.id AND named.region_code = covered.code
  WHERE covered.is_latest
  GROUP BY covered.asked`;
