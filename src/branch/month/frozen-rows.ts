import type { EntityManager } from "typeorm";
import type { FrozenRow } from "./month-hash";

/**
 * What months come to with what is recorded now: the people counted at each month's end in every
 * regency and district, and the current figures about a day of the month. $1 the office, $2 months.
 */
const ROWS_OF_MONTHS = `
  WITH asked AS (
    SELECT month, (month + interval '1 month')::date AS next_month
    FROM unnest($2::date[]) AS asked (month))
  SELECT asked.month, 'PEOPLE' AS kind, cell.region_code AS "regionCode", cell.segment, cell.funding,
    sum(cell.joined - cell.ended)::text AS people, NULL AS "figureId", NULL::date AS "asOf",
    NULL AS "asOfPrecision", NULL AS "definitionId", NULL::int AS "definitionVersion",
    NULL AS "figureKind", NULL AS precision, NULL AS "eligibleWorkers",
    NULL AS "eligibleWorkersKind", NULL AS "shareNumerator", NULL AS "shareDenominator"
  FROM asked JOIN enrollment_cell AS cell ON cell.office_code = $1 AND cell.month <= asked.month
  GROUP BY asked.month, cell.region_code, cell.segment, cell.funding
  UNION ALL
  SELECT asked.month, 'FIGURE', figure.region_code, figure.segment, NULL, figure.participants::text,
    figure.id, figure.as_of, figure.as_of_precision, figure.definition_id,
    figure.definition_version, figure.kind, figure.precision, figure.eligible_workers::text,
    figure.eligible_workers_kind, figure.share_numerator::text, figure.share_denominator::text
  FROM asked JOIN coverage_figure AS figure
    ON figure.office_code = $1 AND figure.as_of >= asked.month AND figure.as_of < asked.next_month
  WHERE NOT EXISTS (SELECT FROM coverage_figure AS later
    WHERE later.office_code = $1 AND later.replaces = figure.id)`;

/** The rows of each month asked, in no order; a month without any has none. */
export async function frozenRows(
  tx: EntityManager,
  officeCode: string,
  months: readonly string[],
): Promise<ReadonlyMap<string, FrozenRow[]>> {
  const rows: (FrozenRow & { month: string })[] = await tx.query(ROWS_OF_MONTHS, [
    officeCode,
    months,
  ]);
  const byMonth = new Map(months.map((month): [string, FrozenRow[]] => [month, []]));
  for (const { month, ...row } of rows) byMonth.get(month)?.push(row);
  return byMonth;
}
