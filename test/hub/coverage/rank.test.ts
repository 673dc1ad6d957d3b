import { givenFigure } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";

interface Ranking {
  coverageRanking: { rows: { region: { code: string }; rank: number | null; percent: number }[] };
}

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok");
});
beforeEach(async () => {
  await hub.forget();
});
afterAll(() => hub.stop());

async function ranksOf(within: string): Promise<[string, number][]> {
  const { data, errors } = await hub.ask<Ranking>(
    `query ($within: ID) { coverageRanking(within: $within, asOf: "2024-03-31") {
       rows { region { code } rank percent } } }`,
    { within },
  );
  expect(errors).toEqual([]);
  return data.coverageRanking.rows.flatMap(({ region, rank }) =>
    rank === null ? [] : [[region.code, rank]],
  );
}

test("equal shares share a rank though their numbers differ, and the next rank is left out", async () => {
  await givenFigure(hub.db, { region: "13.01", asOf: "2024-03-01", share: [105, 100] });
  await givenFigure(hub.db, {
    region: "13.02",
    asOf: "2024-03-01",
    participants: 210,
    eligible: 200,
  });
  await givenFigure(hub.db, { region: "13.03", asOf: "2024-03-01", share: [1, 3] });
  await givenFigure(hub.db, { region: "13.04", asOf: "2024-03-01", share: [100, 300] });
  await givenFigure(hub.db, { region: "13.05", asOf: "2024-03-01", share: [1, 4] });
  expect(await ranksOf("13")).toEqual([
    ["13.01", 1],
    ["13.02", 1],
    ["13.03", 3],
    ["13.04", 3],
    ["13.05", 5],
  ]);
});

test("shares that differ in the eighteenth decimal are told apart", async () => {
  await givenFigure(hub.db, {
    region: "13.01",
    asOf: "2024-03-01",
    participants: 999_999_997,
    eligible: 999_999_998,
  });
  await givenFigure(hub.db, {
    region: "13.02",
    asOf: "2024-03-01",
    participants: 999_999_998,
    eligible: 999_999_999,
  });
  expect(await ranksOf("13")).toEqual([
    ["13.02", 1],
    ["13.01", 2],
  ]);
});

test("the same tiny share is one rank, however it is written", async () => {
  await givenFigure(hub.db, { region: "13.01", asOf: "2024-03-01", share: [1, 100_000_007] });
  await givenFigure(hub.db, { region: "13.02", asOf: "2024-03-01", share: [9, 900_000_063] });
  expect(await ranksOf("13")).toEqual([
    ["13.01", 1],
    ["13.02", 1],
  ]);
});

test("zero participants rank last; an unknown number does not rank", async () => {
  await givenFigure(hub.db, { region: "13.01", asOf: "2024-03-01", participants: 0, eligible: 50 });
  await givenFigure(hub.db, { region: "13.02", asOf: "2024-03-01", participants: 7 });
  await givenFigure(hub.db, { region: "13.05", asOf: "2024-03-01", eligible: 50 });
  await givenFigure(hub.db, { region: "13.04", asOf: "2024-03-01", share: [1, 100] });
  const { data } = await hub.ask<{
    coverageRanking: { rows: { region: { code: string }; rank: number | null; status: string }[] };
  }>(
    `{ coverageRanking(within: "13", asOf: "2024-03-31") { rows { region { code } rank status } } }`,
  );
  expect(data.coverageRanking.rows.slice(0, 5)).toEqual([
    { region: { code: "13.04" }, rank: 1, status: "REPORTED" },
    { region: { code: "13.01" }, rank: 2, status: "ZERO_REPORTED" },
    { region: { code: "13.02" }, rank: null, status: "NOT_REPORTED" },
    { region: { code: "13.03" }, rank: null, status: "UNREACHABLE" },
    { region: { code: "13.05" }, rank: null, status: "NOT_REPORTED" },
  ]);
});

test("of two headline figures of one day, the one recorded last ranks", async () => {
  await givenFigure(hub.db, {
    region: "13.01",
    asOf: "2024-03-01",
    share: [90, 100],
    recordedAt: "2024-04-02T00:00:00Z",
  });
  await givenFigure(hub.db, {
    region: "13.01",
    asOf: "2024-03-01",
    definition: "published-nik-domicile",
    share: [30, 100],
    recordedAt: "2024-04-03T00:00:00Z",
  });
  const { data } = await hub.ask<Ranking>(
    `{ coverageRanking(within: "13", asOf: "2024-03-31") { rows { region { code } rank percent } } }`,
  );
  expect(data.coverageRanking.rows[0]?.percent).toBe(30);
});
