import { columnsOf } from "../../csv/table-header";
import { RefusedTable, type TableProblem } from "../../csv/table-problem";
import { nearestName } from "../../domain/nearest-name";
import type { ColumnPlaces } from "./check-rows";
import {
  COLUMN_NAMES,
  type ColumnKey,
  columnNamed,
  COLUMNS,
  type EnrollmentColumn,
  REPORT_COLUMNS,
} from "./enrollment-columns";

const REQUIRED =
  "nik, nama, wilayah and mulai must be there, and either kepesertaan or segmen and program";

/** Where the columns of a header stand; all that is wrong with it is refused at once. */
export function placesOf(header: readonly string[], line: number): ColumnPlaces {
  const names = columnsOf(header);
  const places = new Map<ColumnKey, { at: number; called: string }>();
  const problems: TableProblem[] = [];
  names.forEach((called, at) => {
    const column = columnNamed(called);
    if (column === undefined) {
      if (!REPORT_COLUMNS.includes(called)) problems.push(unknown(called, at, line));
    } else if (places.has(column.key)) {
      problems.push(twice(called, places.get(column.key)?.called ?? called, line));
    } else {
      places.set(column.key, { at, called });
    }
  });
  // What stands in a first line without any known name may well be a person.
  if (places.size === 0) throw new RefusedTable([withoutHeader(line)]);
  problems.push(...missing(places, line));
  if (problems.length > 0) throw new RefusedTable(problems);
  return places;
}

function missing(places: ColumnPlaces, line: number): TableProblem[] {
  const isNeeded = ({ key, required }: EnrollmentColumn): boolean =>
    !places.has(key) &&
    (required === "ALWAYS" || (required === "WITHOUT_ENROLLMENT" && !places.has("enrollment")));
  return COLUMNS.filter(isNeeded).map(({ names }) => ({
    line,
    column: names[0],
    code: "COLUMN_MISSING",
    value: null,
    message: `The first line has no column ${names.slice(0, 2).join(" or ")}.`,
    remedy: `Add it: ${REQUIRED}.`,
  }));
}

const LONGEST_SHOWN = 40;
const HOLDS_NUMBER = /[0-9]{4}/;

function unknown(called: string, at: number, line: number): TableProblem {
  const nearest = nearestName(called.slice(0, LONGEST_SHOWN), COLUMN_NAMES);
  // Of a first line that has slipped any other cell may be a person's name.
  const isShown = nearest !== undefined && !HOLDS_NUMBER.test(called);
  return {
    line,
    column: isShown ? called : `(${at + 1})`,
    code: "COLUMN_UNKNOWN",
    value: null,
    message: called === "" ? `Column ${at + 1} has no name.` : "No column is called so.",
    remedy:
      nearest === undefined
        ? `Leave it out. The columns are ${COLUMNS.map(({ names }) => names[0]).join(", ")}.`
        : `Was ${nearest} meant? Rename it, or leave it out.`,
  };
}

function twice(called: string, before: string, line: number): TableProblem {
  return {
    line,
    column: called,
    code: "COLUMN_TWICE",
    value: null,
    message: called === before ? "The column is there twice." : `It is the same as ${before}.`,
    remedy: "Keep one of the two.",
  };
}

function withoutHeader(line: number): TableProblem {
  return {
    line,
    column: null,
    code: "FILE_WITHOUT_HEADER",
    value: null,
    message: "The first line names no column that an enrollment file has.",
    remedy: `Put the names of the columns in the first line of the first sheet: ${REQUIRED}.`,
  };
}
