import { today } from "../../domain/calendar";
import type { FundingSource } from "../../domain/funding-source";
import type { VillageKind } from "../../domain/region-level";
import type { Reads } from "../../database/reads";
import { column, manyForEach, oneForEach } from "../questions";
import type { Place, PlacedRow } from "../../graphql/paging";
import { isWithin } from "../region-scope";
import type { FundingLineType } from "./funding-line.type";
import type { FundingPaymentType } from "./funding-payment.type";
import { VILLAGE_PARTICIPATION } from "./village-participation.sql";

/** The funding lines of a region, of a year or of all. */
export interface FundingAsked {
  code: string;
  year: number | null;
}

/** A page of the funding lines of an office, of one year or source or of all. */
export interface FundingPageAsked {
  code: string;
  year: number | null;
  source: FundingSource | null;
  first: number;
  after: Place | null;
}

/** How many villages of a region pay. */
export interface ParticipationAsked {
  code: string;
  kind: VillageKind;
  funding: FundingSource | null;
  asOf: string | null;
  year: number | null;
}

/** The numbers behind a participation. */
export interface ParticipationRow {
  paying: number;
  reported: number;
  villages: number;
  asOf: string | null;
  year: number;
  lineIds: string[];
}

const COLUMNS = `
  line.id, line.office_code AS "officeCode", line.region_code AS "regionCode",
  line.agreement_id AS "underAgreementId", line.year,
  line.source, line.amount::text, line.precision, line.participants, line.as_of AS "asOf",
  line.as_of_precision AS "asOfPrecision"`;

const PAYMENT_COLUMNS = `
  payment.id, payment.office_code AS "officeCode", payment.funding_line_id AS "fundingLineId",
  payment.paid_on AS "paidOn", payment.first_month AS "firstMonth",
  payment.last_month AS "lastMonth", payment.amount::text, payment.participants,
  payment.reference`;

const ORDER = `
  ORDER BY question.asked, coalesce(line.year, extract(year FROM line.as_of)::int),
    line.source, line.id`;

