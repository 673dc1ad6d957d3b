import { countQueries } from "../../support/count-queries";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { figure, recordEnrollment, recordFigures, rowsIn } from "../support/given";
import { closeMonth, closingsOf } from "./given-month";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

const revisions = async () =>
  (await closingsOf(solok)).map(({ month, revision }) => `${month.slice(0, 7)} r${revision}`);

test("a correcting figure makes a new revision of its month, and both stay readable", async () => {
  const { figures } = await recordFigures(solok, [figure({ asOf: "2024-06-10" })]);
  const first = await closeMonth(solok);
  const correction = { replaces: figures[0]?.id, replacedBecause: "Counted twice" };
  await recordFigures(solok, [figure({ asOf: "2024-06-10", participants: 29_000, ...correction })]);
  const [second, kept] = await closingsOf(solok, "2024-06-20");
  expect(kept).toEqual(first);
  expect(second).toMatchObject({
    revision: 2,
    closedBy: null,
    because: "Counted twice",
    rowCount: 1,
    verified: true,
  });
  expect(second?.hash).not.toBe(first.hash);
  expect(kept?.rows.nodes[0]?.line).toContain('"30000"');
  expect(second?.rows.nodes[0]?.line).toContain('"29000"');
});

test("an enrollment recorded backdated revises every closed month from its start on, and no other", async () => {
  for (const month of ["2024-02-01", "2024-04-01", "2024-07-01"])
    await closeMonth(solok, { month });
  const { id } = await recordEnrollment(solok, { startsOn: "2024-03-15", endsOn: "2024-05-31" });
  // In July they have ended, which the month's row says: joined, and nobody left.
  expect(await revisions()).toEqual([
    "2024-07 r2",
    "2024-07 r1",
    "2024-04 r2",
    "2024-04 r1",
    "2024-02 r1",
  ]);
  const [april] = await closingsOf(solok, "2024-04-01");
  expect(april?.because).toBe(`enrollment ${id} recorded`);
  expect(april?.rows.nodes.map(({ line }) => line)).toEqual([
    '["PEOPLE","13.03","BPU","APBD","100"]',
  ]);
});

test("a record that changes nothing in a closed month makes no revision", async () => {
  await closeMonth(solok);
  await recordFigures(solok, [figure({ asOf: "2024-07-31" })]);
  await recordEnrollment(solok, { startsOn: "2024-07-01" });
  await recordEnrollment(solok, { startsOn: "2024-01-01", headcount: null });
  expect(await revisions()).toEqual(["2024-06 r1"]);
});

test("a record that is refused makes no revision", async () => {
  await closeMonth(solok);
  await recordFigures(solok, [figure(), figure({ region: "99.99" })]);
  expect(await rowsIn(solok, "month_closing", "coverage_figure")).toEqual([1, 0]);
});

test("several who record into a closed month at once leave a last revision that holds it all", async () => {
  await closeMonth(solok);
  await Promise.all([
    recordFigures(solok, [figure()]),
    recordFigures(solok, [figure({ region: "13.73" })]),
    recordEnrollment(solok),
    recordEnrollment(solok, { region: "13.73" }),
  ]);
  const [last] = await closingsOf(solok);
  expect(last?.rowCount).toBe(4);
  expect((await closingsOf(solok)).every(({ verified }) => verified)).toBe(true);
});

test("the hash is the same whichever of two figures was recorded first", async () => {
  const one = figure({ region: "13.73" });
  await recordFigures(solok, [one]);
  await recordEnrollment(solok);
  await recordEnrollment(solok, { segment: "PU" });
  const forward = await solok.db.query<{ id: string }[]>("SELECT id FROM coverage_figure");
  const before = await closeMonth(solok);
  await solok.forget();
  await recordEnrollment(solok, { segment: "PU" });
  await recordEnrollment(solok);
  await recordFigures(solok, [one]);
  const after = await closeMonth(solok);
  const [again] = await solok.db.query<{ id: string }[]>("SELECT id FROM coverage_figure");
  const renamed = (lines: { line: string }[], id = "") =>
    lines.map(({ line }) => line.replace(id, "the figure"));
  expect(renamed(after.rows.nodes, again?.id)).toEqual(renamed(before.rows.nodes, forward[0]?.id));
});

