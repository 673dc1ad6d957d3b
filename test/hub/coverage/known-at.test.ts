import { givenFigure, givenHeardFrom, knowledgeNow } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";

interface Ranking {
  knownAt: string;
  snapshotId: string;
  rows: {
    region: { code: string };
    percent: number | null;
    segments: { participants: number }[];
  }[];
}

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
beforeEach(async () => {
  await hub.forget();
  await givenHeardFrom(hub.db, "solok", 1);
});
afterAll(() => hub.stop());

async function ranking(knownAt?: string, within = "13"): Promise<Ranking> {
  const { data, errors } = await hub.ask<{ coverageRanking: Ranking }>(
    `query ($knownAt: DateTime, $within: ID) {
       coverageRanking(within: $within, asOf: "2024-03-31", knownAt: $knownAt) {
         knownAt snapshotId rows { region { code } percent segments { participants } } } }`,
    { knownAt, within },
  );
  expect(errors).toEqual([]);
  return data.coverageRanking;
}

const leader = async (knownAt?: string) => (await ranking(knownAt)).rows[0]?.percent ?? null;

/** An instant so many microseconds away. */
function moved(instant: string, micros: number): string {
  const seconds = instant.slice(0, 20);
  const fraction = Number(instant.slice(20, 26)) + micros;
  if (fraction >= 0 && fraction < 1_000_000) {
    return `${seconds}${String(fraction).padStart(6, "0")}Z`;
  }
  const other = new Date(Date.parse(instant) + Math.sign(micros) * 1_000).toISOString();
  return `${other.slice(0, 20)}${String((fraction + 1_000_000) % 1_000_000).padStart(6, "0")}Z`;
}

test("a corrected figure is not used, except to say what was known before the correction", async () => {
  const before = await knowledgeNow(hub.db);
  const figure = { region: "13.73", asOf: "2024-03-31" };
  const wrong = await givenFigure(hub.db, { ...figure, share: [501, 100] });
  const corrected = { ...figure, share: [105, 100] as const, replaces: wrong };
  await givenFigure(hub.db, corrected);
  const after = await knowledgeNow(hub.db);
  expect(await leader()).toBe(105);
  expect(await leader(after)).toBe(105);
  expect(await leader(moved(after, -1))).toBe(501);
  expect(await leader(before)).toBeNull();
});

test("a correction that moves a figure to another date does not leave the wrong one behind", async () => {
  const wrong = await givenFigure(hub.db, { region: "13.73", asOf: "2024-03-31", share: [9, 10] });
  await givenFigure(hub.db, {
    region: "13.73",
    asOf: "2024-05-31",
    share: [9, 10],
    replaces: wrong,
  });
  expect(await leader()).toBeNull();
});

test("a figure recorded long before, but arriving after an answer, does not change the answer repeated", async () => {
  await givenFigure(hub.db, { region: "13.73", asOf: "2024-03-31", share: [105, 100] });
  const before = await ranking();
  await givenFigure(hub.db, {
    region: "13.01",
    asOf: "2024-03-15",
    share: [3, 1],
    recordedAt: "2024-03-16T00:00:00Z",
  });
  const after = await ranking();
  expect(after.rows[0]?.region.code).toBe("13.01");
  expect(after.snapshotId).not.toBe(before.snapshotId);
  const again = await ranking(before.knownAt);
  expect(JSON.stringify(again)).toBe(JSON.stringify(before));
});

test("a correction that arrives after an answer does not change the answer repeated", async () => {
  const wrong = await givenFigure(hub.db, { region: "13.73", asOf: "2024-03-31", share: [9, 10] });
  const before = await ranking();
  await givenFigure(hub.db, {
    region: "13.73",
    asOf: "2024-03-31",
    share: [1, 10],
    replaces: wrong,
    recordedAt: "2024-04-01T00:00:00Z",
  });
  expect(await leader()).toBe(10);
  expect(await ranking(before.knownAt)).toEqual(before);
});

