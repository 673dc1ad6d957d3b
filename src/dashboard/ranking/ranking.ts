import { type DashboardRankingQuery } from "../../../schema/dashboard.types";
import { type Address } from "../shell/address";

export type Ranking = DashboardRankingQuery["coverageRanking"];
export type Row = Ranking["rows"][number];

const EXPORTED = ["within", "asOf", "comparedTo", "definition"];

/** The same question as a file. */
export function exportAddress(form: "csv" | "xlsx", address: Address, language: string): string {
  const query = new URLSearchParams({ lang: language });
  for (const name of EXPORTED) {
    const value = address.get(name);
    if (value) query.set(name, value);
  }
  if (form === "csv") query.set("bom", "true");
  return `/export/ranking.${form}?${query.toString()}`;
}
