import { createReadStream, readdirSync } from "node:fs";
import path from "node:path";
import { RefusedTable } from "../../../src/csv/table-problem";
import type { EnrollmentRow, RowProblem } from "../../../src/branch/import/enrollment-row";
import type { KnownForImport } from "../../../src/branch/import/known-for-import";
import { loadKnownForImport } from "../../../src/branch/import/load-known-for-import";
import { openEnrollmentFile } from "../../../src/branch/import/open-enrollment-file";
import { testDatabase, type TestDatabase } from "../../support/databases";
import manifest from "./corpus/manifest.json";

const FOLDER = path.join(__dirname, "corpus");
const TODAY = "2026-01-15";

/** What a file of the corpus must give: problems of the file itself, or of its rows. */
interface Entry {
  file: string;
  about: string;
  fileProblems?: (string | number | null)[][];
  accepted?: number;
  rejected?: number;
  problems?: (string | number | null)[][];
  values?: Record<string, Partial<EnrollmentRow>>;
}
const ENTRIES = manifest as Entry[];

let database: TestDatabase;
let known: KnownForImport;

beforeAll(async () => {
  database = await testDatabase("branch");
  known = await loadKnownForImport(database.db, "solok", TODAY);
});
afterAll(() => database.drop());

const outcomes = new Map<string, ReturnType<typeof read>>();

/** Each file is read once. */
function outcomeOf(file: string): ReturnType<typeof read> {
  const outcome = outcomes.get(file) ?? read(file);
  outcomes.set(file, outcome);
  return outcome;
}

async function read(file: string) {
  const values: EnrollmentRow[] = [];
  const problems: RowProblem[] = [];
  const bytes = createReadStream(path.join(FOLDER, file));
  try {
    const { batches } = await openEnrollmentFile({ name: file, bytes }, known);
    for await (const batch of batches) {
      for (const row of batch) {
        if (row.value !== null) values.push(row.value);
        problems.push(...row.problems);
      }
    }
  } catch (error) {
    if (!(error instanceof RefusedTable)) throw error;
    return { refused: error.problems, values, problems };
  }
  return { values, problems };
}

test("every file of the corpus stands in its manifest, and there are at least forty", () => {
  const listed = ENTRIES.map(({ file }) => file);
  expect([...listed, "manifest.json"].sort()).toEqual(readdirSync(FOLDER).sort());
  expect(listed.length).toBeGreaterThanOrEqual(40);
});

test.each(ENTRIES.map((entry) => [entry.file, entry.about, entry] as const))(
  "%s (%s) gives what its manifest says",
  async (file, _about, { fileProblems, accepted, rejected, problems, values }) => {
    const outcome = await outcomeOf(file);
    if (fileProblems !== undefined) {
      expect(outcome.refused?.map(({ line, column, code }) => [line, column, code])).toEqual(
        fileProblems,
      );
      return;
    }
    expect(outcome.refused).toBeUndefined();
    expect(outcome.problems.map(({ row, column, code }) => [row, column, code])).toEqual(problems);
    expect(outcome.values).toHaveLength(accepted ?? NaN);
    expect(new Set(outcome.problems.map(({ row }) => row)).size).toBe(rejected);
    for (const [row, expected] of Object.entries(values ?? {})) {
      expect(outcome.values.find((value) => value.row === Number(row))).toMatchObject(expected);
    }
  },
);

test("no problem of any file holds a NIK or a name that stands in it", async () => {
  for (const { file } of ENTRIES) {
    const { refused, problems } = await outcomeOf(file);
    const told = JSON.stringify([refused, problems]);
    expect(told).not.toMatch(/Contoh|contoh [a-z]|[0-9]{11}/);
  }
});
