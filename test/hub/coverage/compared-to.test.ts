import { givenFigure } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";

interface Row {
  region: { code: string };
  rank: number | null;
  previousRank: number | null;
  previousPercent: number | null;
  previousFigureAsOf: string | null;
  growth: { points: number; people: number | null; denominator: number | null } | null;
}

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok");
});
beforeEach(async () => {
  await hub.forget();
});
afterAll(() => hub.stop());

async function compared(): Promise<Map<string, Row>> {
  const { data, errors } = await hub.ask<{ coverageRanking: { rows: Row[] } }>(
    `{ coverageRanking(within: "13", asOf: "2024-03-31", comparedTo: "2023-03-31") {
       rows { region { code } rank previousRank previousPercent previousFigureAsOf
              growth { points people denominator } } } }`,
  );
  expect(errors).toEqual([]);
  return new Map(data.coverageRanking.rows.map((row) => [row.region.code, row]));
}

test("a region that overtook another has its earlier rank, share and growth beside the new ones", async () => {
  const counts = (region: string, asOf: string, participants: number, eligible: number) =>
    givenFigure(hub.db, { region, asOf, participants, eligible });
  await counts("13.01", "2023-03-31", 200, 1_000);
  await counts("13.01", "2024-03-31", 300, 1_250);
  await counts("13.02", "2023-02-28", 220, 1_000);
  await counts("13.02", "2024-03-31", 220, 1_000);
  const rows = await compared();
  expect(rows.get("13.01")).toEqual({
    region: { code: "13.01" },
    rank: 1,
    previousRank: 2,
    previousPercent: 20,
    previousFigureAsOf: "2023-03-31",
    growth: { points: 4, people: 10, denominator: -6 },
  });
  expect(rows.get("13.02")).toMatchObject({
    rank: 2,
    previousRank: 1,
    previousPercent: 22,
    previousFigureAsOf: "2023-02-28",
    growth: { points: 0, people: 0, denominator: 0 },
  });
});

test("one figure carried forward to both dates says nothing about growth", async () => {
  await givenFigure(hub.db, { region: "13.03", asOf: "2022-12-01", share: [20, 100] });
  expect((await compared()).get("13.03")).toMatchObject({
    rank: 1,
    previousRank: 1,
    previousPercent: 20,
    growth: null,
  });
});

test("shares under different definitions are not subtracted", async () => {
  await givenFigure(hub.db, {
    region: "13.73",
    asOf: "2023-01-31",
    definition: "published-nik-domicile",
    share: [39, 100],
  });
  await givenFigure(hub.db, { region: "13.73", asOf: "2024-03-31", share: [105, 100] });
  expect((await compared()).get("13.73")).toMatchObject({ previousPercent: 39, growth: null });
});

test("a region without an earlier figure has no earlier rank and no growth", async () => {
  await givenFigure(hub.db, { region: "13.73", asOf: "2024-03-31", share: [105, 100] });
  expect((await compared()).get("13.73")).toMatchObject({
    rank: 1,
    previousRank: null,
    previousPercent: null,
    previousFigureAsOf: null,
    growth: null,
  });
});
