import { givenFigure, knowledgeNow } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";
import { recordTargets, target } from "../support/record";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
beforeEach(async () => {
  await hub.forget();
});
afterAll(() => hub.stop());

interface Target {
  percent: number;
  gapPoints: number | null;
  targetCount: number | null;
  workersNeeded: number | null;
  uncovered: number | null;
  set: { setBy: string };
}

const region = "13.03";
const asOf = "2025-03-31";
const STATED = "published-basis-not-stated";

async function targetOf(args: Record<string, unknown> = {}): Promise<Target | null> {
  const { data, errors } = await hub.ask<{ compareRegions: [{ target: Target | null }] }>(
    `query ($codes: [ID!]!, $asOf: Date, $definition: ID, $knownAt: DateTime) {
       compareRegions(codes: $codes, asOf: $asOf, definition: $definition, knownAt: $knownAt) {
         target { percent gapPoints targetCount workersNeeded uncovered set { setBy } } } }`,
    { codes: [region], asOf, ...args },
  );
  expect(errors).toEqual([]);
  return data.compareRegions[0].target;
}

async function given(...targets: Record<string, unknown>[]): Promise<string[]> {
  const { targets: stored, problems } = await recordTargets(hub, targets.map(target));
  expect(problems).toBeUndefined();
  return stored.map(({ id }) => id);
}

test("gap, target count, workers needed and uncovered are four different numbers", async () => {
  await givenFigure(hub.db, { region, asOf, participants: 300, eligible: 1001 });
  await given({ basisPoints: 4000 });
  expect(await targetOf()).toMatchObject({
    percent: 40,
    gapPoints: 10.02997,
    targetCount: 401,
    workersNeeded: 101,
    uncovered: 701,
  });
});

test.each([
  [1000, 4000, 400, 400, 0],
  [1000, 4000, 399, 400, 1],
  [1001, 4000, 400, 401, 1],
  [10_000, 9950, 9949, 9950, 1],
  [10_001, 9950, 9950, 9951, 1],
  [3, 3333, 0, 1, 1],
  [3, 3334, 1, 2, 1],
  [7, 10_000, 7, 7, 0],
])(
  "%i workers at %i basis points with %i people: the count %i is rounded up, %i are needed",
  async (eligible, basisPoints, participants, targetCount, workersNeeded) => {
    await givenFigure(hub.db, { region, asOf, participants, eligible });
    await given({ basisPoints });
    expect(await targetOf()).toMatchObject({ targetCount, workersNeeded });
  },
);

test("a target that is exceeded has a gap below zero, and nobody is needed", async () => {
  await givenFigure(hub.db, { region, asOf, participants: 1050, eligible: 1000 });
  await given({ basisPoints: 10_000 });
  expect(await targetOf()).toMatchObject({
    gapPoints: -5,
    targetCount: 1000,
    workersNeeded: 0,
    uncovered: 0,
  });
});

test("a share alone has a gap, and no numbers of people", async () => {
  await givenFigure(hub.db, { region, asOf, share: [105, 100] });
  await given({ basisPoints: 9950 });
  expect(await targetOf()).toMatchObject({
    percent: 99.5,
    gapPoints: -5.5,
    targetCount: null,
    workersNeeded: null,
    uncovered: null,
  });
});

test("where nothing is known, the target stands without a gap", async () => {
  await given({ basisPoints: 9950 });
  expect(await targetOf()).toEqual({
    percent: 99.5,
    gapPoints: null,
    targetCount: null,
    workersNeeded: null,
    uncovered: null,
    set: { setBy: "NATIONAL" },
  });
});

test("the regency's own target comes before the province's, and that before the country's", async () => {
  await given({ basisPoints: 3000 });
  expect(await targetOf()).toMatchObject({ percent: 30, set: { setBy: "NATIONAL" } });
  await given({ setBy: "PROVINCE", region: "13", basisPoints: 4000 });
  expect(await targetOf()).toMatchObject({ percent: 40, set: { setBy: "PROVINCE" } });
  await given({ setBy: "PROVINCE", region, basisPoints: 5000 });
  expect(await targetOf()).toMatchObject({ percent: 50, set: { setBy: "PROVINCE" } });
  await given({ setBy: "REGENCY", region, basisPoints: 2000 });
  expect(await targetOf()).toMatchObject({ percent: 20, set: { setBy: "REGENCY" } });
});

test("a target of another province or regency does not apply", async () => {
  await given(
    { setBy: "PROVINCE", region: "73", basisPoints: 4000 },
    { setBy: "REGENCY", region: "13.73", basisPoints: 4000 },
  );
  expect(await targetOf()).toBeNull();
});

test("a target applies from its first day to its last", async () => {
  await given(
    { from: "2024-01-01", to: "2024-12-31", basisPoints: 3000 },
    { from: "2025-01-01", to: "2025-03-31", basisPoints: 4000 },
  );
  const percents = [];
  for (const day of ["2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01", asOf, "2025-04-01"]) {
    percents.push((await targetOf({ asOf: day }))?.percent ?? null);
  }
  expect(percents).toEqual([null, 30, 30, 40, 40, null]);
});

test("a target set for a definition applies to its figures, before one without, and to no others", async () => {
  await givenFigure(hub.db, { region, asOf, participants: 300, eligible: 1000 });
  await given(
    { basisPoints: 3000 },
    { basisPoints: 4000, definition: STATED },
    { basisPoints: 5000, definition: "published-nik-domicile" },
  );
  expect(await targetOf()).toMatchObject({ percent: 40 });
  expect(await targetOf({ definition: STATED })).toMatchObject({ percent: 40 });
  expect(await targetOf({ definition: "enrolled-of-potential" })).toMatchObject({ percent: 30 });
});

test("a target set for a definition is shown where nothing is reported under it", async () => {
  await given({ basisPoints: 5000, definition: "published-nik-domicile" });
  expect(await targetOf({ definition: "published-nik-domicile" })).toMatchObject({
    percent: 50,
    gapPoints: null,
  });
  expect(await targetOf({ definition: STATED })).toBeNull();
  expect(await targetOf()).toBeNull();
});

test("a row tells the target that was known with its figure", async () => {
  await givenFigure(hub.db, { region, asOf, participants: 300, eligible: 1000 });
  const [wrong] = await given({ basisPoints: 4000 });
  const knownAt = await knowledgeNow(hub.db);
  await given({ basisPoints: 4100, replaces: wrong, replacedBecause: "a misprint" });
  expect(await targetOf({ knownAt })).toMatchObject({ percent: 40, workersNeeded: 100 });
  expect(await targetOf()).toMatchObject({ percent: 41, workersNeeded: 110 });
});

test("a sum of regencies stands to the province's target with its own workers", async () => {
  await givenFigure(hub.db, { region, asOf, participants: 300, eligible: 1000 });
  await givenFigure(hub.db, { region: "13.73", asOf, participants: 90, eligible: 101 });
  await given({ setBy: "PROVINCE", region: "13", basisPoints: 5000 });
  expect(await targetOf({ codes: ["13"], definition: STATED })).toMatchObject({
    targetCount: 551,
    workersNeeded: 161,
    uncovered: 711,
  });
});
