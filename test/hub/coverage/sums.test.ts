import { givenCell, givenEligibleWorkers, givenFigure, givenHeardFrom } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
beforeEach(async () => {
  await hub.forget();
  await givenHeardFrom(hub.db, "solok", 0);
});
afterAll(() => hub.stop());

const STATED = "published-basis-not-stated";
const ENROLLED = "enrolled-of-potential";
const asOf = "2024-03-31";

interface Row {
  rank: number | null;
  percent: number | null;
  participants: number | null;
  eligibleWorkers: number | null;
  completeness: number | null;
  regionsSummed: number | null;
  kind: string | null;
  precision: string | null;
  status: string;
  over100: boolean | null;
  figureAsOf: string | null;
  growth: { points: number; people: number | null; denominator: number | null } | null;
}

async function rowOf(region: string, definition: string, comparedTo?: string): Promise<Row> {
  const { data, errors } = await hub.ask<{ compareRegions: [Row] }>(
    `query ($codes: [ID!]!, $definition: ID, $comparedTo: Date) {
       compareRegions(codes: $codes, asOf: "2024-03-31", definition: $definition,
         comparedTo: $comparedTo) {
         rank percent participants eligibleWorkers completeness regionsSummed kind precision status
         over100 figureAsOf growth { points people denominator } } }`,
    { codes: [region], definition, comparedTo },
  );
  expect(errors).toEqual([]);
  return data.compareRegions[0];
}

/** The first provinces, each with two regencies of very different size. */
const TWO = ["13.01", "13.02"] as const;

describe.each([
  [
    "stated figures",
    STATED,
    async (region: string, people: number | null, workers: number | null) => {
      if (people === null && workers === null) return;
      await givenFigure(hub.db, {
        region,
        asOf,
        ...(people === null ? {} : { participants: people }),
        ...(workers === null ? {} : { eligible: workers }),
      });
    },
  ],
  [
    "enrollments",
    ENROLLED,
    async (region: string, people: number | null, workers: number | null) => {
      if (people !== null) {
        await givenCell(hub.db, { region, month: "2024-03-01", joined: people });
      }
      if (workers !== null) await givenEligibleWorkers(hub.db, { region, workers });
    },
  ],
] as const)("of %s", (_, definition, given) => {
  /** States people and workers of every regency of West Sumatra that is not named. */
  async function givenOthers(
    people: number | null,
    workers: number | null,
    but: readonly string[],
  ): Promise<number> {
    const regencies: { code: string }[] = await hub.db.query(
      `SELECT code FROM region WHERE parent_code = '13' ORDER BY code`,
    );
    const others = regencies.filter(({ code }) => !but.includes(code));
    for (const { code } of others) await given(code, people, workers);
    return others.length;
  }

  test("a province without a figure of its own is the sum of its regencies, never the mean", async () => {
    await given(TWO[0], 90, 100);
    await given(TWO[1], 100, 900);
    expect(await rowOf("13", definition)).toMatchObject({
      rank: 1,
      percent: 19,
      participants: 190,
      eligibleWorkers: 1000,
      regionsSummed: 2,
      kind: "COMPUTED",
      status: "REPORTED",
      figureAsOf: asOf,
      completeness: null,
    });
  });

  test("completeness is what the summed regions hold of the eligible workers of all", async () => {
    await given(TWO[0], 90, 100);
    const others = await givenOthers(null, 50, [TWO[0]]);
    expect(await rowOf("13", definition)).toMatchObject({
      percent: 90,
      regionsSummed: 1,
      completeness: 100 / (100 + 50 * others),
    });
  });

  test("completeness is whole when all regencies have both, and unknown when one has no workers", async () => {
    const others = await givenOthers(5, 50, [TWO[0]]);
    await given(TWO[0], 90, null);
    expect(await rowOf("13", definition)).toMatchObject({
      regionsSummed: others,
      completeness: null,
      participants: 5 * others,
    });
    await hub.forget();
    await givenHeardFrom(hub.db, "solok", 0);
    const all = await givenOthers(5, 50, []);
    expect(await rowOf("13", definition)).toMatchObject({ regionsSummed: all, completeness: 1 });
  });

  test("a figure of its own wins over its parts", async () => {
    await given("13", 7, 10);
    await given(TWO[0], 90, 100);
    expect(await rowOf("13", definition)).toMatchObject({
      percent: 70,
      regionsSummed: null,
      completeness: null,
    });
  });

  test("a regency that is a sum of districts is a part of its province like any other", async () => {
    await given("13.03.07", 30, 40);
    await given("13.03.03", 10, 60);
    await given("13.01", 5, 100);
    expect(await rowOf("13.03", definition)).toMatchObject({
      participants: 40,
      eligibleWorkers: 100,
      regionsSummed: 2,
    });
    expect(await rowOf("13", definition)).toMatchObject({
      participants: 45,
      eligibleWorkers: 200,
      percent: 22.5,
      regionsSummed: 2,
    });
  });

  test("a sum over 100 % is kept and flagged", async () => {
    await given(TWO[0], 300, 100);
    await given(TWO[1], 10, 100);
    expect(await rowOf("13", definition)).toMatchObject({ percent: 155, over100: true });
  });

  test("provinces that are sums rank among those that have a figure of their own", async () => {
    await given("13.01", 50, 100);
    await given("73", 60, 100);
    await given("11.01", 100, 200);
    const { data } = await hub.ask<{
      coverageRanking: { ranked: number; rows: { region: { code: string }; rank: number }[] };
    }>(
      `query ($definition: ID) { coverageRanking(level: PROVINCE, asOf: "2024-03-31",
         definition: $definition) { ranked rows { region { code } rank } } }`,
      { definition },
    );
    expect(data.coverageRanking.ranked).toBe(3);
    expect(data.coverageRanking.rows.slice(0, 3)).toEqual([
      { region: { code: "73" }, rank: 1 },
      { region: { code: "11" }, rank: 2 },
      { region: { code: "13" }, rank: 2 },
    ]);
  });
});

