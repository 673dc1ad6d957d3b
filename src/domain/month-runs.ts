import { monthsFrom } from "./calendar";

/** Months in a row, by the first days of the first and the last of them. */
export interface MonthRun {
  readonly first: string;
  readonly last: string;
}

/** First days of months, in order, as runs of months that follow one another. */
export function monthRuns(months: readonly string[]): MonthRun[] {
  const runs: MonthRun[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && monthsFrom(run.last, 2)[1] === month)
      runs[runs.length - 1] = { ...run, last: month };
    else runs.push({ first: month, last: month });
  }
  return runs;
}

/** As in: in 2026-03, and from 2026-05 to 2026-07. */
export function monthsInWords(runs: readonly MonthRun[]): string {
  return runs
    .map(({ first, last }) => {
      const from = first.slice(0, 7);
      return first === last ? `in ${from}` : `from ${from} to ${last.slice(0, 7)}`;
    })
    .join(" and ");
}
