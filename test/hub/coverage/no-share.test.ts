import { givenFigure } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";

interface Row {
  rank: number | null;
  percent: number | null;
  participants: number | null;
  eligibleWorkers: number | null;
  status: string;
  ageInMonths: number | null;
  figureAsOf: string | null;
}

const NOTHING: Row = {
  rank: null,
  percent: null,
  participants: null,
  eligibleWorkers: null,
  status: "NOT_REPORTED",
  ageInMonths: null,
  figureAsOf: null,
};

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok");
});
beforeEach(async () => {
  await hub.forget();
});
afterAll(() => hub.stop());

async function rowOf(code: string): Promise<Row | undefined> {
  const { data, errors } = await hub.ask<{ compareRegions: Row[] }>(
    `query ($codes: [ID!]!) { compareRegions(codes: $codes, asOf: "2024-03-31") {
       rank percent participants eligibleWorkers status ageInMonths figureAsOf } }`,
    { codes: [code] },
  );
  expect(errors).toEqual([]);
  return data.compareRegions[0];
}

const region = "11.01";

test("a later figure of eligible workers only leaves the earlier share in force, as stale", async () => {
  await givenFigure(hub.db, { region, asOf: "2024-01-31", participants: 20, eligible: 100 });
  await givenFigure(hub.db, { region, asOf: "2024-03-31", eligible: 120 });
  expect(await rowOf(region)).toEqual({
    rank: 1,
    percent: 20,
    participants: 20,
    eligibleWorkers: 100,
    status: "STALE",
    ageInMonths: 2,
    figureAsOf: "2024-01-31",
  });
});

test("with eligible workers only, and nothing before, nothing is reported", async () => {
  await givenFigure(hub.db, { region, asOf: "2024-03-31", eligible: 120 });
  expect(await rowOf(region)).toEqual(NOTHING);
});

test("participants without workers are shown, but no share is reported", async () => {
  await givenFigure(hub.db, { region, asOf: "2024-03-31", participants: 7 });
  expect(await rowOf(region)).toEqual({
    ...NOTHING,
    participants: 7,
    ageInMonths: 0,
    figureAsOf: "2024-03-31",
  });
});

test("a stated share of nought is zero, reported, and ranks", async () => {
  await givenFigure(hub.db, { region, asOf: "2024-03-31", share: [0, 100] });
  expect(await rowOf(region)).toMatchObject({ rank: 1, percent: 0, status: "ZERO_REPORTED" });
});

test("nobody participating is zero, reported, also where the workers are not known", async () => {
  await givenFigure(hub.db, { region, asOf: "2024-03-31", participants: 0 });
  expect(await rowOf(region)).toMatchObject({
    rank: null,
    participants: 0,
    status: "ZERO_REPORTED",
  });
});

test("a share that rounds to nought beside people counted is not zero", async () => {
  await givenFigure(hub.db, { region, asOf: "2024-03-31", participants: 3, share: [0, 100] });
  expect(await rowOf(region)).toMatchObject({ percent: 0, participants: 3, status: "REPORTED" });
});

test("a segment's later figure of eligible workers only leaves its earlier people in force", async () => {
  await givenFigure(hub.db, { region, asOf: "2024-01-31", share: [1, 5] });
  await givenFigure(hub.db, { region, asOf: "2024-01-31", segment: "PU", participants: 9 });
  await givenFigure(hub.db, { region, asOf: "2024-03-31", segment: "PU", eligible: 50 });
  const { data } = await hub.ask<{ region: { coverage: { segments: object[] } } }>(
    `{ region(code: "11.01") { coverage(asOf: "2024-03-31") {
         segments { participants eligibleWorkers status figureAsOf } } } }`,
  );
  expect(data.region.coverage.segments).toEqual([
    { participants: 9, eligibleWorkers: null, status: "STALE", figureAsOf: "2024-01-31" },
  ]);
});
