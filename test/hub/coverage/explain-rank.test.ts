import { givenFigure } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok");
});
beforeEach(() => hub.forget());
afterAll(() => hub.stop());

interface Why {
  row: { rank: number | null; asOf: string };
  ahead: { region: { code: string } }[];
  tied: { region: { code: string } }[];
  behind: number;
  unknown: { region: { code: string } }[];
  peopleToRise: number | null;
  peopleToSpare: number | null;
  steps: string[];
}

async function snapshot(): Promise<string> {
  const { data } = await hub.ask<{ coverageRanking: { snapshotId: string } }>(
    `{ coverageRanking(within: "13", asOf: "2024-03-31") { snapshotId } }`,
  );
  return data.coverageRanking.snapshotId;
}

const WHY = `query ($snapshot: ID!, $region: ID!) { explainRank(snapshot: $snapshot, region: $region) {
  row { rank asOf } ahead { region { code } } tied { region { code } } behind
  unknown { region { code } } peopleToRise peopleToSpare steps } }`;

async function why(ranking: string, region: string): Promise<Why> {
  const { data, errors } = await hub.ask<{ explainRank: Why }>(WHY, { snapshot: ranking, region });
  expect(errors).toEqual([]);
  return data.explainRank;
}

const asOf = "2024-03-31";

/** 60 %, twice 30 % by different fractions, 10 %; the province's other 15 are unknown. */
async function fourRegencies(): Promise<void> {
  await givenFigure(hub.db, { region: "13.01", asOf, participants: 600, eligible: 1000 });
  await givenFigure(hub.db, { region: "13.02", asOf, participants: 60, eligible: 200 });
  await givenFigure(hub.db, { region: "13.03", asOf, participants: 30, eligible: 100 });
  await givenFigure(hub.db, { region: "13.04", asOf, participants: 10, eligible: 100 });
}

test("who is ahead, who shares the rank, who is unknown, and what would change it", async () => {
  await fourRegencies();
  const explained = await why(await snapshot(), "13.03");
  expect(explained).toMatchObject({
    row: { rank: 2, asOf },
    ahead: [{ region: { code: "13.01" } }],
    tied: [{ region: { code: "13.02" } }],
    behind: 1,
    peopleToRise: 30,
    peopleToSpare: 20,
  });
  expect(explained.unknown).toHaveLength(15);
  expect(explained.steps).toEqual([
    "Kabupaten Sijunjung has rank 2 with 30 %: 1 region ahead, 1 other with the same share, 1 behind.",
    "15 regions without a share could be ahead: the rank lies between 2 and 17.",
    "30 more participants would reach Kabupaten Pesisir Selatan.",
    "It can lose 20 participants before it falls behind the next region.",
  ]);
});

test("nobody is ahead of the first, and nobody below the last", async () => {
  await fourRegencies();
  const ranking = await snapshot();
  expect(await why(ranking, "13.01")).toMatchObject({ ahead: [], peopleToRise: null });
  expect(await why(ranking, "13.04")).toMatchObject({ behind: 0, peopleToSpare: null });
});

test("what would change the rank of a region that states a share only is not known", async () => {
  await fourRegencies();
  await givenFigure(hub.db, { region: "13.73", asOf, share: [40, 100] });
  expect(await why(await snapshot(), "13.73")).toMatchObject({
    row: { rank: 2 },
    peopleToRise: null,
    peopleToSpare: null,
  });
});

test("a region without a share has no rank, and is told why", async () => {
  await fourRegencies();
  expect(await why(await snapshot(), "13.05")).toMatchObject({
    row: { rank: null },
    ahead: [],
    behind: 0,
    steps: [expect.stringContaining("has no rank, for its share is not known")],
  });
});

test("a ranking is explained as it was, whatever came since", async () => {
  await fourRegencies();
  const before = await snapshot();
  const then = await why(before, "13.03");
  await givenFigure(hub.db, { region: "13.05", asOf, participants: 900, eligible: 1000 });
  expect(await why(before, "13.03")).toEqual(then);
  expect((await why(await snapshot(), "13.03")).ahead).toHaveLength(2);
});

test("what is no ranking, and a region that is not in it, are refused", async () => {
  const ranking = await snapshot();
  const codeOf = async (asked: object) => (await hub.ask(WHY, asked)).errors[0]?.extensions.code;
  expect(await codeOf({ snapshot: "x", region: "13.03" })).toBe("SNAPSHOT_ID_INVALID");
  expect(await codeOf({ snapshot: ranking, region: "11.01" })).toBe("REGION_NOT_IN_RANKING");
});
