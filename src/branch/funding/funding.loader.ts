import { today } from "../../domain/calendar";
import type { FundingSource } from "../../domain/funding-source";
import type { VillageKind } from "../../domain/region-level";
import type { Reads } from "../../database/reads";
import { column, manyForEach, oneForEach } from "../questions";
import { isAbove, isWithin } from "../region-scope";
import type { FundingLineType } from "./funding-line.type";

/** The funding lines of a region, of a year or of all. */
export interface FundingAsked {
  code: string;
  year: number | null;
}

/** How many villages of a region pay. */
export interface ParticipationAsked {
  code: string;
  kind: VillageKind;
  funding: FundingSource | null;
  asOf: string | null;
}

/** The numbers behind a participation. */
export interface ParticipationRow {
  paying: number;
  villages: number;
  asOf: string | null;
  lineIds: string[];
}

const COLUMNS = `
  line.id, line.office_code AS "officeCode", line.region_code AS "regionCode", line.year,
  line.source, line.amount::text, line.precision, line.participants, line.as_of AS "asOf",
  line.as_of_precision AS "asOfPrecision"`;

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

    /** Of each source the latest lines that name villages, for the region or one above it. */
    villageParticipation: oneForEach<ParticipationAsked, ParticipationRow>(reads, (asked) => ({
      name: "village_participation",
      text: PARTICIPATION,
      values: [
        officeCode,
        column(asked, ({ code }) => code),
        column(asked, ({ kind }) => kind),
        column(asked, ({ funding }) => funding),
        column(asked, ({ asOf }) => asOf ?? today()),
      ],
    })),
  };
}

const PARTICIPATION = `
  WITH question AS (
    SELECT * FROM unnest($2::text[], $3::text[], $4::text[], $5::date[])
      WITH ORDINALITY AS question (code, kind, funding, day, asked)),
  line AS (
    SELECT question.asked, line.id, line.source, line.region_code, line.as_of,
      coalesce(line.as_of, make_date(line.year, 12, 31)) AS day,
      max(coalesce(line.as_of, make_date(line.year, 12, 31)))
        OVER (PARTITION BY question.asked, line.source, line.region_code) AS latest
    FROM question JOIN funding_line AS line ON line.office_code = $1
      AND ((${isWithin("line.region_code", "question.code")})
        OR (${isAbove("line.region_code", "question.code")}))
    WHERE coalesce(line.as_of, make_date(line.year, 1, 1)) <= question.day
      AND (question.funding IS NULL OR line.source = question.funding)
      AND EXISTS (
        SELECT FROM funding_line_village AS village
        WHERE village.office_code = $1 AND village.funding_line_id = line.id)),
  latest_line AS (
    SELECT asked, id, as_of FROM line WHERE day = latest)
  SELECT question.asked, paying.number AS paying, counted.number AS villages,
    rests_on.as_of AS "asOf", rests_on.ids AS "lineIds"
  FROM question
  CROSS JOIN LATERAL (
    SELECT max(latest_line.as_of) AS as_of, array_agg(latest_line.id ORDER BY latest_line.id) AS ids
    FROM latest_line WHERE latest_line.asked = question.asked) AS rests_on
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS number FROM region AS village
    WHERE ${isWithin("village.code", "question.code")}
      AND village.village_kind = question.kind) AS counted
  CROSS JOIN LATERAL (
    SELECT count(DISTINCT village.region_code)::int AS number
    FROM funding_line_village AS village JOIN region ON region.code = village.region_code
    WHERE village.office_code = $1 AND village.funding_line_id = ANY (rests_on.ids)
      AND ${isWithin("village.region_code", "question.code")}
      AND region.village_kind = question.kind) AS paying
  WHERE rests_on.ids IS NOT NULL AND counted.number > 0`;
