import { poolOf } from "../../../src/database/connection";
import { addOffice } from "../../../src/reference/add-office";
import { givenCell, givenEligibleWorkers, givenFigure, givenHeardFrom } from "../support/given";
import { type TestHub, givenHub, inHubOfItsOwn } from "../support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
beforeEach(async () => {
  await hub.forget();
  await givenHeardFrom(hub.db, "solok", 0);
  await givenHeardFrom(hub.db, "palopo", 0);
});
afterAll(() => hub.stop());

const RANKING = `level asOf comparedTo knownAt definition { id version } snapshotId ranked unranked
  completeness rows { region { code name } figureId rank rankBest rankWorst previousRank status kind
    percent participants eligibleWorkers figureAsOf ageInMonths growth { points people denominator }
    completeness regionsSummed target { percent gapPoints } definition { id version }
    checks { about check } denominator { workers } }`;

interface Ranking {
  snapshotId: string;
  rows: { region: { code: string }; percent: number | null; status: string }[];
}

async function ranking(args: string, at: TestHub = hub): Promise<Ranking> {
  const { data, errors } = await at.ask<{ coverageRanking: Ranking }>(
    `{ coverageRanking(${args}) { ${RANKING} } }`,
  );
  expect(errors).toEqual([]);
  return data.coverageRanking;
}

async function snapshot(id: string, at: TestHub = hub): Promise<Ranking> {
  const { data, errors } = await at.ask<{ snapshot: Ranking }>(
    `query ($id: ID!) { snapshot(id: $id) { ${RANKING} } }`,
    { id },
  );
  expect(errors).toEqual([]);
  return data.snapshot;
}

/** Every kind of question, on figures of every kind. */
const QUESTIONS = [
  'within: "13", asOf: "2024-03-31", comparedTo: "2023-03-31"',
  'within: "13", asOf: "2024-03-15", definition: "published-basis-not-stated", maxAgeMonths: 3',
  'within: "13", asOf: "2024-03-31", definition: "enrolled-of-potential", comparedTo: "2024-01-31"',
  'level: PROVINCE, asOf: "2024-03-31", definition: "enrolled-of-potential"',
  'level: PROVINCE, asOf: "2024-03-31", definition: "published-basis-not-stated@1"',
  'office: "solok", asOf: "2024-03-31"',
  'office: "sumbar-riau", level: DISTRICT, asOf: "2024-03-31"',
  'within: "13", asOf: "2024-03-31", segment: PU, definition: "published-basis-not-stated"',
];

test("a snapshot gives the ranking back after corrections, late arrivals and changed enrollments", async () => {
  const figure = { region: "13.03", asOf: "2024-03-01" };
  await givenFigure(hub.db, { region: "13.03", asOf: "2023-03-01", participants: 1, eligible: 9 });
  const wrong = await givenFigure(hub.db, { ...figure, participants: 20, eligible: 100 });
  await givenFigure(hub.db, { ...figure, segment: "PU", participants: 5, eligible: 50 });
  await givenFigure(hub.db, { region: "13.73", asOf: "2024-03-01", share: [105, 100] });
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 20 });
  await givenCell(hub.db, { region: "13.73", month: "2024-03-01", joined: 3 });
  const workers = await givenEligibleWorkers(hub.db, { region: "13.03", workers: 100 });
  await givenEligibleWorkers(hub.db, { region: "13.73", workers: 100 });
  const before = [];
  for (const question of QUESTIONS) before.push(await ranking(question));
  expect(new Set(before.map(({ snapshotId }) => snapshotId)).size).toBe(QUESTIONS.length);

  await givenFigure(hub.db, { ...figure, participants: 99, eligible: 100, replaces: wrong });
  await givenFigure(hub.db, {
    region: "13.01",
    asOf: "2023-03-01",
    participants: 9,
    eligible: 10,
    recordedAt: "2023-03-02T00:00:00Z",
  });
  await hub.db.query("UPDATE enrollment_cell SET joined = joined + 30");
  await givenCell(hub.db, { region: "13.01", month: "2023-01-01", joined: 50 });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 50, replaces: workers });
  await givenEligibleWorkers(hub.db, { region: "13.01", workers: 70 });

  for (const [at, question] of QUESTIONS.entries()) {
    const given = before[at];
    const again = await snapshot(given?.snapshotId ?? "");
    expect(JSON.stringify(again)).toBe(JSON.stringify(given));
    const now = await ranking(question);
    expect(now.snapshotId).not.toBe(given?.snapshotId);
  }
});

