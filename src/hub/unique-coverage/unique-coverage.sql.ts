import type { Statement } from "../../database/reads";

/** What is known of a regency, a province, or (code "") the whole country in a month. */
export interface UniqueRow {
  code: string;
  enrollments: number;
  persons: number;
  /** People enrolled at the month's end; null where none are known. */
  enrolled: number | null;
  keys: number;
}

/** A row of tokens says its regency; two digits of it are the province. */
const LEVELS = "GROUPING SETS ((left(region_code, 5)), (left(region_code, 2)), ())";
const CODE = `
  CASE WHEN GROUPING(left(region_code, 5)) = 0 THEN left(region_code, 5)
    WHEN GROUPING(left(region_code, 2)) = 0 THEN left(region_code, 2) ELSE '' END`;

/**
 * Memberships and persons of the regions asked about and of those inside them. Of a region that
 * only contains one asked about the row is not whole, and nobody asked for it.
 */
export function uniqueStatement(codes: readonly string[], month: string): Statement {
  return {
    name: "unique_coverage",
    text: `
      WITH inside AS (
        SELECT kept.region_code, kept.token, held.fingerprint
        FROM membership_token kept
        LEFT JOIN token_epoch held
          ON held.office_code = kept.office_code AND held.epoch = kept.epoch
        WHERE kept.first_month <= $2 AND (kept.last_month IS NULL OR kept.last_month >= $2)
          AND EXISTS (SELECT FROM unnest($1::text[]) AS asked (code)
            WHERE starts_with(kept.region_code, asked.code))),
      counted AS (
        SELECT ${CODE} AS code, count(*)::int AS enrollments,
          count(DISTINCT token)::int AS persons, count(DISTINCT fingerprint)::int AS keys
        FROM inside GROUP BY ${LEVELS}),
      regency AS (
        SELECT DISTINCT ON (region_code) region_code, people FROM enrolled_count
        WHERE segment = 'ALL' AND length(region_code) = 5
          AND month < $2::date + interval '1 month'
          AND EXISTS (SELECT FROM unnest($1::text[]) AS asked (code)
            WHERE starts_with(region_code, asked.code))
        ORDER BY region_code, month DESC, known_at DESC),
      enrolled AS (SELECT ${CODE} AS code, sum(people)::int AS people FROM regency GROUP BY ${LEVELS})
      SELECT counted.code, counted.enrollments, counted.persons, counted.keys,
        enrolled.people AS enrolled
      FROM counted LEFT JOIN enrolled USING (code)`,
    values: [codes, month],
  };
}
