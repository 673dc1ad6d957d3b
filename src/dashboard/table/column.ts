import { type ReactNode } from "react";

/** A column of a table: what it shows of a row, and by what it sorts. */
export interface Column<R> {
  readonly id: string;
  readonly title: string;
  /** By what rows are sorted; what is not known comes last, whichever way. Without it, not at all. */
  readonly value?: (row: R) => string | number | undefined;
  readonly cell: (row: R) => ReactNode;
  /** Whether it holds numbers: then it is set to the right, and its highest come first. */
  readonly isNumber?: boolean;
  /** Whether its lowest number comes first: a rank. */
  readonly isLowestFirst?: boolean;
}

/** By which column a table is sorted. */
export interface Sort {
  readonly column: string;
  readonly isDescending: boolean;
}

/** In an address: `people`, or `-people` for the highest first. */
export function sortFrom(text: string | undefined, usual: Sort): Sort {
  if (!text) return usual;
  return { column: text.replace(/^-/, ""), isDescending: text.startsWith("-") };
}

export function sortText({ column, isDescending }: Sort): string {
  return (isDescending ? "-" : "") + column;
}

/** What pressing a column's head asks for: its natural order first, then the other way. */
export function nextSort<R>({ id, isNumber, isLowestFirst }: Column<R>, now: Sort): Sort {
  if (now.column === id) return { column: id, isDescending: !now.isDescending };
  return { column: id, isDescending: Boolean(isNumber) && !isLowestFirst };
}
