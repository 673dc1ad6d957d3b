import type { EntityManager } from "typeorm";
import { MonthClosing } from "./month-closing.entity";
import { type FrozenRow, inCanonicalOrder } from "./month-hash";

/** A revision before the database has added when it was made. */
export type NewClosing = Omit<MonthClosing, "closedAt" | "rowCount">;

/** All rows in one statement, however many a month has. */
const INSERT_ROWS = `
  INSERT INTO month_closing_row (office_code, month, revision, position, kind, region_code, segment,
    funding, people, figure_id, as_of, as_of_precision, definition_id, definition_version,
    figure_kind, precision, eligible_workers, eligible_workers_kind, share_numerator,
    share_denominator)
  SELECT $1, $2, $3, frozen.position, frozen.kind, frozen."regionCode", frozen.segment,
    frozen.funding, frozen.people, frozen."figureId", frozen."asOf", frozen."asOfPrecision",
    frozen."definitionId", frozen."definitionVersion", frozen."figureKind", frozen.precision,
    frozen."eligibleWorkers", frozen."eligibleWorkersKind", frozen."shareNumerator",
    frozen."shareDenominator"
  FROM jsonb_to_recordset($4::jsonb) AS frozen (position int, kind text, "regionCode" text,
    segment text, funding text, people bigint, "figureId" text, "asOf" date,
    "asOfPrecision" text, "definitionId" text, "definitionVersion" int, "figureKind" text,
    precision text, "eligibleWorkers" bigint, "eligibleWorkersKind" text,
    "shareNumerator" bigint, "shareDenominator" bigint)`;

/** Stores a revision of a month with its rows, inside the caller's transaction. */
export async function storeClosing(
  tx: EntityManager,
  closing: NewClosing,
  rows: readonly FrozenRow[],
): Promise<void> {
  const { officeCode, month, revision } = closing;
  await tx.insert(MonthClosing, { ...closing, rowCount: rows.length });
  const placed = inCanonicalOrder(rows).map((row, index) => ({ ...row, position: index + 1 }));
  await tx.query(INSERT_ROWS, [officeCode, month, revision, JSON.stringify(placed)]);
}