test("an office added with a date in the past changes no snapshot of the territory above it", () =>
  inHubOfItsOwn(async (own) => {
    await givenHeardFrom(own.db, "solok", 0);
    const question = 'office: "sumbar-riau", asOf: "2024-03-31"';
    const before = await ranking(question, own);
    expect(before.rows.map(({ region }) => region.code)).toEqual(["13.03", "13.73"]);
    await addOffice(poolOf(own.db), {
      code: "payakumbuh",
      name: "Payakumbuh",
      parent: "sumbar-riau",
      serves: ["13.76"],
      since: "2020-01-01",
    });
    expect(JSON.stringify(await snapshot(before.snapshotId, own))).toBe(JSON.stringify(before));
    const after = await ranking(question, own);
    expect(after.rows.map(({ region }) => region.code)).toContain("13.76");
    expect(after.snapshotId).not.toBe(before.snapshotId);
  }));

test("a territory that is taken back stays in the snapshots that knew it", () =>
  inHubOfItsOwn(async (own) => {
    await givenHeardFrom(own.db, "solok", 0);
    const before = await ranking('office: "solok", asOf: "2024-03-31"', own);
    await own.db.query(
      `UPDATE office_territory SET valid = daterange(NULL, '2024-03-01')
       WHERE office_code = 'solok' AND region_code = '13.73'`,
    );
    await own.db.query(`DELETE FROM office_territory WHERE region_code = '13.03'`);
    expect(JSON.stringify(await snapshot(before.snapshotId, own))).toBe(JSON.stringify(before));
    expect((await ranking('office: "solok", asOf: "2024-03-31"', own)).rows).toEqual([]);
  }));

test("a new version of a definition changes no snapshot by the version before", () =>
  inHubOfItsOwn(async (own) => {
    await givenHeardFrom(own.db, "solok", 0);
    const question = 'within: "13", asOf: "2024-03-31", definition: "published-basis-not-stated"';
    await givenFigure(own.db, { region: "13.03", asOf: "2024-03-01", share: [1, 5] });
    const before = await ranking(question, own);
    await own.db.query(
      `INSERT INTO coverage_definition (id, version, name, numerator, basis, counted, activity_rule,
         denominator, description)
       SELECT id, 2, name, numerator, basis, counted, activity_rule, denominator, description
       FROM coverage_definition WHERE id = 'published-basis-not-stated'`,
    );
    expect(JSON.stringify(await snapshot(before.snapshotId, own))).toBe(JSON.stringify(before));
    expect((await ranking(question, own)).rows.every(({ percent }) => percent === null)).toBe(true);
    const { knownAt } = before as Ranking & { knownAt: string };
    const repeated = await ranking(`${question}, knownAt: "${knownAt}"`, own);
    expect(JSON.stringify(repeated)).toBe(JSON.stringify(before));
  }));

test("an office that nobody reaches today does not change an id", async () => {
  await givenFigure(hub.db, { region: "13.73", asOf: "2024-03-01", share: [1, 5] });
  const question = 'office: "solok", asOf: "2024-03-31"';
  const reached = await ranking(question);
  await hub.db.query("DELETE FROM replication_heartbeat WHERE office_code = 'solok'");
  const silent = await ranking(question);
  expect(silent.rows.map(({ status }) => status)).toEqual(["REPORTED", "UNREACHABLE"]);
  expect(silent.snapshotId).toBe(reached.snapshotId);
  expect((await snapshot(silent.snapshotId)).rows.map(({ status }) => status)).toContain(
    "NOT_REPORTED",
  );
});

