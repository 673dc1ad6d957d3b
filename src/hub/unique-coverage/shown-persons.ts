import { LEAST_SHOWN } from "../../domain/small-cell";
import type { UniqueRow } from "./unique-coverage.sql";

/** Which numbers of a region are shown. */
export interface Shown {
  readonly enrollments: boolean;
  readonly persons: boolean;
}

const difference = ({ enrollments, persons }: UniqueRow) => enrollments - persons;

function isLarge(people: number): boolean {
  return people === 0 || people >= LEAST_SHOWN;
}

/**
 * Which numbers are shown, by code. A number of one to four is not, and the difference between
 * enrollments and persons is such a number as well. What is left of a whole after the parts that are
 * shown has to be none or enough, or it would tell of the parts that are not, and of those who are
 * enrolled in two of them.
 */
export function shownOf(rows: readonly UniqueRow[]): Map<string, Shown> {
  const shown = new Map<string, Shown>();
  // The parts first: what may be shown of a whole depends on them.
  for (const row of [...rows].sort((a, b) => b.code.length - a.code.length)) {
    const parts = partsOf(row.code, rows);
    const rest = (number: (of: UniqueRow) => number, name: keyof Shown): number =>
      number(row) - sumOfShown(parts, rows, shown, number, name);
    const enrollments =
      isLarge(row.enrollments) && isLarge(rest(({ enrollments: all }) => all, "enrollments"));
    const persons =
      enrollments &&
      isLarge(row.persons) &&
      isLarge(difference(row)) &&
      isLarge(Math.abs(rest(difference, "persons")));
    shown.set(row.code, { enrollments, persons });
  }
  return shown;
}

function partsOf(code: string, rows: readonly UniqueRow[]): UniqueRow[] {
  const below = code === "" ? 2 : 5;
  if (code.length === 5) return [];
  return rows.filter((row) => row.code.length === below && row.code.startsWith(code));
}

/** Of a part that is not shown, what the regions inside it show. */
function sumOfShown(
  parts: readonly UniqueRow[],
  rows: readonly UniqueRow[],
  shown: ReadonlyMap<string, Shown>,
  number: (of: UniqueRow) => number,
  name: keyof Shown,
): number {
  return parts.reduce(
    (sum, part) =>
      sum +
      (shown.get(part.code)?.[name]
        ? number(part)
        : sumOfShown(partsOf(part.code, rows), rows, shown, number, name)),
    0,
  );
}
