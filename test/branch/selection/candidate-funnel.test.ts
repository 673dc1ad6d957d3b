import { countQueries } from "../../support/count-queries";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { itemisedCohort } from "../support/given-people";
import { recordFundingLine } from "../support/given-funding";
import {
  candidatesOf,
  FUNNEL,
  inShort,
  nikOf,
  openBatch,
  rows,
  take,
} from "../support/given-selection";
import { askRegion } from "../support/region-entity";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});
beforeEach(() => solok.forget());
afterAll(() => solok.close());

type Funnel = Parameters<typeof inShort>[0];

async function funnel(
  stated: { region?: string; batch?: string } = {},
): Promise<Funnel & { batches: (Funnel & { batch: { id: string } })[] }> {
  const answer = await solok.ask<{ candidateFunnel: Awaited<ReturnType<typeof funnel>> }>(
    `query ($region: ID, $batch: ID) {
       candidateFunnel(office: "solok", region: $region, batch: $batch) {
         ${FUNNEL} batches { batch { id } ${FUNNEL} } } }`,
    stated,
  );
  return answer.candidateFunnel;
}

const NOBODY = ["LISTED", "VERIFIED", "VALIDATED", "DETERMINED", "ENROLLED"].map((stage) => [
  ...[stage, 0, 0, 0, null, null],
]);

test("a funnel tells how many stand where, why others were rejected, and how long it took", async () => {
  const { id } = await openBatch(solok);
  await take(solok, "list", id, { rows: rows(0, 1, 2, 3, 4, 5) });
  const [, a, b, c] = await candidatesOf(solok, id);
  await take(solok, "verify", id, { candidates: [a?.id], on: "2024-01-12" });
  await take(solok, "verify", id, { candidates: [b?.id], on: "2024-01-15" });
  await take(solok, "verify", id, {
    ...{ on: "2024-01-30" },
    rejected: [{ candidate: c?.id, reason: "NOT_RESIDENT" }],
  });
  await take(solok, "validate", id, {
    candidates: [a?.id, b?.id],
    rejected: [{ candidate: b?.id, reason: "WITHDREW" }],
  });
  const { stages, batches } = await funnel();
  expect(inShort({ stages })).toEqual([
    ["LISTED", 6, 0, 2, null, null],
    // After 2, 5, 20 and 20 days.
    ["VERIFIED", 4, 2, 1, 12.5, 20],
    ["VALIDATED", 1, 1, 0, 20, 20],
    ["DETERMINED", 0, 0, 0, null, null],
    ["ENROLLED", 0, 0, 0, null, null],
  ]);
  expect(stages.map(({ rejections }) => rejections)).toEqual([
    [
      { reason: "NIK_INVALID", candidates: 1 },
      { reason: "NOT_RESIDENT", candidates: 1 },
    ],
    [{ reason: "WITHDREW", candidates: 1 }],
    ...[[], [], []],
  ]);
  expect(batches).toEqual([{ batch: { id }, stages }]);
});

test("batch by batch the numbers add up to all of them", async () => {
  const first = await openBatch(solok);
  await take(solok, "list", first.id, { rows: rows(1, 2) });
  const second = await openBatch(solok, { openedOn: "2024-01-03", region: "13.03.07" });
  await take(solok, "list", second.id, { rows: rows(3) });
  await take(solok, "verify", second.id);
  const { stages, batches } = await funnel();
  expect(inShort({ stages }).slice(0, 2)).toEqual([
    ["LISTED", 3, 2, 0, null, null],
    ["VERIFIED", 1, 1, 0, 10, 10],
  ]);
  expect(batches.map(({ batch }) => batch.id)).toEqual([first.id, second.id]);
  expect(batches.map((each) => inShort(each)[0])).toEqual([
    ["LISTED", 2, 2, 0, null, null],
    ["LISTED", 1, 0, 0, null, null],
  ]);
  const only = await funnel({ batch: second.id });
  expect(only.batches.map(({ batch }) => batch.id)).toEqual([second.id]);
});

test("a region without a batch is not known to have no candidates", async () => {
  expect(await funnel()).toEqual({ stages: [], batches: [] });
  const { id } = await openBatch(solok);
  const empty = await funnel();
  expect(inShort(empty)).toEqual(NOBODY);
  expect(empty.batches).toHaveLength(1);
  await take(solok, "list", id, { rows: rows(1) });
  const ask = (code: string) =>
    askRegion<{ candidateFunnel: Funnel }>(solok, code, `candidateFunnel { ${FUNNEL} }`);
  expect((await ask("13.73")).candidateFunnel.stages).toEqual([]);
  expect(inShort((await ask("13.03.07")).candidateFunnel)[0]?.[1]).toBe(1);
  // Its regency selects, and nobody of it was listed.
  expect(inShort((await ask("13.03.08")).candidateFunnel)).toEqual(NOBODY);
  expect(inShort((await ask("13")).candidateFunnel)[0]?.[1]).toBe(1);
});