describe("an id that was altered", () => {
  async function refusal(id: string): Promise<Record<string, unknown>> {
    const { errors } = await hub.ask(`query ($id: ID!) { snapshot(id: $id) { ranked } }`, { id });
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors).length).toBeLessThan(1_000);
    expect(errors[0]?.extensions).toMatchObject({ argument: "id" });
    return errors[0]?.extensions ?? {};
  }

  async function parts(): Promise<[unknown[], string]> {
    const { snapshotId } = await ranking(QUESTIONS[0] ?? "");
    const [named = "", seal = ""] = snapshotId.split(".");
    return [JSON.parse(Buffer.from(named, "base64url").toString()) as unknown[], seal];
  }

  const encoded = (asked: unknown, seal: string): string =>
    `${Buffer.from(JSON.stringify(asked)).toString("base64url")}.${seal}`;

  test.each([
    [0, "level", "DISTRICT"],
    [0, "level", "constructor"],
    [0, "level", "VILLAGE"],
    [1, "region", "73"],
    [1, "region", "99"],
    [1, "region", null],
    [1, "region", "'; DROP TABLE region; --"],
    [1, "region", "13.03.07"],
    [2, "office", "solok"],
    [2, "office", "nobody"],
    [2, "office", "\u0000"],
    [3, "date", "2024-03-30"],
    [3, "date", "2199-01-01"],
    [3, "date", "2024-02-30"],
    [4, "earlier date", "2024-03-31"],
    [4, "earlier date", null],
    [5, "definition", "published-nik-domicile@1"],
    [5, "definition", "as-published@2"],
    [5, "definition", "as-published"],
    [5, "definition", 7],
    [6, "segment", "PU"],
    [6, "segment", "toString"],
    [7, "age", 3],
    [7, "age", -1],
    [7, "age", 1e300],
    [7, "age", "3"],
    [8, "instant", "2199-01-01T00:00:00.000000Z"],
    [8, "instant", "2024-01-01T00:00:00.000000Z"],
    [8, "instant", "yesterday"],
  ])("in its part %i (the %s is %j) is refused", async (at, _, value) => {
    await givenFigure(hub.db, { region: "13.03", asOf: "2024-03-01", share: [1, 5] });
    const [asked, seal] = await parts();
    expect(encoded(asked, seal)).toBe((await ranking(QUESTIONS[0] ?? "")).snapshotId);
    const { code } = await refusal(encoded(asked.with(at, value), seal));
    expect(code).toMatch(/^SNAPSHOT_(ID_INVALID|BROKEN)$/);
  });

  test("in its seal is told to be broken", async () => {
    const [asked, seal] = await parts();
    const other = seal.startsWith("0") ? `1${seal.slice(1)}` : `0${seal.slice(1)}`;
    expect(await refusal(encoded(asked, other))).toMatchObject({ code: "SNAPSHOT_BROKEN" });
  });

  test("or never was one, is refused without being shown whole", async () => {
    const [asked, seal] = await parts();
    const named = encoded(asked, seal);
    const others = [
      "",
      "x",
      "solok:figure-1",
      "as-published@1/13.03/2024-03-31/ALL/any/2024-01-01T00:00:00Z",
      `${named}0`,
      `${named} `,
      named.replace(".", "=."),
      encoded([...asked, null], seal),
      encoded(asked.slice(1), seal),
      encoded({ level: "REGENCY" }, seal),
      `${"A".repeat(40)}.${seal}`,
      "A".repeat(1024 * 1024),
      `${"A".repeat(1024 * 1024)}.${seal}`,
      "1371010101900001",
    ];
    for (const id of others) {
      expect(await refusal(id)).toMatchObject({ code: "SNAPSHOT_ID_INVALID" });
    }
  });
});
