import { type BranchOffice, newOffice } from "../support/branch-office";
import { newKey, recordAgreement, refusedFor, rowsIn } from "../support/given";
import { recordFundingLine } from "../support/given-funding";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});
beforeEach(() => solok.forget());
afterAll(() => solok.close());

const TABLES = ["funding_line", "funding_line_village", "source", "recorded_request"];

test("'more than Rp200 million' stays a lower bound, with its quota of people and its agreement", async () => {
  const { id: agreement } = await recordAgreement(solok, { startsOn: "2022-03-01" });
  const { id } = await recordFundingLine(solok, {
    agreement,
    region: null,
    year: 2022,
    amount: "200000000",
    precision: "AT_LEAST",
    participants: 1333,
    sources: [{ about: "Cards in Sijunjung" }],
  });
  const { agreement: filed } = await solok.ask<{ agreement: object }>(
    `query ($id: ID!) { agreement(id: $id) { funding {
       id year source amount precision participants paid payments { id } region { code }
       agreement { id } sources { about } } } }`,
    { id: agreement },
  );
  expect(filed).toEqual({
    funding: [
      {
        id,
        year: 2022,
        source: "APBD",
        amount: "200000000",
        precision: "AT_LEAST",
        participants: 1333,
        paid: null,
        payments: [],
        region: { code: "13.03" },
        agreement: { id: agreement },
        sources: [{ about: "Cards in Sijunjung" }],
      },
    ],
  });
});

test("a request that is sent again stores nothing and gives the same line", async () => {
  const request = { idempotencyKey: newKey(), amount: "3053299200" };
  const first = await recordFundingLine(solok, request);
  expect(await recordFundingLine(solok, request)).toEqual(first);
  expect(refusedFor(await recordFundingLine(solok, { ...request, year: 2024 }))).toEqual([
    "IDEMPOTENCY_KEY_REUSED at input.idempotencyKey",
  ]);
  expect(await rowsIn(solok, "funding_line")).toEqual([1]);
});

test.each([
  ["a year before the term", { year: 2021 }, "FUNDING_YEAR_OUTSIDE_TERM at input.year"],
  ["a year after the term", { year: 2026 }, "FUNDING_YEAR_OUTSIDE_TERM at input.year"],
  ["a region of no agreement's", { region: "13.73" }, "CONTRADICTION at input.region"],
  ["no rupiah at all", { amount: "0" }, "OUT_OF_RANGE at input.amount"],
  ["a precision of nothing", { precision: "AT_LEAST" }, "MISSING at input.amount"],
  ["fewer people than none", { participants: -1 }, "OUT_OF_RANGE at input.participants"],
  [
    "a village of another regency",
    { villages: ["73.14.01.2001"] },
    "VILLAGE_OUTSIDE_REGION at input.villages.0",
  ],
  [
    "a district for a village",
    { villages: ["13.03.07"] },
    "REGION_LEVEL_WRONG at input.villages.0",
  ],
  [
    "a village that does not exist",
    { villages: ["13.03.07.2999"] },
    "REGION_UNKNOWN at input.villages.0",
  ],
  [
    "a source that is not on file",
    { sources: [{ id: "solok:nothing" }] },
    "SOURCE_UNKNOWN at input.sources.0.id",
  ],
])("%s is refused, and nothing is stored", async (_, stated, refused) => {
  const { id: agreement } = await recordAgreement(solok, {
    startsOn: "2022-03-01",
    endsOn: "2025-12-31",
  });
  const before = await rowsIn(solok, ...TABLES);
  const answer = await recordFundingLine(solok, { agreement, villages: null, ...stated });
  expect(refusedFor(answer)).toContain(refused);
  expect(await rowsIn(solok, ...TABLES)).toEqual(before);
});

test("a term whose end is not known does not contradict any later year", async () => {
  const { id: agreement } = await recordAgreement(solok, { startsOn: "2022-03-01" });
  expect((await recordFundingLine(solok, { agreement, year: 2031 })).problems).toBeUndefined();
});

test("an agreement that is unknown or another office's is refused as what it is", async () => {
  expect(refusedFor(await recordFundingLine(solok, { agreement: "solok:nothing" }))).toEqual([
    "AGREEMENT_UNKNOWN at input.agreement",
  ]);
  expect(refusedFor(await recordFundingLine(solok, { agreement: "palopo:sidrap-kso" }))).toEqual([
    "AGREEMENT_OF_ANOTHER_OFFICE at input.agreement",
  ]);
});

test("a region that the office does not serve, and a line without time or region, are refused", async () => {
  expect(refusedFor(await recordFundingLine(solok, { region: "73.14" }))).toEqual([
    "REGION_NOT_SERVED at input.region",
  ]);
  expect(
    refusedFor(await recordFundingLine(solok, { region: null, year: null, amount: "5" })),
  ).toEqual(["MISSING at input.region", "MISSING at input.year", "MISSING at input.year"]);
});

test("a budget below zero is refused with the value, and nothing is stored", async () => {
  const { problems } = await recordFundingLine(solok, { amount: "-5" });
  expect(problems).toMatchObject([
    { code: "OUT_OF_RANGE", path: ["input", "amount"], value: "-5" },
  ]);
  expect(await rowsIn(solok, "funding_line")).toEqual([0]);
});

test("lines are listed in pages whose cursors stay valid while lines are added", async () => {
  for (const year of [2022, 2024, 2025]) await recordFundingLine(solok, { year });
  const page = (after: string | null) =>
    solok.ask<{ _entities: [{ fundingConnection: Listed }] }>(
      `query ($of: [_Any!]!, $after: String) { _entities(representations: $of) {
         ... on BranchOffice { fundingConnection(first: 2, after: $after) {
           totalCount nodes { year } edges { node { year } } pageInfo { hasNextPage hasPreviousPage endCursor } } } } }`,
      { of: [{ __typename: "BranchOffice", code: "solok", officeCode: "solok" }], after },
    );
  interface Listed {
    totalCount: number;
    nodes: { year: number }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
  }
  const first = (await page(null))._entities[0].fundingConnection;
  expect(first).toMatchObject({
    totalCount: 3,
    nodes: [{ year: 2022 }, { year: 2024 }],
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
  });
  await recordFundingLine(solok, { year: 2023 });
  const second = (await page(first.pageInfo.endCursor))._entities[0].fundingConnection;
  expect(second).toMatchObject({
    totalCount: 4,
    nodes: [{ year: 2025 }],
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  });
  await expect(page("bm90aGluZw")).rejects.toThrow("cursor");
});
