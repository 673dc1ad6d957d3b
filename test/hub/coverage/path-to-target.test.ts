import { givenDocumentedFigures, givenFigure } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";

interface Path {
  participants: number;
  eligibleWorkers: number;
  targetCount: number;
  workersNeeded: number;
  uncovered: number;
  cost: string;
  months: { month: string; joining: number; heads: number; rate: string; cost: string }[];
  rules: string[];
  refused: string[];
}

let hub: TestHub;
beforeAll(async () => {
  hub = await givenHub("solok");
  await givenDocumentedFigures(hub.db);
  await givenFigure(hub.db, {
    region: "13.01",
    asOf: "2024-01-31",
    participants: 106,
    eligible: 100,
  });
});
afterAll(() => hub.stop());

const ask = (args: string) =>
  hub.ask<{ pathToTarget: Path }>(`{ pathToTarget(${args}) {
    participants eligibleWorkers targetCount workersNeeded uncovered cost
    months { month joining heads rate cost } rules refused
  } }`);

async function path(args: string): Promise<Path> {
  const { data, errors } = await ask(args);
  expect(errors).toEqual([]);
  return data.pathToTarget;
}

const SIJUNJUNG = `region: "13.03", targetPercent: 25, funding: APBD`;

test("Sijunjung needs 5,805 people to get from 20 to 25 per cent, and 92,872 are uncovered", async () => {
  const answer = await path(`${SIJUNJUNG}, from: "2025-01-01", months: 12`);
  expect(answer).toMatchObject({
    participants: 23_218,
    eligibleWorkers: 116_090,
    targetCount: 29_023,
    workersNeeded: 5_805,
    uncovered: 92_872,
    refused: [],
  });
  expect(answer.months.map(({ joining }) => joining)).toEqual([
    484, 484, 484, 484, 484, 484, 484, 484, 484, 483, 483, 483,
  ]);
});

test("who joins in month k of a year pays 13 − k months of it", async () => {
  const { months, cost } = await path(`${SIJUNJUNG}, from: "2025-01-20", months: 12`);
  const byJoiners = months.reduce((sum, { joining }, at) => sum + joining * (12 - at) * 16_800, 0);
  expect(cost).toBe(String(byJoiners));
  expect(months[0]).toEqual({
    month: "2025-01-01",
    joining: 484,
    heads: 484,
    rate: "16800",
    cost: String(484 * 16_800),
  });
  expect(months[11]).toMatchObject({ month: "2025-12-01", heads: 5_805 });
});

test("all at once costs every month for all, growing costs less than evenly", async () => {
  const costs = await Promise.all(
    ["AT_ONCE", "EVEN", "LINEAR"].map(async (rampUp) => {
      const answer = await path(`${SIJUNJUNG}, from: "2025-01-01", months: 12, rampUp: ${rampUp}`);
      expect(answer.months.at(-1)?.heads).toBe(5_805);
      return Number(answer.cost);
    }),
  );
  expect(costs[0]).toBe(5_805 * 12 * 16_800);
  expect(costs).toEqual([...costs].sort((a, b) => b - a));
});

test("the relief of 2026 is refused to a regency's budget, and said once for all months", async () => {
  const answer = await path(`${SIJUNJUNG}, from: "2026-01-01", months: 12`);
  expect(new Set(answer.months.map(({ rate }) => rate))).toEqual(new Set(["16800"]));
  expect(answer.refused).toEqual([
    expect.stringMatching(/sector TRANSPORT.*It does not apply: a government budget pays \(APBD\)/),
    expect.stringMatching(/sector OTHER.*It does not apply: a government budget pays \(APBD\)/),
  ]);
});

test("those who pay themselves are walked over months of full and of half rates", async () => {
  const answer = await path(
    `region: "13.03", targetPercent: 25, funding: SELF, sector: "OTHER",
     from: "2026-03-01", months: 3, rampUp: AT_ONCE`,
  );
  expect(answer.months.map(({ rate }) => rate)).toEqual(["16800", "8400", "8400"]);
  expect(answer.cost).toBe(String(5_805 * (16_800 + 8_400 + 8_400)));
  expect(answer.rules).toEqual([
    "JKK of BPU: Rp10000 a month (PP 44/2015, bpu-jkk), in 2026-03.",
    "JKM of BPU: Rp6800 a month (PP 44/2015, bpu-jkm), in 2026-03.",
    "JKK of BPU: Rp5000 a month, halved (PP 50/2025, bpu-jkk-relief-other), from 2026-04 to 2026-05.",
    "JKM of BPU: Rp3400 a month, halved (PP 50/2025, bpu-jkm-relief-other), from 2026-04 to 2026-05.",
  ]);
  expect(answer.refused).toEqual([
    expect.stringMatching(/sector TRANSPORT.*\. It does not apply: the workers .* sector OTHER\.$/),
    expect.stringMatching(
      /sector OTHER.*\. It applies from 2026-04 to 2026-05\. It does not apply in 2026-03: it does not hold then\.$/,
    ),
  ]);
});

test("a relief of every sector is refused only for the months after the first of them ends", async () => {
  const answer = await path(
    `region: "13.03", targetPercent: 60, funding: SELF, from: "2026-12-01", months: 2`,
  );
  expect(answer.months.map(({ rate }) => rate)).toEqual(["8400", "16800"]);
  expect(answer.rules[0]).toBe(
    "JKK of BPU: Rp5000 a month, halved in every sector " +
      "(PP 50/2025, bpu-jkk-relief-other and bpu-jkk-relief-transport), in 2026-12.",
  );
  expect(answer.refused).toEqual([
    expect.stringMatching(
      /sector TRANSPORT.*It applies in 2026-12\. It does not apply in 2027-01: .*name the sector\.$/,
    ),
    expect.stringMatching(
      /sector OTHER.*It applies in 2026-12\. It does not apply in 2027-01: it does not hold then\.$/,
    ),
  ]);
});

