import { isRecordId, officeOfId } from "../../domain/office-code";
import { RefusedTable } from "../../csv/table-problem";
import type { TextRecord } from "../../csv/text-records";
import { dayRead, nameBreach, nikBreaches, wageRead } from "./check-values";
import { type ColumnKey, COLUMNS } from "./enrollment-columns";
import type { CheckedRow, EnrollmentRow, RowProblem } from "./enrollment-row";
import type { RuleCode } from "./enrollment-rules";
import { fundingOf, programmesOf, segmentOf, workerGroupOf } from "./enrollment-words";
import { findRegion, isServed } from "./find-region";
import type { KnownForImport } from "./known-for-import";
import { plainCell } from "./plain-cell";
import { remembered } from "./remembered";
import { type Breach, rowProblem } from "./row-problem";

/** Where each column stands in a row, and what the header calls it. */
export type ColumnPlaces = ReadonlyMap<ColumnKey, { at: number; called: string }>;

const NOTHING: readonly RowProblem[] = [];

/** Checks the rows of one file; what repeats from row to row is looked up once. */
export class RowChecker {
  private readonly known: KnownForImport;
  private readonly places: ColumnPlaces;
  private readonly width: number;
  private readonly indexes: Record<ColumnKey, number>;
  /** Columns of an earlier reject file. */
  private readonly unread: readonly number[];
  private readonly region: (text: string) => ReturnType<typeof findRegion>;
  private readonly day: (text: string) => ReturnType<typeof dayRead>;
  private readonly wage = remembered(wageRead);
  private readonly programmes = remembered(programmesOf);
  private readonly segment = remembered(segmentOf);
  private readonly funding = remembered(fundingOf);
  private readonly workerGroup: (text: string) => string | null;
  private readonly ownId: (text: string) => boolean;

  constructor(places: ColumnPlaces, width: number, known: KnownForImport) {
    this.known = known;
    this.places = places;
    this.width = width;
    const at = (key: ColumnKey): number => places.get(key)?.at ?? -1;
    this.indexes = {
      nik: at("nik"),
      name: at("name"),
      region: at("region"),
      segment: at("segment"),
      programmes: at("programmes"),
      funding: at("funding"),
      workerGroup: at("workerGroup"),
      agreement: at("agreement"),
      enrollment: at("enrollment"),
      startsOn: at("startsOn"),
      endsOn: at("endsOn"),
      wage: at("wage"),
    };
    const readAt = new Set(Object.values(this.indexes));
    this.unread = [...Array(width).keys()].filter((column) => !readAt.has(column));
    this.region = remembered((text) => findRegion(text, known));
    this.day = remembered((text) => dayRead(text, known.today));
    this.workerGroup = remembered((text) => workerGroupOf(text, known.workerGroups));
    this.ownId = remembered((text) => isRecordId(text) && officeOfId(text) === known.officeCode);
  }

  check(record: TextRecord): CheckedRow {
    const { line } = record;
    const cells = this.withoutEmptyEnd(record.cells);
    if (cells.length !== this.width) {
      const problem = rowProblem(line, { code: "WRONG_NUMBER_OF_CELLS", key: null }, null, "");
      return { row: line, cells, value: null, problems: [problem] };
    }
    this.mustStandInOneLine(cells, line);
    const breaches: Breach[] = [];
    const value = this.valueOf(line, cells, breaches);
    if (breaches.length === 0) return { row: line, cells, value, problems: NOTHING };
    return { row: line, cells, value: null, problems: this.problems(line, cells, breaches) };
  }

  /**
   * A column that is not read may hold anything but other rows: an end of line in it is a quote that
   * was never closed, which has swallowed them.
   */
  private mustStandInOneLine(cells: readonly string[], line: number): void {
    if (this.unread.every((at) => !/[\r\n]/.test(cells[at] ?? ""))) return;
    throw new RefusedTable([
      {
        ...{ line, column: null, code: "FILE_MALFORMED", value: null },
        message: "A quote stands alone in a column that is not read; rows after it are lost in it.",
        remedy: "Empty that column, or put its texts in quotes and double those inside them.",
      },
    ]);
  }

  /** Below columns that once were a spreadsheet still writes delimiters. */
  private withoutEmptyEnd(cells: readonly string[]): readonly string[] {
    const isLonger = cells.length > this.width;
    const isEmpty = isLonger && cells.slice(this.width).every((cell) => cell === "");
    return isEmpty ? cells.slice(0, this.width) : cells;
  }

