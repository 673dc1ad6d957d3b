import type { FundingSource } from "../../domain/funding-source";
import type { Segment } from "../../domain/segment";
import type { Reads } from "../../database/reads";
import { column, manyForEach, oneForEach } from "../questions";
import { isAbove, isWithin } from "../region-scope";
import { coveredBy } from "./covered-by";
import type { EnrollmentType } from "./enrollment.type";
import { peopleOn, TODAY } from "../people-on";

/** The cohorts of a region, on a day or ever. */
export interface EnrollmentsAsked {
  code: string;
  activeOn: string | null;
  segment: Segment | null;
  funding: FundingSource | null;
}

/** What is read of a cohort; an itemised one has the people of a day, an SQL expression. */
export const enrollmentColumns = (day: string): string => `
  enrollment.office_code AS "officeCode", enrollment.id, enrollment.region_code AS "regionCode",
  enrollment.segment, enrollment.funding, enrollment.programmes,
  enrollment.worker_groups AS "workerGroups",
  enrollment.planned_worker_groups AS "plannedWorkerGroups",
  ${peopleOn("enrollment", day)} AS headcount, enrollment.itemised,
  enrollment.stated_headcount AS "statedHeadcount", enrollment.kind,
  enrollment.starts_on AS "startsOn", enrollment.starts_on_precision AS "startsOnPrecision",
  enrollment.ends_on AS "endsOn", enrollment.ends_on_precision AS "endsOnPrecision",
  enrollment.ended_because AS "endedBecause",
  enrollment.counted_from AS "countedFrom", enrollment.counted_until AS "countedUntil",
  enrollment.part_of AS "wholeId", enrollment.superseded_by AS "supersedingId",
  enrollment.agreement_id AS "underAgreementId", enrollment.note`;

/** Earliest first. */
export const ENROLLMENT_ORDER = `
  ORDER BY question.asked, coalesce(enrollment.starts_on, enrollment.counted_from) NULLS FIRST,
    enrollment.id`;

/** Known to have begun, and neither over, alone or with its whole, nor inside a later cohort. */
const ACTIVE = `
  (question.active_on IS NULL OR (
    coalesce(enrollment.starts_on, enrollment.counted_from, whole.counted_from)
      <= question.active_on
    AND (enrollment.ends_on IS NULL OR enrollment.ends_on >= question.active_on)
    AND (enrollment.counted_until IS NULL OR enrollment.counted_until > question.active_on)
    AND (whole.counted_until IS NULL OR whole.counted_until > question.active_on)))`;