test("a figure from an office whose clock runs ahead is known once it has arrived", async () => {
  await givenFigure(hub.db, {
    region: "13.01",
    asOf: "2024-03-15",
    share: [3, 1],
    recordedAt: new Date(Date.now() + 3_600_000).toISOString(),
  });
  const { knownAt, snapshotId, rows } = await ranking();
  expect(rows[0]?.percent).toBe(300);
  expect((await ranking(knownAt)).snapshotId).toBe(snapshotId);
});

test("an answer without any figure repeats exactly, too", async () => {
  const before = await ranking();
  expect(before.knownAt).toBe(await knowledgeNow(hub.db));
  await givenFigure(hub.db, { region: "13.01", asOf: "2024-03-15", share: [3, 1] });
  expect(await ranking(before.knownAt)).toEqual(before);
});

test("an instant after the last arrival is answered as of that arrival, and the answer says so", async () => {
  await givenFigure(hub.db, { region: "13.73", asOf: "2024-03-31", share: [105, 100] });
  const arrival = await knowledgeNow(hub.db);
  const [now] = await hub.db.query<[{ instant: string }]>(
    `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS instant`,
  );
  expect(now.instant > arrival).toBe(true);
  expect(await ranking(now.instant)).toEqual(await ranking(arrival));
  expect((await ranking(now.instant)).knownAt).toBe(arrival);
  expect((await ranking(moved(arrival, -1))).knownAt).toBe(moved(arrival, -1));
});

test("an instant a minute ahead of the hub is refused, wherever coverage is asked for", async () => {
  const knownAt = new Date(Date.now() + 60_000).toISOString();
  const { errors } = await hub.ask(
    `query ($knownAt: DateTime) {
       none: coverageRanking(office: "solok", within: "73", knownAt: $knownAt) { ranked }
       ranking: coverageRanking(within: "13", knownAt: $knownAt) { ranked }
       compared: compareRegions(codes: ["13.03"], knownAt: $knownAt) { rank }
       region(code: "13.03") { coverage(knownAt: $knownAt) { percent } } }`,
    { knownAt },
  );
  expect(errors.length).toBeGreaterThan(0);
  for (const { extensions } of errors) {
    expect(extensions).toMatchObject({ code: "KNOWN_AT_IN_FUTURE", argument: "knownAt" });
  }
});

test("a ranking of no regions says up to which instant it knows", async () => {
  const { data, errors } = await hub.ask<{ coverageRanking: Ranking }>(
    `{ coverageRanking(office: "solok", within: "73") { knownAt rows { percent } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.coverageRanking).toEqual({ knownAt: await knowledgeNow(hub.db), rows: [] });
});

test("the segments are told as they were known, too", async () => {
  const figure = { region: "13.03", asOf: "2024-03-01" };
  await givenFigure(hub.db, { ...figure, share: [1, 5] });
  const wrong = await givenFigure(hub.db, { ...figure, segment: "PU", participants: 1 });
  const before = await knowledgeNow(hub.db);
  await givenFigure(hub.db, { ...figure, segment: "PU", participants: 2, replaces: wrong });
  const segments = async (knownAt?: string) => (await ranking(knownAt)).rows[0]?.segments;
  expect(await segments()).toEqual([{ participants: 2 }]);
  expect(await segments(before)).toEqual([{ participants: 1 }]);
});

test("different questions have different snapshots, the same question has one", async () => {
  const { data } = await hub.ask<Record<"a" | "b" | "c", { snapshotId: string }>>(
    `{ a: coverageRanking(within: "13", asOf: "2024-03-31") { snapshotId }
       b: coverageRanking(within: "13", asOf: "2024-03-31") { snapshotId }
       c: coverageRanking(within: "13", asOf: "2024-03-30") { snapshotId } }`,
  );
  expect(data.a.snapshotId).toMatch(/^[\w-]+\.[0-9a-f]{32}$/);
  expect(data.b).toEqual(data.a);
  expect(data.c).not.toEqual(data.a);
});