test("headline shares are of different definitions and never summed", async () => {
  await givenFigure(hub.db, { region: "13.01", asOf, participants: 90, eligible: 100 });
  await givenFigure(hub.db, { region: "13.02", asOf, participants: 10, eligible: 100 });
  expect(await rowOf("13", "as-published")).toMatchObject({
    percent: null,
    regionsSummed: null,
    status: "NOT_REPORTED",
  });
});

test("a stated share without people is no part of a sum, and its workers are not known", async () => {
  await givenFigure(hub.db, { region: "13.01", asOf, share: [99, 100] });
  await givenFigure(hub.db, { region: "13.02", asOf, participants: 10, eligible: 100 });
  expect(await rowOf("13", STATED)).toMatchObject({
    percent: 10,
    regionsSummed: 1,
    completeness: null,
  });
});

test("figures of another definition are no part of a sum", async () => {
  const other = { definition: "published-nik-domicile", asOf };
  await givenFigure(hub.db, { ...other, region: "13.01", participants: 90, eligible: 100 });
  await givenFigure(hub.db, { region: "13.02", asOf, participants: 10, eligible: 100 });
  expect(await rowOf("13", STATED)).toMatchObject({ percent: 10, regionsSummed: 1 });
});

test("a sum is as old as the oldest of its figures", async () => {
  await givenFigure(hub.db, { region: "13.01", asOf: "2024-01-31", participants: 1, eligible: 9 });
  await givenFigure(hub.db, { region: "13.02", asOf, participants: 10, eligible: 100 });
  expect(await rowOf("13", STATED)).toMatchObject({ status: "STALE", figureAsOf: "2024-01-31" });
});

