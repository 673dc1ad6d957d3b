import { isAbove, isWithin } from "../region-scope";

/** The people of an itemised cohort on its question's day, where they live and by what work. */
const BY_VILLAGE = `
  SELECT cell.region_code, nullif(cell.worker_group, '') AS work, cohort.counted_from AS since,
    sum(cell.joined - cell.ended)::bigint AS people
  FROM membership_cell AS cell
  WHERE NOT cohort.by_month AND cell.office_code = $1 AND cell.enrollment_id = cohort.id
    AND cell.day <= cohort.day
  GROUP BY cell.region_code, cell.worker_group
  HAVING sum(cell.joined - cell.ended) <> 0`;

/** The roll-up does not tell when those who are there came: by month, memberships are read. */
const BY_MONTH = `
  SELECT person.region_code, person.worker_group, date_trunc('month', person.started_on)::date,
    count(*)
  FROM membership AS person
  WHERE cohort.by_month AND person.office_code = $1 AND person.enrollment_id = cohort.id
    AND person.started_on <= cohort.day
    AND (person.ended_on IS NULL OR person.ended_on >= cohort.day)
  GROUP BY 1, 2, 3`;

const PEOPLE = `CROSS JOIN LATERAL (${BY_VILLAGE} UNION ALL ${BY_MONTH}) AS lives`;

/**
 * Totals of itemised cohorts: those of the region asked, or inside it; nobody, where one is counted
 * and has nobody; and of those above, who lives inside. Whether people whose village is not known
 * do is not known either.
 */
export const MEMBERS = `member_people AS (
  SELECT cohort.*,
    CASE WHEN cohort.by_region THEN left(lives.region_code, cohort.child_length) END AS label,
    lives.people, lives.work, lives.since
  FROM cohort_inside AS cohort ${PEOPLE}
  WHERE cohort.itemised
  UNION ALL
  SELECT cohort.*,
    CASE WHEN cohort.by_region THEN left(cohort.region_code, cohort.child_length) END,
    0, NULL, cohort.counted_from
  FROM cohort_inside AS cohort
  WHERE cohort.itemised AND cohort.is_counted AND itemised_people($1, cohort.id, cohort.day) = 0
  UNION ALL
  SELECT cohort.*, left(lives.region_code, cohort.child_length), lives.people, lives.work,
    lives.since
  FROM cohort_above AS cohort ${PEOPLE}
  WHERE cohort.itemised AND ${isWithin("lives.region_code", "cohort.scope_code")}
  UNION ALL
  SELECT cohort.*, cohort.scope_code, NULL, NULL, cohort.counted_from
  FROM cohort_above AS cohort
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE ${isWithin("lives.region_code", "cohort.scope_code")}) AS inside,
      count(*) FILTER (WHERE ${isAbove("lives.region_code", "cohort.scope_code")}) AS unknown
    FROM (SELECT) AS one ${PEOPLE}) AS given
  WHERE cohort.itemised AND given.inside = 0 AND given.unknown > 0
)`;
