import type { Statement } from "../../database/reads";
import { LEAST_SHOWN } from "../../domain/small-cell";

/** An agreement that ends, with the people of one regency whose only cover it is. */
export interface LapsingCover {
  agreementId: string;
  endsOn: string;
  daysLeft: number;
  /** Null where the agreement covers no enrollment that is counted on its last day. */
  region: string | null;
  people: string | null;
  withoutHeadcount: number;
  /** Whether an enrollment among these has fewer people than are shown. */
  hasSmall: boolean;
}

/** Whether an agreement holds on a day: signed, begun as far as is known, and not known to have ended. */
function holdsOn(agreement: string, day: string): string {
  return `${agreement}.state NOT IN ('DRAFT', 'TERMINATED')
    AND (${agreement}.starts_on IS NULL OR ${agreement}.starts_on <= ${day})
    AND (${agreement}.ends_on IS NULL OR ${agreement}.ends_on >= ${day})`;
}

/** Whether a signed renewal follows an agreement without a gap. */
function isRenewed(agreement: string, day: string): string {
  return `EXISTS (SELECT FROM agreement renewal
    WHERE renewal.office_code = ${agreement}.office_code AND renewal.renews = ${agreement}.id
      AND ${holdsOn("renewal", day)})`;
}

/** Every agreement that covers an enrollment. */
const COVERS = `
  SELECT e.office_code, e.id AS enrollment_id, e.agreement_id FROM enrollment e
  WHERE e.agreement_id IS NOT NULL
  UNION SELECT also.office_code, also.enrollment_id, also.agreement_id
  FROM enrollment_agreement also`;

/** Whether an enrollment is counted on a day; people of an itemised one have days of their own. */
function isCounted(enrollment: string, day: string): string {
  return `(${enrollment}.counted_from <= ${day}
      OR (${enrollment}.itemised AND ${enrollment}.counted_from IS NOT NULL))
    AND (${enrollment}.itemised
      OR ${enrollment}.counted_until IS NULL OR ${enrollment}.counted_until > ${day})`;
}

/** Those of an enrollment on a day: as stated, or of an itemised one who had joined and not ended. */
function peopleOn(enrollment: string, day: string): string {
  return `CROSS JOIN LATERAL (
    SELECT CASE WHEN ${enrollment}.itemised THEN (
        SELECT coalesce(sum(cell.joined - cell.ended), 0) FROM itemised_cell cell
        WHERE cell.office_code = ${enrollment}.office_code
          AND cell.enrollment_id = ${enrollment}.id AND cell.day <= ${day})
      ELSE ${enrollment}.headcount END AS number) people`;
}

/** People, per regency, of the enrollments that nothing but what ends covers on the day after. */
const BY_REGENCY = `
  left(e.region_code, 5) AS region, sum(people.number)::text AS people,
  (count(*) FILTER (WHERE people.number IS NULL))::int AS "withoutHeadcount",
  coalesce(bool_or(people.number BETWEEN 1 AND ${LEAST_SHOWN - 1}), false) AS "hasSmall"`;

/** The agreements that end within days and are not renewed, with what only they cover. */
export function expiringStatement(asked: {
  asOf: string;
  withinDays: number;
  within: string | null;
  office: string | null;
}): Statement {
  return {
    name: "expiring_agreements",
    text: `
      WITH ending AS (
        SELECT a.office_code, a.id, a.ends_on FROM agreement a
        WHERE a.ends_on BETWEEN $1::date AND $1::date + $2::int
          AND a.state NOT IN ('DRAFT', 'TERMINATED')
          AND NOT ${isRenewed("a", "a.ends_on + 1")}
          AND ($3::text IS NULL OR EXISTS (
            SELECT FROM agreement_region of
            WHERE of.office_code = a.office_code AND of.agreement_id = a.id
              AND (starts_with(of.region_code || '.', $3 || '.')
                OR starts_with($3 || '.', of.region_code || '.'))))
          AND ($4::text IS NULL OR EXISTS (
            SELECT FROM branch_office filing WHERE filing.code = a.office_code
              AND $4 IN (filing.code, filing.parent_code)))),
      cover AS (${COVERS}),
      lapsing AS (
        SELECT ending.id AS agreement_id, ${BY_REGENCY}
        FROM ending
        JOIN cover ON cover.office_code = ending.office_code AND cover.agreement_id = ending.id
        JOIN enrollment e
          ON e.office_code = cover.office_code AND e.id = cover.enrollment_id
        ${peopleOn("e", "ending.ends_on")}
        WHERE ${isCounted("e", "ending.ends_on")}
          AND NOT EXISTS (
            SELECT FROM cover other
            JOIN agreement held
              ON held.office_code = other.office_code AND held.id = other.agreement_id
            WHERE other.office_code = e.office_code AND other.enrollment_id = e.id
              AND held.id <> ending.id
              AND (${holdsOn("held", "ending.ends_on + 1")}
                OR ${isRenewed("held", "ending.ends_on + 1")}))
        GROUP BY ending.id, left(e.region_code, 5))
      SELECT ending.id AS "agreementId", ending.ends_on AS "endsOn",
        ending.ends_on - $1::date AS "daysLeft", lapsing.region, lapsing.people,
        coalesce(lapsing."withoutHeadcount", 0) AS "withoutHeadcount",
        coalesce(lapsing."hasSmall", false) AS "hasSmall"
      FROM ending
      LEFT JOIN lapsing ON lapsing.agreement_id = ending.id
      ORDER BY ending.ends_on, ending.id COLLATE "C", lapsing.region COLLATE "C"`,
    values: [asked.asOf, asked.withinDays, asked.within, asked.office],
  };
}

/** One regency's people whose covers would all be gone; or one of the agreements asked about. */
export interface ImaginedLapse {
  agreementId: string | null;
  region: string | null;
  people: string | null;
  withoutHeadcount: number;
  /** Whether an enrollment among these has fewer people than are shown. */
  hasSmall: boolean;
}

/** What lapses if these agreements ended together on a day, and which of them are known. */
export function imaginedLapseStatement(agreements: readonly string[], asOf: string): Statement {
  return {
    name: "imagined_lapse",
    text: `
      WITH cover AS (${COVERS})
      SELECT a.id AS "agreementId", NULL AS region, NULL AS people, 0 AS "withoutHeadcount", false AS "hasSmall"
      FROM agreement a WHERE a.id = ANY($1::text[])
      UNION ALL
      SELECT NULL, ${BY_REGENCY}
      FROM enrollment e
      ${peopleOn("e", "$2::date")}
      WHERE ${isCounted("e", "$2::date")}
        AND EXISTS (SELECT FROM cover
          WHERE cover.office_code = e.office_code AND cover.enrollment_id = e.id
            AND cover.agreement_id = ANY($1::text[]))
        AND NOT EXISTS (
          SELECT FROM cover other
          JOIN agreement held
            ON held.office_code = other.office_code AND held.id = other.agreement_id
          WHERE other.office_code = e.office_code AND other.enrollment_id = e.id
            AND held.id <> ALL ($1::text[])
            AND (${holdsOn("held", "$2::date + 1")} OR ${isRenewed("held", "$2::date + 1")}))
      GROUP BY left(e.region_code, 5)
      ORDER BY 2`,
    values: [agreements, asOf],
  };
}