/** Batched reads of funding lines. */
export function fundingLoaders(reads: Reads, officeCode: string) {
  return {
    fundingOfAgreement: manyForEach<string, FundingLineType>(reads, (ids) => ({
      name: "funding_of_agreement",
      text: `
        SELECT question.asked, ${COLUMNS}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN funding_line AS line
          ON line.office_code = $1 AND line.agreement_id = question.id ${ORDER}`,
      values: [officeCode, [...ids]],
    })),

    fundingOfRegion: manyForEach<FundingAsked, FundingLineType>(reads, (asked) => ({
      name: "funding_of_region",
      text: `
        SELECT question.asked, ${COLUMNS}
        FROM unnest($2::text[], $3::int[]) WITH ORDINALITY AS question (code, year, asked)
        JOIN funding_line AS line ON ${isWithin("line.region_code", "question.code")}
        WHERE line.office_code = $1 AND (question.year IS NULL
          OR question.year = coalesce(line.year, extract(year FROM line.as_of)::int))
        ${ORDER}`,
      values: [officeCode, column(asked, ({ code }) => code), column(asked, ({ year }) => year)],
    })),

    villagesOfLine: manyForEach<string, { code: string }>(reads, (ids) => ({
      name: "villages_of_funding_line",
      text: `
        SELECT question.asked, village.region_code AS code
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN funding_line_village AS village
          ON village.office_code = $1 AND village.funding_line_id = question.id
        ORDER BY question.asked, village.region_code COLLATE "C"`,
      values: [officeCode, [...ids]],
    })),

    fundingLineById: oneForEach<string, FundingLineType>(reads, (ids) => ({
      name: "funding_line_by_id",
      text: `
        SELECT question.asked, ${COLUMNS}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN funding_line AS line ON line.office_code = $1 AND line.id = question.id`,
      values: [officeCode, [...ids]],
    })),

    fundingPageOfOffice: manyForEach<FundingPageAsked, FundingLineType & PlacedRow>(
      reads,
      (asked) => ({
        name: "funding_page_of_office",
        text: FUNDING_PAGE,
        values: [
          officeCode,
          column(asked, ({ code }) => code),
          column(asked, ({ year }) => year),
          column(asked, ({ source }) => source),
          column(asked, ({ first }) => first),
          column(asked, ({ after }) => after && Number(after[0])),
          column(asked, ({ after }) => after?.[1] ?? null),
          column(asked, ({ after }) => after?.[2] ?? null),
          today(),
        ],
      }),
    ),

    paymentById: oneForEach<string, FundingPaymentType>(reads, (ids) => ({
      name: "funding_payment_by_id",
      text: `
        SELECT question.asked, ${PAYMENT_COLUMNS}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN funding_payment AS payment
          ON payment.office_code = $1 AND payment.id = question.id`,
      values: [officeCode, [...ids]],
    })),

    paymentsOfLine: manyForEach<string, FundingPaymentType>(reads, (ids) => ({
      name: "payments_of_funding_line",
      text: `
        SELECT question.asked, ${PAYMENT_COLUMNS}
        FROM unnest($2::text[]) WITH ORDINALITY AS question (id, asked)
        JOIN funding_payment AS payment
          ON payment.office_code = $1 AND payment.funding_line_id = question.id
        ORDER BY question.asked, payment.paid_on, payment.first_month, payment.id`,
      values: [officeCode, [...ids]],
    })),

    villageParticipation: oneForEach<ParticipationAsked, ParticipationRow>(reads, (asked) => ({
      name: "village_participation",
      text: VILLAGE_PARTICIPATION,
      values: [
        officeCode,
        column(asked, ({ code }) => code),
        column(asked, ({ kind }) => kind),
        column(asked, ({ funding }) => funding),
        column(asked, ({ asOf }) => asOf ?? today()),
        column(asked, ({ year }) => year),
      ],
    })),
  };
}

/** A line whose year is not known stands before all others. */
const YEAR = `coalesce(line.year, extract(year FROM line.as_of)::int, 0)`;

const AFTER = `
  (question.after_id IS NULL
    OR (matched.year_of, matched.source COLLATE "C", matched.id COLLATE "C")
      > (question.after_year, question.after_source, question.after_id))`;

/** All that the branch recorded; for a sub-branch those of regions that it serves today. */
const FUNDING_PAGE = `
  WITH question AS (
    SELECT * FROM unnest($2::text[], $3::int[], $4::text[], $5::int[], $6::int[], $7::text[],
        $8::text[]) WITH ORDINALITY
      AS question (code, year, source, first, after_year, after_source, after_id, asked)),
  matched AS MATERIALIZED (
    SELECT question.asked AS of, line.*, ${YEAR} AS year_of
    FROM question JOIN funding_line AS line ON line.office_code = $1
    WHERE (question.year IS NULL OR question.year = ${YEAR})
      AND (question.source IS NULL OR question.source = line.source)
      AND (question.code = $1 OR EXISTS (
        SELECT FROM office_territory AS territory
        WHERE territory.office_code = question.code AND territory.valid @> $9::date
          AND ${isWithin("line.region_code", "territory.region_code")})))
  SELECT question.asked, counted.total, counted.remaining, line.place, ${COLUMNS}
  FROM question
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS total, count(*) FILTER (WHERE ${AFTER})::int AS remaining
    FROM matched WHERE matched.of = question.asked) AS counted
  LEFT JOIN LATERAL (
    SELECT matched.*, ARRAY[matched.year_of::text, matched.source, matched.id] AS place
    FROM matched WHERE matched.of = question.asked AND ${AFTER}
    ORDER BY matched.year_of, matched.source COLLATE "C", matched.id COLLATE "C"
    LIMIT question.first) AS line ON true
  ORDER BY question.asked, line.year_of, line.source COLLATE "C", line.id COLLATE "C"`;
