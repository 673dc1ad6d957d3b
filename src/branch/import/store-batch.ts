import {
  importPeople,
  type PersonJudged,
  type PersonOfFile,
  type PersonProblem,
  type Storing,
  stayProblems,
} from "../import-people";
import type { Sealer } from "../sealer";
import type { ColumnPlaces } from "./check-rows";
import type { CohortsOfFile } from "./cohorts-of-file";
import type { ColumnKey } from "./enrollment-columns";
import type { CheckedRow, EnrollmentRow, RowProblem } from "./enrollment-row";
import { FirstRows } from "./first-rows";
import { maskedCell } from "./row-problem";
import { type StoringBreach, STORING_RULES, storingCode } from "./storing-rules";

/** A row that was refused. */
export interface RefusedRow {
  row: number;
  cells: readonly string[];
  problems: readonly RowProblem[];
}

/** What became of a batch. */
export interface BatchStored {
  accepted: number;
  unchanged: number;
  rejects: RefusedRow[];
  /** The earliest first day of the memberships that were stored. */
  from: string | null;
  /** Of how many people another wage is on record now. */
  wagesChanged: number;
}

/** Into what the rows of a file go. */
export interface FileStoring extends Storing {
  importId: string;
  cohorts: CohortsOfFile;
  places: ColumnPlaces;
}

interface ValidRow extends CheckedRow {
  value: EnrollmentRow;
}

/** Begins to seal the people of a batch; they are sealed while earlier ones are being stored. */
export function sealBatch(sealer: Sealer, officeCode: string, rows: readonly CheckedRow[]) {
  const valid = rows.filter((row): row is ValidRow => row.value !== null);
  const people = valid.map(({ value: { nik, name, wage } }) => ({ nik, name, wage }));
  return { rows, valid, sealed: sealer.seal({ officeCode, people }) };
}

/** Checks a batch against what is on record, and stores whom nothing is wrong with. */
export async function storeBatch(
  storing: FileStoring,
  batch: ReturnType<typeof sealBatch>,
  took?: (part: string, ms: number) => void,
): Promise<BatchStored> {
  const { importId, cohorts } = storing;
  const since = performance.now();
  const sealed = await batch.sealed;
  took?.("wait for seals", performance.now() - since);
  await cohorts.know(batch.valid.map(({ value }) => value));
  const regions = new Set(batch.valid.map(({ value }) => value.region));
  const breaches = new Map<CheckedRow, StoringBreach[]>();
  const possible: { row: ValidRow; person: PersonOfFile; at: number }[] = [];
  for (const [at, row] of batch.valid.entries()) {
    const found = cohorts.of(row.value);
    if ("breach" in found) {
      breaches.set(row, [found.breach]);
      continue;
    }
    const person = personOf(row.value, found.cohort.id, importId);
    const problems = stayProblems(person, found.cohort, regions);
    if (problems.length > 0) breaches.set(row, problems.map(breachOf));
    else possible.push({ row, person, at });
  }
  const all = possible.length === batch.valid.length;
  const { judged, wagesChanged } = await importPeople(
    storing,
    possible.map(({ person }) => person),
    all
      ? sealed
      : {
          keyId: sealed.keyId,
          indexes: possible.map(({ at }) => sealed.indexes[at] ?? ""),
          sealed: possible.map(({ at }) => sealed.sealed[at] ?? ""),
        },
    cohorts.byId,
    took,
  );
  const firstRows = new FirstRows(storing, judged, (at) => possible[at]?.row.row ?? 0);
  await firstRows.read();
  for (const [at, { is, problems, participant }] of judged.entries()) {
    const row = possible[at]?.row;
    if (is !== "REJECTED" || row === undefined) continue;
    const earlier = firstRows.before(participant, row.row);
    breaches.set(
      row,
      problems.map((problem) => withRow(breachOf(problem), earlier)),
    );
  }
  return {
    accepted: count(judged, "ACCEPTED"),
    unchanged: count(judged, "UNCHANGED"),
    rejects: refused(batch.rows, breaches, storing.places),
    from: earliest(possible, judged),
    wagesChanged,
  };
}

function personOf(value: EnrollmentRow, enrollmentId: string, importId: string): PersonOfFile {
  const { nik, name, wage, region, workerGroup, startsOn, endsOn, row } = value;
  return {
    identity: { nik, name, wage },
    enrollmentId,
    regionCode: region,
    workerGroup,
    startedOn: startsOn,
    endedOn: endsOn,
    imported: { importId, row },
  };
}

const KEYS: Record<PersonProblem["field"], ColumnKey> = {
  nik: "nik",
  name: "name",
  enrollment: "enrollment",
  region: "region",
  startedOn: "startsOn",
  endedOn: "endsOn",
  domicile: "region",
  since: "startsOn",
};
/** What a sentence names that helps to mend a row: records and days. */
const NAMED =
  /(?<![a-z0-9-])[a-z][a-z0-9-]{0,29}:[!-~]{0,167}[!-+\--~]|\d{4}-\d{2}-\d{2}|\d{2}(?:\.\d{2}){1,2}/g;

function breachOf({ code, field, message }: PersonProblem): StoringBreach {
  return { code: storingCode(code), key: KEYS[field], details: message.match(NAMED) ?? [] };
}

function withRow(breach: StoringBreach, row: number | null): StoringBreach {
  return row === null ? breach : { ...breach, details: [...breach.details, `baris / row ${row}`] };
}

function refused(
  rows: readonly CheckedRow[],
  breaches: ReadonlyMap<CheckedRow, StoringBreach[]>,
  places: ColumnPlaces,
): RefusedRow[] {
  return rows.flatMap((checked) => {
    const { row, cells } = checked;
    if (checked.value === null) return [{ row, cells, problems: checked.problems }];
    const found = breaches.get(checked);
    if (found === undefined) return [];
    return [{ row, cells, problems: found.map((breach) => told(row, breach, cells, places)) }];
  });
}

function told(
  row: number,
  { code, key, details }: StoringBreach,
  cells: readonly string[],
  places: ColumnPlaces,
): RowProblem {
  const { rule, hintId, hintEn } = STORING_RULES[code];
  const place = places.get(key);
  const cell = place === undefined ? "" : (cells[place.at] ?? "");
  const listed = details.length === 0 ? "" : ` ${details.join("; ")}`;
  return {
    row,
    column: place?.called ?? null,
    masked: cell === "" ? null : maskedCell(key, cell),
    code,
    rule,
    hintId: hintId + listed,
    hintEn: hintEn + listed,
  };
}

function count(judged: readonly PersonJudged[], wanted: PersonJudged["is"]): number {
  return judged.reduce((sum, { is }) => (is === wanted ? sum + 1 : sum), 0);
}

function earliest(
  possible: readonly { person: PersonOfFile }[],
  judged: readonly PersonJudged[],
): string | null {
  let from: string | null = null;
  for (const [at, { is }] of judged.entries()) {
    const startedOn = possible[at]?.person.startedOn;
    if (is !== "ACCEPTED" || startedOn === undefined) continue;
    if (from === null || startedOn < from) from = startedOn;
  }
  return from;
}