test("rows are paged, and asked for by region", async () => {
  await recordEnrollment(solok, {
    headcount: 100,
    parts: [
      { region: "13.03.06", headcount: 60 },
      { region: "13.03.07", headcount: 40 },
    ],
  });
  await recordEnrollment(solok, { region: "13.73" });
  await closeMonth(solok);
  const page = async (more: string) => {
    const { monthClosing } = await solok.ask<{
      monthClosing: {
        rows: {
          totalCount: number;
          nodes: { region: { code: string }; people: number; funding: string | null }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
    }>(
      `{ monthClosing(office: "solok", month: "2024-06-30", revision: 1) { rows(${more}) {
         totalCount nodes { region { code } people funding } pageInfo { hasNextPage endCursor }
       } } }`,
    );
    return monthClosing.rows;
  };
  const first = await page("first: 3");
  expect(first.totalCount).toBe(4);
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect(first.nodes.map(({ region, people }) => [region.code, people])).toEqual([
    ["13.03", 100],
    ["13.03.06", 60],
    ["13.03.07", 40],
  ]);
  const rest = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
  expect(rest.nodes).toEqual([{ region: { code: "13.73" }, people: 100, funding: "APBD" }]);
  const inside = await page('region: "13.03.07"');
  expect([inside.totalCount, inside.nodes.length]).toEqual([1, 1]);
});

test.each([
  ["rows(first: 0) { totalCount }", "PAGE_SIZE_INVALID"],
  ['rows(after: "x") { totalCount }', "CURSOR_INVALID"],
  ['rows(region: "Sijunjung") { totalCount }', "REGION_CODE_INVALID"],
])("%s is refused as %s", async (rows, code) => {
  await closeMonth(solok);
  const { errors } = await solok.send(
    `{ monthClosing(office: "solok", month: "2024-06-30") { ${rows} } }`,
  );
  expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
});

test("a month that is not closed is empty, and another office's is not answered", async () => {
  const none = await solok.ask<object>(
    `{ monthClosing(office: "solok", month: "2024-06-30") { id } }`,
  );
  expect(none).toEqual({ monthClosing: null });
  const { errors } = await solok.send(
    `{ monthClosing(office: "palopo", month: "2024-06-30") { id } }`,
  );
  expect(errors[0]?.extensions.code).toBe("WRONG_OFFICE");
});

test("revisions are paged, and one or twenty take the same number of statements", async () => {
  await closeMonth(solok, { month: "2024-01-01" });
  const one = await countQueries(solok.db, () => closingsOf(solok));
  for (let month = 2; month <= 12; month += 1) {
    await closeMonth(solok, { month: `2023-${String(month).padStart(2, "0")}-01` });
  }
  await recordEnrollment(solok, { startsOn: "2023-01-01" });
  const many = await countQueries(solok.db, () => closingsOf(solok));
  expect(many.result).toHaveLength(24);
  expect([one.queries, many.queries]).toEqual([3, 3]);
  const page = (after: string) =>
    solok.ask<{
      _entities: [{ monthClosings: { nodes: { id: string }[]; pageInfo: { endCursor: string } } }];
    }>(
      `query ($offices: [_Any!]!) { _entities(representations: $offices) { ... on BranchOffice {
         monthClosings(first: 2${after}) { nodes { id } pageInfo { endCursor } } } } }`,
      { offices: [{ __typename: "BranchOffice", code: "solok", officeCode: "solok" }] },
    );
  const first = (await page(""))._entities[0].monthClosings;
  const next = (await page(`, after: "${first.pageInfo.endCursor}"`))._entities[0].monthClosings;
  expect([...first.nodes, ...next.nodes].map(({ id }) => id)).toEqual([
    "solok:month-closing:2024-01:2",
    "solok:month-closing:2024-01:1",
    "solok:month-closing:2023-12:2",
    "solok:month-closing:2023-12:1",
  ]);
});

test("a sub-branch closes no months: the branch above does", async () => {
  await closeMonth(solok);
  const { _entities: offices } = await solok.ask<{ _entities: object[] }>(
    `query ($offices: [_Any!]!) { _entities(representations: $offices) { ... on BranchOffice {
       monthClosings { totalCount nodes { id } } } } }`,
    { offices: [{ __typename: "BranchOffice", code: "sijunjung", officeCode: "solok" }] },
  );
  expect(offices).toEqual([{ monthClosings: { totalCount: 0, nodes: [] } }]);
});