test("where a relief applies in all months, nothing is refused and no month needs naming", async () => {
  const { rules, refused } = await path(
    `region: "13.03", targetPercent: 60, funding: SELF, from: "2026-11-01", months: 2`,
  );
  expect(refused).toEqual([]);
  expect(rules).toEqual([
    expect.stringMatching(/^JKK of BPU: Rp5000 .*\)\.$/),
    expect.stringMatching(/^JKM of BPU: Rp3400 .*\)\.$/),
  ]);
});

test("old age makes the path dearer, and wage earners cost a part of their wage", async () => {
  const months = `from: "2025-01-01", months: 1`;
  const withOldAge = await path(`${SIJUNJUNG}, ${months}, programmes: [JKK, JKM, JHT]`);
  expect(withOldAge.cost).toBe(String(5_805 * 36_800));
  const earners = await path(
    `${SIJUNJUNG}, ${months}, segment: PU, monthlyWage: "3000000", riskClass: 1`,
  );
  expect(earners.cost).toBe(String(5_805 * (7_200 + 9_000)));
});

test("a region beyond its target needs nobody and costs nothing", async () => {
  const answer = await path(
    `region: "13.01", targetPercent: 100, funding: APBD, from: "2025-01-01", months: 2`,
  );
  expect(answer).toMatchObject({ targetCount: 100, workersNeeded: 0, uncovered: 0, cost: "0" });
});

test("a target with two decimals is rounded up to whole people", async () => {
  const answer = await path(
    `region: "13.03", targetPercent: 20.01, funding: APBD, from: "2025-01-01", months: 1`,
  );
  expect(answer).toMatchObject({ targetCount: 23_230, workersNeeded: 12 });
});

const MONTH = `funding: APBD, from: "2025-01-01", months: 1`;

test.each([
  [`region: "13.73", targetPercent: 110, ${MONTH}`, "COVERAGE_NOT_KNOWN", "13.73"],
  [`region: "13.04", targetPercent: 50, ${MONTH}`, "COVERAGE_NOT_KNOWN", "13.04"],
  [`region: "99.99", targetPercent: 50, ${MONTH}`, "REGION_UNKNOWN", "99.99"],
  [`region: "Sijunjung", targetPercent: 50, ${MONTH}`, "REGION_CODE_INVALID", "Sijunjung"],
  [`region: "13.03", targetPercent: 0, ${MONTH}`, "TARGET_INVALID", "0"],
  [`region: "13.03", targetPercent: -5, ${MONTH}`, "TARGET_INVALID", "-5"],
  [`region: "13.03", targetPercent: 1000.01, ${MONTH}`, "TARGET_INVALID", "1000.01"],
  [`region: "13.03", targetPercent: 33.333, ${MONTH}`, "TARGET_INVALID", "33.333"],
  [`${SIJUNJUNG}, from: "2025-01-01", months: 0`, "MONTHS_INVALID", "0"],
  [`${SIJUNJUNG}, from: "2025-01-01", months: 121`, "MONTHS_INVALID", "121"],
  [`${SIJUNJUNG}, from: "2195-01-01", months: 120`, "MONTHS_INVALID", "120"],
  [`${SIJUNJUNG}, from: "2020-06-01", months: 12`, "RATE_UNKNOWN", "JKK 2020-08"],
  [`${SIJUNJUNG}, from: "2025-01-01", months: 1, programmes: []`, "NO_PROGRAMMES", ""],
  [
    `${SIJUNJUNG}, from: "2025-01-01", months: 1, asOf: "2199-01-01"`,
    "AS_OF_IN_FUTURE",
    "2199-01-01",
  ],
  [`${SIJUNJUNG}, from: "2025-01-01", months: 1, definition: "mine"`, "DEFINITION_UNKNOWN", "mine"],
])("%s is refused with %s", async (args, code, value) => {
  const { errors } = await ask(args);
  expect(errors[0]?.extensions).toMatchObject({
    code,
    value,
    argument: expect.any(String) as string,
    remedy: expect.any(String) as string,
  });
});

test("a path starts from what was known then, under the definition asked for", async () => {
  const { data } = await hub.ask<{ pathToTarget: unknown }>(
    `{ pathToTarget(region: "13.03", targetPercent: 25, ${MONTH}, asOf: "2023-01-31",
         definition: "published-nik-domicile") {
         region { name } definition { id } figureAsOf } }`,
  );
  expect(data.pathToTarget).toEqual({
    region: { name: "Kabupaten Sijunjung" },
    definition: { id: "published-nik-domicile" },
    figureAsOf: "2022-12-01",
  });
  const { errors } = await ask(`region: "13.03", targetPercent: 25, ${MONTH}, asOf: "2022-11-30"`);
  expect(errors[0]?.extensions.code).toBe("COVERAGE_NOT_KNOWN");
});

test("ten years take as many statements as one month", async () => {
  const [one, many] = await Promise.all([
    ask(`${SIJUNJUNG}, from: "2025-01-01", months: 1`),
    ask(`${SIJUNJUNG}, from: "2025-01-01", months: 120`),
  ]);
  expect([one.statements, many.statements]).toEqual([3, 3]);
  expect(many.data.pathToTarget.months).toHaveLength(120);
});
