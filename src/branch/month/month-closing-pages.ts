import type { FundingSource } from "../../domain/funding-source";
import { totalPeople } from "../total-people";
import type { MonthClosingRowType } from "./month-closing-row.type";
import type { Paged, PlacedRow } from "./month-closing.loader";
import type { MonthClosingType } from "./month-closing.type";
import { lineOf } from "./month-hash";
import { type CountedPage, countedPage } from "../../graphql/paging";

const COUNTED_NOTHING = { total: 0, remaining: 0 };

/** Revisions as a page of them is shown. */
export function closingPage(
  rows: readonly Paged<MonthClosingType>[],
): CountedPage<MonthClosingType> {
  const found = rows.filter((row) => row.id !== null) as unknown as MonthClosingType[];
  return countedPage("monthClosing", found, rows[0] ?? COUNTED_NOTHING, (closing) => [
    closing.month,
    String(closing.revision),
  ]);
}

/** Frozen rows as a page of them is shown. */
export function rowPage(
  rows: readonly Paged<PlacedRow>[],
  officeCode: string,
): CountedPage<MonthClosingRowType> {
  const found = rows.filter((row) => row.position !== null) as unknown as PlacedRow[];
  const places = new Map<MonthClosingRowType, string>();
  const nodes = found.map((row) => {
    const node = shownRow(row, officeCode);
    places.set(node, String(row.position));
    return node;
  });
  return countedPage("monthClosingRow", nodes, rows[0] ?? COUNTED_NOTHING, (node) => [
    places.get(node) ?? "",
  ]);
}

function shownRow(row: PlacedRow, officeCode: string): MonthClosingRowType {
  return {
    ...(row as unknown as MonthClosingRowType),
    officeCode,
    funding: row.funding === "NOT_STATED" ? null : (row.funding as FundingSource | null),
    people: totalPeople(row.people),
    definition: row.definitionId,
    eligibleWorkers: numberOf(row.eligibleWorkers),
    shareNumerator: numberOf(row.shareNumerator),
    shareDenominator: numberOf(row.shareDenominator),
    line: lineOf(row),
  };
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}
