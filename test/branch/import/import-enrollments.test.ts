import { poolOf } from "../../../src/database/connection";
import { importId } from "../../../src/branch/import/import-id";
import { rejectFile } from "../../../src/branch/import/reject-file";
import { readRejects } from "../../../src/branch/import/rejects";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { csv, importText, nik, row } from "../support/import-rows";
import { TEST_KEYS } from "../support/test-keys";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});
beforeEach(() => solok.forget());
afterAll(() => solok.close());

async function number(sql: string): Promise<number> {
  const [found] = await solok.db.query<[{ n: number }]>(`SELECT (${sql})::int AS n`);
  return found.n;
}

const memberships = () => number("SELECT count(*) FROM membership");
const people = () => number("SELECT count(*) FROM participant");

async function rollUpIsExact(): Promise<void> {
  const cells = (source: string) =>
    solok.db.query(`SELECT * FROM ${source} ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9`);
  const columns =
    "(SELECT office_code, region_code, segment, funding, month, joined, ended, programmes, worker_group FROM %) AS c";
  expect(await cells(columns.replace("%", "enrollment_cell"))).toEqual(
    await cells(columns.replace("%", "recomputed_enrollment_cells()")),
  );
}

async function rejectText(id: string): Promise<string> {
  const kept = await readRejects(poolOf(solok.db), {
    officeCode: "solok",
    importId: id,
    keys: TEST_KEYS,
  });
  let text = "";
  if (kept === null) return text;
  for await (const piece of rejectFile(kept.columns, kept.rows, ",")) text += piece;
  return text;
}

const codes = async (id: string): Promise<[number, string][]> => {
  const { importJob } = await solok.ask<{
    importJob: { rejects: { row: number; code: string }[] };
  }>(`query ($id: ID!) { importJob(id: $id) { rejects { row code } } }`, {
    id: importId("solok", id),
  });
  return importJob.rejects.map((reject) => [reject.row, reject.code]);
};

test("people of a file are in the cohorts that their rows describe, and counted", async () => {
  const text = csv(
    row(1),
    row(2, { ends: "31/12/2025" }),
    row(3, { funding: "CSR", region: "13.73" }),
  );
  const { state, counts } = await importText(solok, text);
  expect({ state, counts }).toEqual({
    state: "DONE",
    counts: { rows: 3, accepted: 3, rejected: 0, unchanged: 0 },
  });
  const cohorts: unknown = await solok.db.query(
    `SELECT id, enrollment.region_code AS region, funding, itemised, count(*)::int AS people
     FROM enrollment JOIN membership ON enrollment_id = id GROUP BY 1, 2, 3, 4 ORDER BY 1`,
  );
  expect(cohorts).toEqual([
    {
      ...{ id: "solok:people-13.03-bpu-apbd-jkk+jkm", region: "13.03", funding: "APBD" },
      ...{ itemised: true, people: 2 },
    },
    {
      ...{ id: "solok:people-13.73-bpu-csr-jkk+jkm", region: "13.73", funding: "CSR" },
      ...{ itemised: true, people: 1 },
    },
  ]);
  await rollUpIsExact();
  const trail = await solok.db.query<{ who: string; subject: string; record: string }[]>(
    "SELECT operation, who, subject, record_id AS record FROM trail_entry ORDER BY sequence",
  );
  expect(trail[0]).toMatchObject({ who: "a desk", subject: "p-17" });
  expect(trail.map(({ record }) => record.replace(/import-.*/, "import"))).toEqual([
    "solok:people-13.03-bpu-apbd-jkk+jkm",
    "solok:people-13.73-bpu-csr-jkk+jkm",
    "solok:import",
  ]);
  expect(JSON.stringify(trail)).not.toContain("Contoh");
});

test("the same file again changes nothing and says so, whatever it is called", async () => {
  const text = csv(row(1), row(2));
  const first = await importText(solok, text);
  const again = await importText(solok, text, { fileName: "other.csv" });
  expect(again.counts).toEqual({ rows: 2, accepted: 0, rejected: 0, unchanged: 2 });
  expect(again.sameAs).toBe(first.id);
  expect(again.earlier?.id).toBe(first.id);
  const other = await importText(solok, text.replaceAll(",", ";"));
  expect([other.counts?.unchanged, other.sameAs]).toEqual([2, null]);
  expect(await memberships()).toBe(2);
});

test("with one row refused nothing is stored; the valid ones are when that is asked for", async () => {
  const text = csv(row(1), row(2, { segment: "XXX" }), row(3));
  const refused = await importText(solok, text);
  expect([refused.state, refused.counts]).toEqual([
    "REFUSED",
    { rows: 3, accepted: 2, rejected: 1, unchanged: 0 },
  ]);
  expect([await people(), await number("SELECT count(*) FROM enrollment")]).toEqual([0, 0]);
  const accepted = await importText(solok, text, { acceptValid: true });
  expect([accepted.state, await memberships()]).toEqual(["DONE", 2]);
  const rejects = await rejectText(accepted.id);
  expect(rejects).toContain(nik(2));
  const mended = await importText(solok, rejects.replace("XXX", "BPU"));
  expect(mended.counts).toEqual({ rows: 1, accepted: 1, rejected: 0, unchanged: 0 });
  await rollUpIsExact();
});

