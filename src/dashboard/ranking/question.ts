import {
  type DashboardRankingQuery,
  type DashboardRankingQueryVariables,
} from "../../../schema/dashboard.types";
import { type Address } from "../shell/address";
import { type Sort } from "../table/column";

export type Ranking = DashboardRankingQuery["coverageRanking"];
export type Row = Ranking["rows"][number];

/** As the page opens: by rank, and those without one by code. */
export const BY_RANK: Sort = { column: "rank", isDescending: false };

/** What the address asks of the service. Without a date to compare with, a year before. */
export function questionOf(address: Address, today = new Date()): DashboardRankingQueryVariables {
  const asOf = address.get("asOf");
  return {
    within: address.get("within"),
    office: address.get("office"),
    asOf,
    comparedTo: address.get("comparedTo") ?? yearBefore(asOf ?? lastClosedMonth(today)),
    definition: address.get("definition"),
  };
}

/** The same question as a file. */
export function exportAddress(
  form: "csv" | "xlsx",
  question: DashboardRankingQueryVariables,
  language: string,
): string {
  const query = new URLSearchParams({ lang: language });
  for (const [name, value] of Object.entries(question)) {
    if (value != null) query.set(name, String(value));
  }
  if (form === "csv") query.set("bom", "true");
  return `/export/ranking.${form}?${query.toString()}`;
}

/** The day a year earlier; the end of a month stays the end of that month. */
export function yearBefore(day: string): string {
  return monthsBefore(day, 12);
}

/** The last day of the month so many months earlier. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - months, 0)).toISOString().slice(0, 10);
}

/** The end of the last month that has ended. */
export function lastClosedMonth(today = new Date()): string {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 0))
    .toISOString()
    .slice(0, 10);
}
