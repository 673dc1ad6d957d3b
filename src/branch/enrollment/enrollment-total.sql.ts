import { isWithin } from "../region-scope";
import { coveredBy } from "./covered-by";
import { MEMBERS } from "./member-total.sql";

/** Within its own days; people of an itemised cohort have days of their own. */
function isCountedOn(day: string): string {
  return `(enrollment.counted_from <= ${day}
    AND (enrollment.counted_until IS NULL OR enrollment.counted_until > ${day})) IS TRUE`;
}

const COUNTED = `
  enrollment.office_code = $1
  AND (${isCountedOn("question.day")} OR (enrollment.itemised AND enrollment.part_of IS NULL))`;

const COHORT = `
  scope.asked, scope.region_code AS scope_code, scope.child_length, question.by_region,
  enrollment.id, enrollment.region_code, enrollment.segment, enrollment.funding,
  enrollment.programmes, enrollment.worker_groups, enrollment.agreement_id,
  enrollment.counted_from, enrollment.headcount, enrollment.itemised, question.day,
  question.by_month, ${isCountedOn("question.day")} AS is_counted`;

/**
 * Totals for many questions at once. $1 the office; then one array entry per question: region or
 * null, office or null, day, the dimensions separated by blanks, and agreement or null.
 *
 * A cohort of the region asked, or of one inside it, counts with all its people; asked by region
 * they are spread over its parts, and who is in no known part stays at the cohort's own region. A
 * cohort of a region above counts with the parts that lie inside; where its parts do not account
 * for everybody and none lies inside, the number here is not known. Of an itemised cohort each
 * person counts where and by what work the membership says, and by the month of joining.
 */
