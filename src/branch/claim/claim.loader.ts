import type { Reads } from "../../database/reads";
import { manyForEach } from "../questions";
import { peopleOn, TODAY } from "../people-on";
import { isWithin } from "../region-scope";
import type { ClaimType } from "./claim.type";

/** The day on which an itemised cohort is counted for a claim. */
const DAY = `coalesce(claim.as_of, ${TODAY})`;

/** What our rows give for a claim, by what checks it; null where they say nothing. */
const COMPUTED = `
  CASE claim.checked_by
    WHEN 'SEGMENTS_OF_FIGURE' THEN (
      SELECT sum(segment.participants)
      FROM coverage_figure AS total
      JOIN coverage_figure AS segment
        ON segment.office_code = total.office_code AND segment.region_code = total.region_code
        AND segment.as_of = total.as_of AND segment.definition_id = total.definition_id
        AND segment.definition_version = total.definition_version
      WHERE total.office_code = $1 AND total.id = claim.subject_id
        AND segment.segment IS NOT NULL
        AND NOT EXISTS (
          SELECT FROM coverage_figure AS later
          WHERE later.office_code = $1 AND later.replaces = segment.id)
      -- Some segments of a total say nothing about it.
      HAVING count(segment.participants) FILTER (WHERE segment.segment IN ('PU', 'BPU')) = 2)
    WHEN 'PARTS_OF_ENROLLMENT' THEN (
      SELECT sum(part.headcount) FROM enrollment_part AS part
      WHERE part.office_code = $1 AND part.enrollment_id = claim.subject_id)
    WHEN 'HEADCOUNT_OF_ENROLLMENT' THEN (
      SELECT ${peopleOn("enrollment", DAY)} FROM enrollment
      WHERE enrollment.office_code = $1 AND enrollment.id = claim.subject_id)
    WHEN 'COHORTS_OF_ENROLLMENT' THEN (
      SELECT sum(${peopleOn("cohort", DAY)}) FROM enrollment AS cohort
      WHERE cohort.office_code = $1 AND cohort.part_of = claim.subject_id)
    WHEN 'VILLAGES_OF_FUNDING_LINE' THEN (
      SELECT nullif(count(*), 0) FROM funding_line_village AS village
      WHERE village.office_code = $1 AND village.funding_line_id = claim.subject_id)
  END::text`;

const COLUMNS = `
  claim.id, claim.office_code AS "officeCode", claim.region_code AS "regionCode", claim.about,
  claim.value, claim.precision, claim.as_of AS "asOf", claim.as_of_precision AS "asOfPrecision",
  claim.source_id AS "sourceId", claim.stated_number::text AS "statedNumber",
  claim.rounded_to::text AS "roundedTo", ${COMPUTED} AS computed`;

/** Batched reads of claims. */
export function claimLoaders(reads: Reads, officeCode: string) {
  const by = (name: string, condition: string) => (ids: readonly string[]) => ({
    name,
    text: `
      SELECT question.asked, ${COLUMNS}
      FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
      JOIN claim ON claim.office_code = $1 AND ${condition}
      ORDER BY question.asked, claim.id`,
    values: [officeCode, [...ids]],
  });
  // A figure's claims are named after it.
  const ofFigure = by(
    "claims_of_figure",
    `claim.id IN (question.id || ':share', question.id || ':participants',
       question.id || ':eligible-workers')`,
  );
  const checkedBy = by("claims_checked_by", "claim.subject_id = question.id");
  return {
    claimsOfFigure: manyForEach<string, ClaimType>(reads, ofFigure),
    claimsCheckedBy: manyForEach<string, ClaimType>(reads, checkedBy),

    /** About the region or one inside it. */
    claimsOfRegion: manyForEach<string, ClaimType>(reads, (codes) => ({
      name: "claims_of_region",
      text: `
        SELECT question.asked, ${COLUMNS}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (code, asked)
        JOIN claim ON ${isWithin("claim.region_code", "question.code")}
        WHERE claim.office_code = $1
        ORDER BY question.asked, claim.as_of NULLS LAST, claim.region_code COLLATE "C", claim.id`,
      values: [officeCode, [...codes]],
    })),
  };
}
