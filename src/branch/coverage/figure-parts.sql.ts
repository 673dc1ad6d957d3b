/** The segments that make up a total: those that its definition counts, or else all there are. */
const SEGMENTS_OF_A_TOTAL = `coalesce((
  SELECT segments FROM coverage_definition
  WHERE id = whole.definition_id AND version = whole.definition_version),
  ARRAY['PU', 'BPU', 'JAKON', 'PMI'])`;

/** A figure that no other one has replaced. */
const CURRENT = `NOT EXISTS (
  SELECT FROM coverage_figure AS later
  WHERE later.office_code = $1 AND later.replaces = figure.id)`;

/** What the people of a figure are stated to: its precision is the share's where one is stated. */
const EXACT = "(precision = 'EXACT' OR share_numerator IS NOT NULL)";

const SAME_QUESTION = `
  part.as_of = whole.as_of AND part.definition_id = whole.definition_id
  AND part.definition_version = whole.definition_version`;

/** Only what is stated to the last digit is added up to be compared. */
const SUMS = (name: string): string => `
  array_agg(part.id) FILTER (WHERE part.id IS NOT NULL) AS ids,
  sum(part.participants) AS people,
  array_agg(${name}) FILTER (WHERE part.participants IS NOT NULL) AS with_people,
  sum(part.exact_people) AS exact_people,
  array_agg(${name}) FILTER (WHERE part.exact_people IS NOT NULL) AS with_exact_people,
  sum(part.exact_workers) AS exact_workers,
  array_agg(${name}) FILTER (WHERE part.exact_workers IS NOT NULL) AS with_exact_workers`;

/**
 * SQL, of two named queries: how each figure of the relation `whole` is divided, by segment where it
 * is of all of them, and by the regions just below. Only current figures of the same day and
 * definition are parts. $1 is the office. Sets are joined to sets: six hundred wholes take one pass.
 */
export const FIGURE_PARTS = `
  part AS MATERIALIZED (
    SELECT figure.*, region.parent_code,
      CASE WHEN ${EXACT} THEN participants END AS exact_people,
      CASE WHEN ${EXACT} AND eligible_workers_kind = 'STATED' THEN eligible_workers END
        AS exact_workers
    FROM coverage_figure AS figure JOIN region ON region.code = figure.region_code
    WHERE figure.office_code = $1 AND figure.as_of IN (SELECT as_of FROM whole) AND ${CURRENT}),
  division AS (
    SELECT whole.id AS whole_id, 'SEGMENT' AS division, ${SEGMENTS_OF_A_TOTAL} AS expected,
      whole.participants, ${SUMS("part.segment")}
    FROM whole LEFT JOIN part
      ON part.region_code = whole.region_code AND part.segment IS NOT NULL AND ${SAME_QUESTION}
    WHERE whole.segment IS NULL
    GROUP BY whole.id, whole.participants, whole.definition_id, whole.definition_version
    UNION ALL
    SELECT whole.id, 'REGION', ARRAY(
        SELECT child.code FROM region AS child WHERE child.parent_code = whole.region_code
        ORDER BY child.code COLLATE "C"),
      whole.participants, ${SUMS("part.region_code")}
    FROM whole LEFT JOIN part
      ON part.parent_code = whole.region_code
      AND coalesce(part.segment, '') = coalesce(whole.segment, '') AND ${SAME_QUESTION}
    GROUP BY whole.id, whole.region_code, whole.participants)`;

/** SQL: the current figures that figures just added (named `added`) may be wholes or parts of. */
export const AFFECTED_WHOLES = `
  family AS (
    SELECT region_code, '' AS segment, as_of, definition_id, definition_version FROM added
    UNION SELECT region_code, coalesce(segment, ''), as_of, definition_id, definition_version
    FROM added
    UNION SELECT region.parent_code, coalesce(segment, ''), as_of, definition_id, definition_version
    FROM added JOIN region ON region.code = added.region_code),
  whole AS MATERIALIZED (
    SELECT figure.* FROM coverage_figure AS figure JOIN family
      ON family.region_code = figure.region_code AND family.as_of = figure.as_of
      AND family.segment = coalesce(figure.segment, '')
      AND family.definition_id = figure.definition_id
      AND family.definition_version = figure.definition_version
    WHERE figure.office_code = $1 AND ${EXACT} AND ${CURRENT})`;
