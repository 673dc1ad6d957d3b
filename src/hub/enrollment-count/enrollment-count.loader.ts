import type { Reads } from "../../database/reads";
import { FigureStatus } from "../../domain/figure";
import type { FundingSource } from "../../domain/funding-source";
import type { Programme } from "../../domain/programme";
import type { Segment } from "../../domain/segment";
import { manyForEach, perQuestion } from "../../graphql/batching";
import { type EnrollmentCount, EnrollmentCountDimension } from "./enrollment-count.type";

/** By what the enrolled are told apart, at which month's end. */
export interface CountsQuestion {
  by: EnrollmentCountDimension;
  /** A day of the month. */
  asOf: string;
}

interface PartCounted {
  code: string;
  part: string;
  people: number | null;
  isSecret: boolean;
}

/**
 * Each regency is counted once, with what is secret in it, for all of its districts that are asked
 * about. What is secret in a district is listed also where the district has nobody of it.
 */
const COUNTS = `
  WITH asked AS (SELECT DISTINCT code FROM unnest($1::text[]) AS asked (code)),
    regency AS (
      SELECT DISTINCT left(code, 5) AS code FROM asked WHERE length(code) IN (5, 8)),
    counted AS MATERIALIZED (
      SELECT part.* FROM regency
      CROSS JOIN LATERAL counts_by(regency.code, $2, $3::date, NULL) AS part
      WHERE part.people IS NOT NULL),
    secret AS MATERIALIZED (
      SELECT part.* FROM regency
      CROSS JOIN LATERAL secret_counts(regency.code, $2, $3::date, NULL) AS part
      WHERE part.part <> 'ALL')
  SELECT asked.code, told.part, secret.part IS NOT NULL AS "isSecret",
    CASE WHEN secret.part IS NULL THEN counted.people::float8 END AS people
  FROM asked
  JOIN (SELECT place, part FROM counted UNION SELECT place, part FROM secret) AS told
    ON told.place = asked.code
  LEFT JOIN counted ON counted.place = told.place AND counted.part = told.part
  LEFT JOIN secret ON secret.place = told.place AND secret.part = told.part
  ORDER BY asked.code, told.part COLLATE "C"`;

/** The enrolled of regencies and districts by one of their attributes: one statement for all. */
export function enrollmentCountLoaders(reads: Reads) {
  return {
    enrollmentCounts: perQuestion(({ by, asOf }: CountsQuestion) =>
      reads.loader<string, EnrollmentCount[]>(async (codes) => {
        const rows = await reads.rows<PartCounted>({
          name: "enrollment_counts",
          text: COUNTS,
          values: [codes, by, asOf],
        });
        return manyForEach(codes, rows, ({ code }) => code).map((parts) =>
          withoutNames(parts, by).map((part) => countOf(part, by)),
        );
      }),
    ),
  };
}

/**
 * What kind of work there is, only those who do it show: kinds that are not shown are one, without
 * their names. Other parts are named in advance.
 */
function withoutNames(
  parts: readonly PartCounted[],
  by: EnrollmentCountDimension,
): readonly PartCounted[] {
  if (by !== EnrollmentCountDimension.WORKER_GROUP) return parts;
  const [secret] = parts.filter(({ isSecret }) => isSecret);
  const shown = parts.filter(({ isSecret }) => !isSecret);
  return secret === undefined ? shown : [...shown, { ...secret, part: "" }];
}

function countOf(
  { part, people, isSecret }: PartCounted,
  by: EnrollmentCountDimension,
): EnrollmentCount {
  const shown = people === 0 ? FigureStatus.ZERO_REPORTED : FigureStatus.REPORTED;
  return {
    segment: by === EnrollmentCountDimension.SEGMENT ? (part as Segment) : null,
    funding:
      by === EnrollmentCountDimension.FUNDING && part !== "NOT_STATED"
        ? (part as FundingSource)
        : null,
    programmes: by === EnrollmentCountDimension.PROGRAMMES ? programmesOf(part) : null,
    workerGroup: by === EnrollmentCountDimension.WORKER_GROUP && part !== "" ? part : null,
    people,
    status: isSecret ? FigureStatus.SUPPRESSED : shown,
  };
}

function programmesOf(part: string): Programme[] | null {
  if (part === "NOT_TOLD") return null;
  return part === "" ? [] : (part.split("+") as Programme[]);
}