test("a sum is exact only when all of its figures are, and a bound when one of them is", async () => {
  const figure = { asOf, participants: 10, eligible: 100 };
  await givenFigure(hub.db, { ...figure, region: "13.01" });
  expect(await rowOf("13", STATED)).toMatchObject({ precision: "EXACT" });
  await givenFigure(hub.db, { ...figure, region: "13.02", precision: "AT_LEAST" });
  expect(await rowOf("13", STATED)).toMatchObject({ precision: "AT_LEAST" });
  await givenFigure(hub.db, { ...figure, region: "13.03", precision: "ROUNDED" });
  expect(await rowOf("13", STATED)).toMatchObject({ precision: "ROUNDED" });
});

test("too few people to be shown stay out of a sum, and their workers count as missing from it", async () => {
  const regencies: { code: string }[] = await hub.db.query(
    `SELECT code FROM region WHERE parent_code = '13' ORDER BY code`,
  );
  for (const [at, { code }] of regencies.entries()) {
    await givenCell(hub.db, { region: code, month: "2024-01-01", joined: at === 0 ? 4 : 10 });
    await givenEligibleWorkers(hub.db, { region: code, workers: 100 });
  }
  const shown = regencies.length - 1;
  expect(await rowOf("13", ENROLLED)).toMatchObject({
    participants: 10 * shown,
    regionsSummed: shown,
    completeness: shown / regencies.length,
  });
});

test("a count that is withheld is not replaced by the sum of the parts that are shown", async () => {
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 3 });
  await givenCell(hub.db, { region: "13.03.07", month: "2024-01-01", joined: 6, ended: 6 });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 200 });
  await givenEligibleWorkers(hub.db, { region: "13.03.07", workers: 20 });
  expect(await rowOf("13.03", ENROLLED)).toMatchObject({
    status: "SUPPRESSED",
    percent: null,
    participants: null,
    regionsSummed: null,
  });
});

test("a count without workers of its own is the sum of the parts that have both", async () => {
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 70 });
  await givenCell(hub.db, { region: "13.03.07", month: "2024-01-01", joined: 50 });
  await givenEligibleWorkers(hub.db, { region: "13.03.07", workers: 100 });
  expect(await rowOf("13.03", ENROLLED)).toMatchObject({ percent: 50, regionsSummed: 1 });
});

test("sums grow only over the same set of parts", async () => {
  const earlier = "2023-03-31";
  await givenFigure(hub.db, { region: "13.01", asOf: earlier, participants: 10, eligible: 100 });
  await givenFigure(hub.db, { region: "13.02", asOf: earlier, participants: 20, eligible: 100 });
  await givenFigure(hub.db, { region: "13.01", asOf, participants: 30, eligible: 100 });
  await givenFigure(hub.db, { region: "13.02", asOf, participants: 40, eligible: 250 });
  expect((await rowOf("13", STATED, earlier)).growth).toEqual({
    points: 5,
    people: 20,
    denominator: -15,
  });
  await givenFigure(hub.db, { region: "13.03", asOf, participants: 90, eligible: 100 });
  expect((await rowOf("13", STATED, earlier)).growth).toBeNull();
});

test("sums of the same regencies over other districts do not grow", async () => {
  const earlier = "2023-03-31";
  await givenFigure(hub.db, { region: "13.03.07", asOf: earlier, participants: 1, eligible: 10 });
  await givenFigure(hub.db, { region: "13.03.07", asOf, participants: 2, eligible: 10 });
  expect((await rowOf("13", STATED, earlier)).growth?.points).toBe(10);
  await givenFigure(hub.db, { region: "13.03.03", asOf, participants: 9, eligible: 10 });
  expect((await rowOf("13", STATED, earlier)).growth).toBeNull();
});

test("a sum and a figure of its own are not compared in time", async () => {
  await givenFigure(hub.db, { region: "13.01", asOf: "2023-03-31", participants: 1, eligible: 10 });
  await givenFigure(hub.db, { region: "13", asOf, participants: 2, eligible: 10 });
  const row = await rowOf("13", STATED, "2023-03-31");
  expect(row).toMatchObject({ percent: 20, growth: null });
});
