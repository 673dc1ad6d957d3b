import { DuplicateClass } from "../../domain/duplicate-case";
import { FigureStatus } from "../../domain/figure";
import { LEAST_SHOWN } from "../../domain/small-cell";
import { manyForEach } from "../../graphql/batching";
import type { CountRow } from "./duplicate-counts.sql";
import type { DuplicateClassCount, DuplicateCount, DuplicateCounts } from "./duplicate-counts.type";

/**
 * The counts with the small ones left out. A total is shown only where every count that adds up to
 * it is: whoever subtracts the shown ones from a shown total is left with nothing.
 */
export function shownCounts(month: string, rows: readonly CountRow[]): DuplicateCounts {
  const pairs = [...new Set(rows.map(pairOf))];
  const ofPair = manyForEach(pairs, rows, pairOf);
  return {
    month,
    pairs: pairs.map((pair, at) => ({
      offices: [...new Set(pair.split(" "))],
      classes: byClass(ofPair[at] ?? []),
      total: countOf(ofPair[at] ?? []),
    })),
    classes: byClass(rows),
    total: countOf(rows),
  };
}

function pairOf({ one, other }: CountRow): string {
  return `${one} ${other}`;
}

function byClass(rows: readonly CountRow[]): DuplicateClassCount[] {
  const classes = Object.values(DuplicateClass);
  return manyForEach(classes, rows, (row) => row.class).flatMap((of, at) => {
    const [name] = classes.slice(at);
    return name === undefined || of.length === 0 ? [] : [{ class: name, count: countOf(of) }];
  });
}

function countOf(rows: readonly CountRow[]): DuplicateCount {
  if (rows.some(({ cases }) => cases < LEAST_SHOWN)) {
    return { persons: null, status: FigureStatus.SUPPRESSED };
  }
  const persons = rows.reduce((sum, { cases }) => sum + cases, 0);
  return {
    persons,
    status: persons === 0 ? FigureStatus.ZERO_REPORTED : FigureStatus.REPORTED,
  };
}
