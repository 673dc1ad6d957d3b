/** Memberships by what decides where and when they count; a person ceases on the day after the last. */
export const byVillageAndDay = (memberships: string, sign: string): string => `
      SELECT office_code, enrollment_id, region_code, coalesce(worker_group, '') AS worker_group,
        event.day, sum(event.joined)::bigint AS joined, sum(event.ended)::bigint AS ended
      FROM ${memberships}
      CROSS JOIN LATERAL (VALUES (started_on, ${sign}, 0), (ended_on + 1, 0, ${sign}))
        AS event (day, joined, ended)
      WHERE event.day IS NOT NULL
      GROUP BY 1, 2, 3, 4, 5
      HAVING sum(event.joined) <> 0 OR sum(event.ended) <> 0`;

export const RECOMPUTED_MEMBERSHIP_CELLS = `
  CREATE FUNCTION recomputed_membership_cells() RETURNS SETOF membership_cell
  LANGUAGE sql STABLE AS $$
    ${byVillageAndDay("membership", "1")}
  $$`;

export const RECOMPUTED_ITEMISED_CELLS = `
  CREATE FUNCTION recomputed_itemised_cells() RETURNS SETOF itemised_cell
  LANGUAGE sql STABLE AS $$
    SELECT office_code, enrollment_id, event.day, sum(event.joined)::bigint,
      sum(event.ended)::bigint
    FROM membership
    CROSS JOIN LATERAL (VALUES (started_on, 1, 0), (ended_on + 1, 0, 1))
      AS event (day, joined, ended)
    WHERE event.day IS NOT NULL
    GROUP BY 1, 2, 3
  $$`;

/** What memberships add to the cells of their regencies and districts. */
export const CELLS_OF_MEMBERSHIPS = `
  CREATE FUNCTION cells_of_memberships(changes membership_cell[]) RETURNS SETOF enrollment_cell
  LANGUAGE sql STABLE AS $$
    SELECT change.office_code, left(change.region_code, level.length), cohort.segment,
      coalesce(cohort.funding, 'NOT_STATED'), date_trunc('month', change.day::timestamp)::date,
      sum(change.joined)::bigint, sum(change.ended)::bigint, programme_set(cohort.programmes),
      change.worker_group
    FROM unnest(changes) AS change
    JOIN enrollment AS cohort
      ON cohort.office_code = change.office_code AND cohort.id = change.enrollment_id
    CROSS JOIN (VALUES (5), (8)) AS level (length)
    WHERE cohort.part_of IS NULL AND length(change.region_code) >= level.length
    GROUP BY 1, 2, 3, 4, 5, cohort.programmes, change.worker_group
    HAVING sum(change.joined) <> 0 OR sum(change.ended) <> 0
  $$`;

export const WITH_MEMBERSHIPS = `
  CREATE OR REPLACE FUNCTION recomputed_enrollment_cells()
  RETURNS TABLE (office_code text, region_code text, segment text, funding text, month date,
    joined bigint, ended bigint, programmes text, worker_group text)
  LANGUAGE sql STABLE AS $$
    SELECT cell.office_code, cell.region_code, cell.segment, cell.funding, cell.month,
      sum(cell.joined)::bigint, sum(cell.ended)::bigint, cell.programmes, cell.worker_group
    FROM (
      SELECT * FROM monthly_deltas(ARRAY(
        SELECT (whole.office_code, left(whole.region_code, level.length), whole.segment,
          whole.funding, whole.counted_from, whole.counted_until, whole.headcount,
          programme_set(whole.programmes),
          sole_worker_group(whole.worker_groups))::enrollment_change
        FROM enrollment AS whole CROSS JOIN (VALUES (5), (8)) AS level (length)
        WHERE length(whole.region_code) >= level.length AND whole.headcount IS NOT NULL
        UNION ALL
        SELECT (part.office_code, left(part.region_code, 8), whole.segment, whole.funding,
          whole.counted_from, whole.counted_until, part.headcount,
          programme_set(whole.programmes),
          sole_worker_group(whole.worker_groups))::enrollment_change
        FROM enrollment_part AS part
        JOIN enrollment AS whole
          ON whole.office_code = part.office_code AND whole.id = part.enrollment_id
        WHERE length(whole.region_code) = 5 AND NOT whole.itemised))
      UNION ALL
      SELECT * FROM cells_of_memberships(ARRAY(
        SELECT ROW(people.*)::membership_cell FROM recomputed_membership_cells() AS people))
    ) AS cell
    GROUP BY 1, 2, 3, 4, 5, 8, 9
  $$`;
