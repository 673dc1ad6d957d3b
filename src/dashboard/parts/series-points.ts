import { type FigureStatus } from "../../../schema/dashboard.types";
import { type SeriesPoint } from "../chart/series-chart";
import { useSpeech } from "../shell/speech";
import { useParts } from "./words";

/** A month of a series as the graph tells it. */
export interface SeriesRow {
  readonly asOf: string;
  readonly percent?: number | null;
  readonly status: FigureStatus;
}

/** What is known of each month, as points of a chart. */
export function usePoints(series: readonly SeriesRow[]): SeriesPoint[] {
  const { percent, month } = useSpeech();
  const parts = useParts();
  return series.map((row) => ({
    asOf: row.asOf,
    percent: row.percent ?? null,
    isStale: row.status === "STALE",
    said: `${month(row.asOf)}: ${row.percent == null ? parts.STATUS[row.status] : percent(row.percent)}`,
  }));
}