test("what is refused is kept sealed, and shown masked", async () => {
  const { id } = await importText(solok, csv(row(7, { name: "Rahasia Sekali", segment: "XXX" })));
  const rows: unknown = await solok.db.query(
    "SELECT encode(sealed, 'escape') AS sealed, problems::text FROM import_reject",
  );
  expect(JSON.stringify(rows)).not.toMatch(/Rahasia|130307010685/);
  expect(await codes(id)).toEqual([[2, "SEGMENT_UNKNOWN"]]);
});

test("rows are compared with what is on record and with the rows before them", async () => {
  await importText(solok, csv(row(1), row(2, { ends: "2025-06-30" })));
  await solok.db.query(
    `UPDATE participant SET died_on = '2025-06-30' WHERE number = (SELECT max(number) FROM participant)`,
  );
  const text = csv(
    row(1, { name: "Orang Lain" }),
    row(1, { ends: "2025-02-28" }),
    row(1, { starts: "2025-03-01", region: "13.73" }),
    row(1, { starts: "2025-03-01", funding: "CSR" }),
    row(5),
    row(5, { starts: "2025-04-01", region: "13.73" }),
    row(6, { name: "contoh  peserta" }),
    row(6, { name: "contoh  peserta" }),
  );
  const { id, counts } = await importText(solok, text, { acceptValid: true });
  expect(await codes(id)).toEqual([
    [2, "NAME_DIFFERS"],
    [3, "MEMBERSHIP_DIFFERS"],
    [4, "PAID_TWICE"],
    [7, "PAID_TWICE"],
  ]);
  expect(counts).toEqual({ rows: 8, accepted: 3, rejected: 4, unchanged: 1 });
  const hints = await rejectText(id);
  expect(hints).toContain("solok:people-13.03-bpu-apbd-jkk+jkm");
  expect(hints).toContain("baris / row 6");
  await rollUpIsExact();
});

test("a dry run says what an import would do, and stores nothing", async () => {
  const { state, counts } = await importText(solok, csv(row(1)), { dryRun: true });
  expect([state, counts?.accepted, await people()]).toEqual(["DONE", 1, 0]);
  expect((await importText(solok, csv(row(1)))).counts?.accepted).toBe(1);
});

test("a file that is no table is refused, and nothing of it is kept", async () => {
  const { state, problems } = await importText(solok, "name\nBudi\n");
  expect([state, problems.length > 0]).toEqual(["REFUSED", true]);
});

test("one import is stored at a time; the second is told which one runs", async () => {
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  let begun: (id: string) => void = () => undefined;
  const started = new Promise<string>((resolve) => (begun = resolve));
  const slow = importText(solok, "", {
    bytes: (async function* () {
      yield Buffer.from(csv(row(1)));
      await gate;
      yield Buffer.from(`${row(2)}\n`);
    })(),
    watch: { begun },
  });
  const id = importId("solok", await started);
  const { importJob } = await solok.ask<{ importJob: unknown }>(
    `query ($id: ID!) { importJob(id: $id) { state rows } }`,
    { id },
  );
  expect(importJob).toEqual({ state: "RUNNING", rows: null });
  await expect(importText(solok, csv(row(9)))).rejects.toMatchObject({
    extensions: { code: "IMPORT_RUNNING", value: id },
  });
  go();
  expect((await slow).counts?.accepted).toBe(2);
});

test("an import that is cancelled leaves nothing", async () => {
  const controller = new AbortController();
  const { state } = await importText(solok, "", {
    bytes: (async function* () {
      await Promise.resolve();
      yield Buffer.from(csv(row(1), row(2)));
      controller.abort();
    })(),
    signal: controller.signal,
  });
  expect([state, await people()]).toEqual(["CANCELLED", 0]);
});

test("an office's imports are shown newest first, page by page", async () => {
  for (const serial of [1, 2, 3]) await importText(solok, csv(row(serial)));
  type Page = {
    _entities: {
      imports: {
        nodes: { accepted: number; fileName: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    }[];
  };
  const page = async (after: string | null) => {
    const { _entities } = await solok.ask<Page>(
      `query ($after: String) {
         _entities(representations: [{ __typename: "BranchOffice", code: "solok", officeCode: "solok" }]) {
           ... on BranchOffice {
             imports(first: 2, after: $after) { nodes { accepted fileName } pageInfo { endCursor hasNextPage } }
           }
         }
       }`,
      { after },
    );
    return _entities[0]?.imports;
  };
  const first = await page(null);
  expect([first?.nodes.length, first?.pageInfo.hasNextPage]).toEqual([2, true]);
  const second = await page(first?.pageInfo.endCursor ?? null);
  expect([second?.nodes.length, second?.pageInfo.hasNextPage]).toEqual([1, false]);
});