/** Batched reads of cohorts. */
export function enrollmentLoaders(reads: Reads, officeCode: string) {
  const by = (name: string, condition: string) => ({
    asking: (ids: readonly string[]) => ({
      name,
      text: `
        SELECT question.asked, ${enrollmentColumns(TODAY)}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN enrollment ON enrollment.office_code = $1 AND ${condition} ${ENROLLMENT_ORDER}`,
      values: [officeCode, [...ids]],
    }),
  });
  const byId = by("enrollment_by_id", "enrollment.id = question.id");
  const byWhole = by("enrollments_inside", "enrollment.part_of = question.id");
  return {
    enrollmentById: oneForEach<string, EnrollmentType>(reads, byId.asking),
    /** Those under it, and those that it covers beside another. */
    enrollmentsUnderAgreement: manyForEach<string, EnrollmentType>(reads, (ids) => ({
      name: "enrollments_under",
      text: `
        SELECT question.asked, ${enrollmentColumns(TODAY)}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        CROSS JOIN LATERAL (${coveredBy("question.id")}) AS covered
        JOIN enrollment ON enrollment.office_code = $1 AND enrollment.id = covered.id ${ENROLLMENT_ORDER}`,
      values: [officeCode, [...ids]],
    })),
    /** The one that a cohort is under, then those that cover it too. */
    agreementsOfEnrollment: manyForEach<string, { agreementId: string }>(reads, (ids) => ({
      name: "agreements_of_enrollment",
      text: `
        SELECT question.asked, agreement.id AS "agreementId"
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        CROSS JOIN LATERAL (
          SELECT 0 AS place, agreement_id AS id FROM enrollment
          WHERE office_code = $1 AND id = question.id AND agreement_id IS NOT NULL
          UNION ALL
          SELECT 1, agreement_id FROM enrollment_agreement
          WHERE office_code = $1 AND enrollment_id = question.id) AS agreement
        ORDER BY question.asked, agreement.place, agreement.id`,
      values: [officeCode, [...ids]],
    })),
    cohortsOfEnrollment: manyForEach<string, EnrollmentType>(reads, byWhole.asking),

    /** Of the region, of one inside it, or of one above that has a part in it. */
    enrollmentsOfRegion: manyForEach<EnrollmentsAsked, EnrollmentType>(reads, (asked) => ({
      name: "enrollments_of_region",
      text: `
        WITH question AS (
          SELECT * FROM unnest($2::text[], $3::date[], $4::text[], $5::text[])
            WITH ORDINALITY AS question (code, active_on, segment, funding, asked)),
        found AS (
          SELECT question.asked, enrollment.id
          FROM question JOIN enrollment
            ON ${isWithin("enrollment.region_code", "question.code")}
          WHERE enrollment.office_code = $1
          UNION
          SELECT question.asked, part.enrollment_id
          FROM question
          JOIN enrollment_part AS part ON ${isWithin("part.region_code", "question.code")}
          WHERE part.office_code = $1
            AND ${isAbove("part.whole_region_code", "question.code")}
          UNION
          SELECT question.asked, cell.enrollment_id
          FROM question
          JOIN enrollment AS above
            ON above.office_code = $1 AND above.itemised
            AND ${isAbove("above.region_code", "question.code")}
          JOIN membership_cell AS cell
            ON cell.office_code = $1 AND cell.enrollment_id = above.id
            AND ${isWithin("cell.region_code", "question.code")})
        SELECT question.asked, ${enrollmentColumns(`coalesce(question.active_on, ${TODAY})`)}
        FROM found
        JOIN question ON question.asked = found.asked
        JOIN enrollment ON enrollment.office_code = $1 AND enrollment.id = found.id
        LEFT JOIN enrollment AS whole
          ON whole.office_code = $1 AND whole.id = enrollment.part_of
        WHERE ${ACTIVE}
          AND (question.segment IS NULL OR enrollment.segment = question.segment)
          AND (question.funding IS NULL OR enrollment.funding = question.funding)
        ${ENROLLMENT_ORDER}`,
      values: [
        officeCode,
        column(asked, ({ code }) => code),
        column(asked, ({ activeOn }) => activeOn),
        column(asked, ({ segment }) => segment),
        column(asked, ({ funding }) => funding),
      ],
    })),

    /** How many people of a cohort live where. */
    partsOfEnrollment: manyForEach<string, { regionCode: string; headcount: number }>(
      reads,
      (ids) => ({
        name: "parts_of_enrollment",
        text: `
          SELECT question.asked, part.region_code AS "regionCode", part.headcount
          FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
          JOIN enrollment AS whole ON whole.office_code = $1 AND whole.id = question.id
          CROSS JOIN LATERAL (
            SELECT stated.region_code, stated.headcount FROM enrollment_part AS stated
            WHERE NOT whole.itemised
              AND stated.office_code = $1 AND stated.enrollment_id = whole.id
            UNION ALL
            SELECT cell.region_code, sum(cell.joined - cell.ended)::int FROM membership_cell AS cell
            WHERE whole.itemised AND cell.office_code = $1 AND cell.enrollment_id = whole.id
              AND cell.region_code <> whole.region_code AND cell.day <= ${TODAY}
            GROUP BY cell.region_code HAVING sum(cell.joined - cell.ended) <> 0) AS part
          ORDER BY question.asked, part.region_code COLLATE "C"`,
        values: [officeCode, [...ids]],
      }),
    ),
  };
}