  private valueOf(row: number, cells: readonly string[], found: Breach[]): EnrollmentRow {
    const { indexes, known } = this;
    const startsOn = this.dayIn(cells, "startsOn", found);
    const endsOn = this.dayIn(cells, "endsOn", found);
    if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
      found.push({ code: "END_BEFORE_START", key: "endsOn" });
    }
    const nik = withoutBlanks(text(cells, indexes.nik));
    for (const code of nikBreaches(nik, known.regencies, startsOn ?? known.today)) {
      found.push({ code, key: "nik" });
    }
    const name = text(cells, indexes.name);
    const nameCode = nameBreach(name);
    if (nameCode !== null) found.push({ code: nameCode, key: "name" });
    const enrollment = this.idIn(cells, "enrollment", "ENROLLMENT_MALFORMED", found);
    const segment = read(cells, indexes.segment, this.segment);
    if (segment === undefined) found.push({ code: "SEGMENT_UNKNOWN", key: "segment" });
    const programmes = read(cells, indexes.programmes, this.programmes);
    if (programmes === undefined) found.push({ code: "PROGRAMMES_UNKNOWN", key: "programmes" });
    if (text(cells, indexes.enrollment) === "") {
      if (segment === null) found.push({ code: "COHORT_UNSTATED", key: "segment" });
      if (programmes === null) found.push({ code: "COHORT_UNSTATED", key: "programmes" });
    }
    const funding = read(cells, indexes.funding, this.funding);
    if (funding === undefined) found.push({ code: "FUNDING_UNKNOWN", key: "funding" });
    const workerGroup = read(cells, indexes.workerGroup, this.workerGroup);
    if (workerGroup === undefined)
      found.push({ code: "WORKER_GROUP_MALFORMED", key: "workerGroup" });
    return {
      row,
      nik,
      name,
      region: this.regionIn(cells, startsOn, found),
      segment: segment ?? null,
      programmes: programmes ?? [],
      funding: funding ?? null,
      workerGroup: workerGroup ?? null,
      agreement: this.idIn(cells, "agreement", "AGREEMENT_MALFORMED", found),
      enrollment,
      startsOn: startsOn ?? "",
      endsOn,
      wage: this.wageIn(cells, found),
    };
  }

  private dayIn(cells: readonly string[], key: "startsOn" | "endsOn", found: Breach[]) {
    const stated = text(cells, this.indexes[key]);
    if (stated === "") {
      if (key === "startsOn") found.push({ code: "START_MISSING", key });
      return null;
    }
    const day = this.day(stated);
    if ("day" in day) return day.day;
    found.push({ code: day.code, key });
    return null;
  }

  private regionIn(cells: readonly string[], startsOn: string | null, found: Breach[]): string {
    const stated = text(cells, this.indexes.region);
    if (stated === "") {
      found.push({ code: "REGION_MISSING", key: "region" });
      return "";
    }
    const region = this.region(stated);
    if ("fault" in region) {
      found.push({ code: region.fault, key: "region", choices: region.candidates });
      return "";
    }
    if (!isServed(region.code, startsOn ?? this.known.today, this.known)) {
      found.push({ code: "REGION_NOT_SERVED", key: "region" });
    }
    return region.code;
  }

  private idIn(
    cells: readonly string[],
    key: "agreement" | "enrollment",
    code: RuleCode,
    found: Breach[],
  ): string | null {
    const id = text(cells, this.indexes[key]);
    if (id === "") return null;
    if (!this.ownId(id)) found.push({ code, key });
    return id;
  }

  private wageIn(cells: readonly string[], found: Breach[]): number | null {
    const stated = text(cells, this.indexes.wage);
    if (stated === "") return null;
    const wage = this.wage(stated);
    if ("wage" in wage) return wage.wage;
    found.push({ key: "wage", ...wage });
    return null;
  }

  /**
   * In the order of the columns; the error of a formula is told once, in place of what it breaks.
   */
  private problems(row: number, cells: readonly string[], found: readonly Breach[]): RowProblem[] {
    const told = new Set<string>();
    const placed = found.map(({ code, ...breach }) => {
      const place = breach.key === null ? undefined : this.places.get(breach.key);
      const cell = place === undefined ? "" : (cells[place.at] ?? "");
      const isError = FORMULA_ERROR.test(cell);
      return { ...breach, code: isError ? "CELL_ERROR" : code, place, cell } as const;
    });
    return placed
      .sort((a, b) => (a.place?.at ?? this.width) - (b.place?.at ?? this.width))
      .flatMap(({ place, cell, ...breach }) => {
        const problem = `${breach.code} ${breach.key}`;
        if (told.has(problem)) return [];
        told.add(problem);
        return [rowProblem(row, breach, place?.called ?? nameOf(breach.key), plainCell(cell))];
      });
  }
}

/** What a column that the file does not have would be called. */
function nameOf(key: ColumnKey | null): string | null {
  return COLUMNS.find((column) => column.key === key)?.names[0] ?? null;
}

/** What Excel writes where a formula fails, in English or as LibreOffice has it. */
const FORMULA_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

function text(cells: readonly string[], at: number): string {
  return at < 0 ? "" : plainCell(cells[at] ?? "");
}

/** Null: nothing stands there; undefined: nobody knows what stands there. */
function read<Value>(
  cells: readonly string[],
  at: number,
  known: (text: string) => Value | null,
): Value | null | undefined {
  const stated = text(cells, at);
  return stated === "" ? null : (known(stated) ?? undefined);
}

function withoutBlanks(nik: string): string {
  return nik.includes(" ") ? nik.replaceAll(" ", "") : nik;
}