export const ENROLLMENT_TOTALS = `
WITH question AS (
  SELECT asked, region_code, office_code, agreement_id, day,
    'REGION' = ANY (dimensions) AS by_region,
    'SEGMENT' = ANY (dimensions) AS by_segment,
    'FUNDING' = ANY (dimensions) AS by_funding,
    'PROGRAMME' = ANY (dimensions) AS by_programme,
    'WORKER_GROUP' = ANY (dimensions) AS by_worker_group,
    'AGREEMENT' = ANY (dimensions) AS by_agreement,
    'MONTH' = ANY (dimensions) AS by_month
  FROM unnest($2::text[], $3::text[], $4::date[], $5::text[], $6::text[])
    WITH ORDINALITY AS asked_for (region_code, office_code, day, dimension_list, agreement_id, asked)
  CROSS JOIN LATERAL (SELECT string_to_array(dimension_list, ' ') AS dimensions) AS listed
),
-- Which regions each question is about, and how long the codes are that it is spread over.
scope AS (
  SELECT asked, region_code,
    CASE length(region_code) WHEN 2 THEN 5 WHEN 5 THEN 8 ELSE 13 END AS child_length
  FROM question WHERE region_code IS NOT NULL
  UNION ALL
  SELECT asked, province.code, 5
  FROM question CROSS JOIN (
    SELECT DISTINCT left(region_code, 2) AS code FROM enrollment WHERE office_code = $1
  ) AS province
  WHERE question.office_code = $1
  UNION ALL
  SELECT asked, territory.region_code, 5
  FROM question JOIN office_territory AS territory
    ON territory.office_code = question.office_code AND territory.valid @> question.day
  WHERE question.office_code <> $1
),
cohort_inside AS (
  SELECT ${COHORT}
  FROM scope JOIN question USING (asked)
  JOIN enrollment ON ${isWithin("enrollment.region_code", "scope.region_code")}
  WHERE ${COUNTED}
  UNION ALL
  SELECT ${COHORT}
  FROM question
  CROSS JOIN LATERAL (${coveredBy("question.agreement_id")}) AS covered
  JOIN enrollment ON enrollment.id = covered.id
  CROSS JOIN LATERAL (
    SELECT question.asked, left(enrollment.region_code, 2) AS region_code, 5 AS child_length
  ) AS scope
  WHERE ${COUNTED}
),
cohort_above AS (
  SELECT ${COHORT}
  FROM scope JOIN question USING (asked)
  JOIN enrollment
    ON enrollment.region_code IN (left(scope.region_code, 5), left(scope.region_code, 8))
    AND length(enrollment.region_code) < length(scope.region_code)
  WHERE ${COUNTED}
),
${MEMBERS},
people AS (
  SELECT * FROM member_people
  UNION ALL
  SELECT cohort.*, NULL::text AS label, cohort.headcount::bigint AS people, NULL::text AS work,
    cohort.counted_from AS since
  FROM cohort_inside AS cohort WHERE NOT cohort.by_region AND NOT cohort.itemised
  UNION ALL
  SELECT cohort.*, left(part.region_code, cohort.child_length), part.headcount, NULL,
    cohort.counted_from
  FROM cohort_inside AS cohort
  JOIN enrollment_part AS part ON part.office_code = $1 AND part.enrollment_id = cohort.id
  WHERE cohort.by_region AND NOT cohort.itemised
  UNION ALL
  SELECT cohort.*, left(cohort.region_code, cohort.child_length),
    cohort.headcount - given.people, NULL, cohort.counted_from
  FROM cohort_inside AS cohort CROSS JOIN LATERAL (
    SELECT count(*) AS parts, coalesce(sum(part.headcount), 0) AS people
    FROM enrollment_part AS part
    WHERE part.office_code = $1 AND part.enrollment_id = cohort.id) AS given
  WHERE cohort.by_region AND NOT cohort.itemised
    AND (given.parts = 0 OR cohort.headcount IS DISTINCT FROM given.people)
  UNION ALL
  SELECT cohort.*, left(part.region_code, cohort.child_length), part.headcount, NULL,
    cohort.counted_from
  FROM cohort_above AS cohort
  JOIN enrollment_part AS part ON part.office_code = $1 AND part.enrollment_id = cohort.id
    AND ${isWithin("part.region_code", "cohort.scope_code")}
  WHERE NOT cohort.itemised
  UNION ALL
  SELECT cohort.*, cohort.scope_code, NULL, NULL, cohort.counted_from
  FROM cohort_above AS cohort CROSS JOIN LATERAL (
    SELECT coalesce(sum(part.headcount), 0) AS people,
      count(*) FILTER (WHERE ${isWithin("part.region_code", "cohort.scope_code")}) AS inside
    FROM enrollment_part AS part
    WHERE part.office_code = $1 AND part.enrollment_id = cohort.id) AS given
  WHERE NOT cohort.itemised AND given.inside = 0 AND cohort.headcount IS DISTINCT FROM given.people
)
SELECT question.asked, $1::text AS "officeCode",
  CASE WHEN question.by_region THEN people.label END AS "regionCode",
  CASE WHEN question.by_segment THEN people.segment END AS segment,
  CASE WHEN question.by_funding THEN people.funding END AS funding,
  programme, worker_group AS "workerGroup",
  CASE WHEN question.by_agreement THEN people.agreement_id END AS "agreementId",
  CASE WHEN question.by_month
    THEN date_trunc('month', people.since::timestamp)::date END AS month,
  sum(known.people)::bigint AS headcount,
  count(DISTINCT people.id) FILTER (WHERE known.people IS NULL)::int AS unreported
FROM people JOIN question USING (asked)
CROSS JOIN LATERAL unnest(
  CASE WHEN question.by_programme AND cardinality(people.programmes) > 0
    THEN people.programmes ELSE ARRAY[NULL::text] END) AS programme
CROSS JOIN LATERAL unnest(
  CASE WHEN question.by_worker_group AND people.itemised THEN ARRAY[people.work]
    WHEN question.by_worker_group AND cardinality(people.worker_groups) > 0
    THEN people.worker_groups ELSE ARRAY[NULL::text] END) AS worker_group
CROSS JOIN LATERAL (
  SELECT CASE WHEN question.by_worker_group AND NOT people.itemised
      AND cardinality(people.worker_groups) > 1
    THEN NULL ELSE people.people END AS people) AS known
GROUP BY question.asked, 2, 3, 4, 5, 6, 7, 8, 9
ORDER BY question.asked, 3 NULLS FIRST, 4, 5, 6, 7, 8, 9`;
