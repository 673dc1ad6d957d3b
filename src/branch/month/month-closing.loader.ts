import type { Reads } from "../../database/reads";
import { column, manyForEach, oneForEach } from "../questions";
import { isWithin } from "../region-scope";
import type { MonthClosingType } from "./month-closing.type";
import type { FrozenRow } from "./month-hash";
import type { Counted } from "../../graphql/paging";

/** A revision; without a number the newest. */
export interface ClosingAsked {
  month: string;
  revision: number | null;
}

/** A page of the revisions of one month, or of all. */
export interface ClosingsAsked {
  month: string | null;
  first: number;
  after: { month: string; revision: number } | null;
}

/** A page of the rows of a revision, in one region and inside it, or in all. */
export interface RowsAsked {
  month: string;
  revision: number;
  region: string | null;
  first: number;
  after: number;
}

/** A row, or none where a page is empty; what it belongs to is counted on each. */
export type Paged<Row> = Counted & { [Field in keyof Row]: Row[Field] | null };

export type PlacedRow = FrozenRow & { position: number };

const CLOSING = `
  closing.office_code || ':month-closing:' || to_char(closing.month, 'YYYY-MM') || ':' ||
    closing.revision AS id,
  closing.office_code AS "officeCode", closing.month, closing.revision,
  closing.row_count AS "rowCount", closing.hash, closing.closed_by AS "closedBy",
  to_char(closing.closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "closedAt",
  closing.because`;

const ROW = `
  frozen.position, frozen.kind, frozen.region_code AS "regionCode", frozen.segment, frozen.funding,
  frozen.people::text, frozen.figure_id AS "figureId", frozen.as_of AS "asOf",
  frozen.as_of_precision AS "asOfPrecision", frozen.definition_id AS "definitionId",
  frozen.definition_version AS "definitionVersion", frozen.figure_kind AS "figureKind",
  frozen.precision, frozen.eligible_workers::text AS "eligibleWorkers",
  frozen.eligible_workers_kind AS "eligibleWorkersKind",
  frozen.share_numerator::text AS "shareNumerator",
  frozen.share_denominator::text AS "shareDenominator"`;

const OF_REVISION = `
  frozen.office_code = $1 AND frozen.month = question.month
  AND frozen.revision = question.revision`;

const ASKED_MONTH = `
  closing.office_code = $1 AND (question.month IS NULL OR closing.month = question.month)`;

const AFTER_CLOSING = `
  (question.after_month IS NULL
    OR (closing.month, closing.revision) < (question.after_month, question.after_revision))`;

const IN_REGION = `
  (question.region IS NULL OR ${isWithin("frozen.region_code", "question.region")})`;

/** Batched reads of closed months. */
export function monthClosingLoaders(reads: Reads, officeCode: string) {
  return {
    monthClosing: oneForEach<ClosingAsked, MonthClosingType>(reads, (asked) => ({
      name: "month_closing",
      text: `
        SELECT DISTINCT ON (question.asked) question.asked, ${CLOSING}
        FROM unnest($2::date[], $3::int[]) WITH ORDINALITY AS question (month, revision, asked)
        JOIN month_closing AS closing ON ${ASKED_MONTH}
          AND (question.revision IS NULL OR closing.revision = question.revision)
        ORDER BY question.asked, closing.revision DESC`,
      values: [
        officeCode,
        column(asked, ({ month }) => month),
        column(asked, ({ revision }) => revision),
      ],
    })),

    monthClosings: manyForEach<ClosingsAsked, Paged<MonthClosingType>>(reads, (asked) => ({
      name: "month_closings",
      text: `
        SELECT question.asked, counted.*, page.*
        FROM unnest($2::date[], $3::int[], $4::date[], $5::int[]) WITH ORDINALITY
          AS question (month, first, after_month, after_revision, asked)
        CROSS JOIN LATERAL (
          SELECT count(*)::int AS total, count(*) FILTER (WHERE ${AFTER_CLOSING})::int AS remaining
          FROM month_closing AS closing WHERE ${ASKED_MONTH}) AS counted
        LEFT JOIN LATERAL (
          SELECT ${CLOSING} FROM month_closing AS closing
          WHERE ${ASKED_MONTH} AND ${AFTER_CLOSING}
          ORDER BY closing.month DESC, closing.revision DESC LIMIT question.first) AS page ON true
        ORDER BY question.asked, page.month DESC, page.revision DESC`,
      values: [
        officeCode,
        column(asked, ({ month }) => month),
        column(asked, ({ first }) => first),
        column(asked, ({ after }) => after?.month ?? null),
        column(asked, ({ after }) => after?.revision ?? null),
      ],
    })),

    pageOfClosing: manyForEach<RowsAsked, Paged<PlacedRow>>(reads, (asked) => ({
      name: "page_of_month_closing",
      text: `
        SELECT question.asked, counted.*, page.*
        FROM unnest($2::date[], $3::int[], $4::text[], $5::int[], $6::int[]) WITH ORDINALITY
          AS question (month, revision, region, first, after, asked)
        CROSS JOIN LATERAL (
          SELECT count(*)::int AS total,
            count(*) FILTER (WHERE frozen.position > question.after)::int AS remaining
          FROM month_closing_row AS frozen WHERE ${OF_REVISION} AND ${IN_REGION}) AS counted
        LEFT JOIN LATERAL (
          SELECT ${ROW} FROM month_closing_row AS frozen
          WHERE ${OF_REVISION} AND ${IN_REGION} AND frozen.position > question.after
          ORDER BY frozen.position LIMIT question.first) AS page ON true
        ORDER BY question.asked, page.position`,
      values: [
        officeCode,
        column(asked, ({ month }) => month),
        column(asked, ({ revision }) => revision),
        column(asked, ({ region }) => region),
        column(asked, ({ first }) => first),
        column(asked, ({ after }) => after),
      ],
    })),

    /** All of them, to recompute the hash. */
    rowsOfClosing: manyForEach<{ month: string; revision: number }, PlacedRow>(reads, (asked) => ({
      name: "rows_of_month_closing",
      text: `
          SELECT question.asked, ${ROW}
          FROM unnest($2::date[], $3::int[]) WITH ORDINALITY AS question (month, revision, asked)
          JOIN month_closing_row AS frozen ON ${OF_REVISION}`,
      values: [
        officeCode,
        column(asked, ({ month }) => month),
        column(asked, ({ revision }) => revision),
      ],
    })),
  };
}
