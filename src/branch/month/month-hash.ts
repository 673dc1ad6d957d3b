import { createHash } from "node:crypto";
import type { MonthClosingRow } from "./month-closing-row.entity";

/** What is frozen of a row; where it stands follows from what it says. */
export type FrozenRow = Omit<MonthClosingRow, "officeCode" | "month" | "revision" | "position">;

/** One line of a closed month: a JSON array of texts without blanks, unknown values as null. */
export function lineOf(row: FrozenRow): string {
  const { kind, regionCode, segment } = row;
  return kind === "PEOPLE"
    ? JSON.stringify([kind, regionCode, segment, row.funding, row.people])
    : JSON.stringify([
        kind,
        regionCode,
        segment,
        row.people,
        row.figureId,
        row.asOf,
        row.asOfPrecision,
        row.definitionId,
        row.definitionVersion === null ? null : String(row.definitionVersion),
        row.figureKind,
        row.precision,
        row.eligibleWorkers,
        row.eligibleWorkersKind,
        row.shareNumerator,
        row.shareDenominator,
      ]);
}

/** Rows in the order of their lines, byte by byte: lines hold ASCII only. */
export function inCanonicalOrder<Row extends FrozenRow>(rows: readonly Row[]): Row[] {
  return rows
    .map((row) => ({ row, line: lineOf(row) }))
    .sort((a, b) => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0))
    .map(({ row }) => row);
}

/**
 * The hash of a closed month, as docs/OPERATIONS.md states it: SHA-256 over the line of the office
 * and the month and then the lines of its rows in order, each ended by a line feed.
 */
export function monthHash(officeCode: string, month: string, rows: readonly FrozenRow[]): string {
  const lines = rows.map(lineOf).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const hash = createHash("sha256");
  for (const line of [JSON.stringify([officeCode, month.slice(0, 7)]), ...lines]) {
    hash.update(`${line}\n`, "utf8");
  }
  return hash.digest("hex");
}