test("an office pages its batches, the last opened first, and a batch its candidates", async () => {
  const opened = [];
  for (const day of ["01", "02", "03"]) {
    const batch = await openBatch(solok, { openedOn: `2024-01-${day}`, name: day });
    opened.push(batch.id);
  }
  const [id = ""] = opened;
  await take(solok, "list", id, { rows: rows(1, 2, 3) });
  const page = async (stated: string) => {
    const { _entities: offices } = await solok.ask<{
      _entities: [{ selectionBatches: { nodes: { name: string }[]; pageInfo: PageInfo } }];
    }>(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on BranchOffice {
         selectionBatches${stated} { totalCount nodes { name } pageInfo { hasNextPage endCursor } } } } }`,
      { of: [{ __typename: "BranchOffice", code: "solok", officeCode: "solok" }] },
    );
    return offices[0].selectionBatches;
  };
  const first = await page("(first: 2)");
  expect(first).toMatchObject({ totalCount: 3, nodes: [{ name: "03" }, { name: "02" }] });
  const second = await page(`(first: 2, after: "${first.pageInfo.endCursor}")`);
  expect(second).toMatchObject({ nodes: [{ name: "01" }], pageInfo: { hasNextPage: false } });
  expect(await page('(region: "13.73")')).toMatchObject({ totalCount: 0 });
  const candidates = async (stated: string) => {
    const answer = await solok.ask<{ candidates: CandidatePage }>(
      `query ($id: ID!) { candidates(batch: $id, ${stated}) {
         totalCount nodes { maskedNik batch { name } } pageInfo { hasNextPage endCursor } } }`,
      { id },
    );
    return answer.candidates;
  };
  const listed = await candidates("stage: LISTED, first: 2");
  expect(listed).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  expect((await candidates(`first: 2, after: "${listed.pageInfo.endCursor}"`)).nodes).toEqual([
    { maskedNik: "1372••••••••0003", batch: { name: "01" } },
  ]);
  expect(await candidates("stage: ENROLLED")).toMatchObject({ totalCount: 0, nodes: [] });
  await expect(candidates('after: "x"')).rejects.toThrow("cursor");
  const none = await solok.ask(`{ candidates(batch: "solok:x") { totalCount } }`);
  expect(none).toEqual({ candidates: null });
});

interface PageInfo {
  hasNextPage: boolean;
  endCursor: string;
}

interface CandidatePage {
  totalCount: number;
  nodes: object[];
  pageInfo: PageInfo;
}

test("a step takes the same number of statements for two candidates and for three hundred", async () => {
  const line = await recordFundingLine(solok);
  const cohort = await itemisedCohort(solok);
  const statements = async (from: number, count: number) => {
    const { id } = await openBatch(solok, { fundingLine: line.id });
    const listed = Array.from({ length: count }, (_, at) => ({
      ...{ nik: nikOf(from + at), name: "SITI", region: "13.03.07.2001" },
    }));
    const { queries } = await countQueries(solok.db, async () => {
      await take(solok, "list", id, { rows: listed });
      for (const step of ["verify", "validate", "determine"] as const) await take(solok, step, id);
      await take(solok, "enroll", id, { enrollment: cohort });
    });
    expect(inShort(await funnel({ batch: id }))[4]?.[1]).toBe(count);
    return queries;
  };
  expect(await statements(1, 2)).toBe(await statements(1001, 300));
});

test("one region's funnel and twenty regions' take the same number of statements", async () => {
  await openBatch(solok);
  const found = await solok.db.query<{ code: string }[]>(
    `SELECT code FROM region WHERE code LIKE '13.03%' ORDER BY code LIMIT 20`,
  );
  const ask = (codes: string[]) =>
    countQueries(solok.db, () =>
      solok.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Region {
           candidateFunnel { ${FUNNEL} batches { batch { quota { taken } steps { id } funnel { reached } } } } } } }`,
        { of: codes.map((code) => ({ __typename: "Region", code, officeCode: "solok" })) },
      ),
    );
  const one = await ask(["13.03"]);
  const many = await ask(found.map(({ code }) => code));
  expect(many.queries).toBe(one.queries);
});
