import { countQueries } from "../../support/count-queries";
import {
  givenCell,
  givenEligibleWorkers,
  givenFigure,
  givenHeardFrom,
  knowledgeNow,
} from "../support/given";
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

interface Month {
  asOf: string;
  percent: number | null;
  status: string;
  ageInMonths: number | null;
  rank: null;
  regionsSummed: number | null;
}

async function series(region: string, args: string): Promise<Month[]> {
  const { data, errors } = await hub.ask<{
    region: { coverageSeries: (Month & { figureId: string })[] };
  }>(
    `query ($region: ID!) { region(code: $region) { coverageSeries(${args}) {
       figureId percent status ageInMonths rank regionsSummed } } }`,
    { region },
  );
  expect(errors).toEqual([]);
  return data.region.coverageSeries.map(({ figureId, ...month }) => ({
    ...month,
    asOf: figureId.split("/")[2] ?? "",
  }));
}

const STATED = 'definition: "published-basis-not-stated"';
const ENROLLED = 'definition: "enrolled-of-potential"';
const shown = (months: Month[]) => months.map(({ asOf, percent }) => [asOf, percent]);

test("a series has one row a month at its end, and a month without a figure shows as a gap", async () => {
  await givenFigure(hub.db, { region: "13.03", asOf: "2023-12-31", share: [10, 100] });
  await givenFigure(hub.db, { region: "13.03", asOf: "2024-02-29", share: [30, 100] });
  const months = await series("13.03", `from: "2023-12-05", to: "2024-03-31"`);
  expect(shown(months)).toEqual([
    ["2023-12-31", 10],
    ["2024-01-31", null],
    ["2024-02-29", 30],
    ["2024-03-31", null],
  ]);
  expect(months.map(({ status }) => status)).toEqual([
    "REPORTED",
    "NOT_REPORTED",
    "REPORTED",
    "NOT_REPORTED",
  ]);
  expect(months.every(({ rank }) => rank === null)).toBe(true);
});

test("a figure is carried forward as far as is asked, with its age", async () => {
  await givenFigure(hub.db, { region: "13.03", asOf: "2023-12-31", share: [10, 100] });
  const months = await series("13.03", `from: "2023-11-30", to: "2024-03-31", maxAgeMonths: 2`);
  expect(months.map(({ percent, ageInMonths, status }) => [percent, ageInMonths, status])).toEqual([
    [null, null, "NOT_REPORTED"],
    [10, 0, "REPORTED"],
    [10, 1, "STALE"],
    [10, 2, "STALE"],
    [null, null, "NOT_REPORTED"],
  ]);
});

test("the last row is told on the last day asked about, which may lie within its month", async () => {
  await givenFigure(hub.db, { region: "13.03", asOf: "2024-03-10", share: [10, 100] });
  await givenFigure(hub.db, { region: "13.03", asOf: "2024-03-20", share: [20, 100] });
  expect(shown(await series("13.03", `from: "2024-02-01", to: "2024-03-15"`))).toEqual([
    ["2024-02-29", null],
    ["2024-03-15", 10],
  ]);
  expect(shown(await series("13.03", `from: "2024-03-15", to: "2024-03-15"`))).toEqual([
    ["2024-03-15", 10],
  ]);
});

test("people enrolled have a row a month, and none before the first of them joined", async () => {
  await givenCell(hub.db, { region: "13.03", month: "2023-12-01", joined: 20 });
  await givenCell(hub.db, { region: "13.03", month: "2024-02-01", joined: 30 });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 100 });
  expect(shown(await series("13.03", `from: "2023-11-01", to: "2024-03-31", ${ENROLLED}`))).toEqual(
    [
      ["2023-11-30", null],
      ["2023-12-31", 20],
      ["2024-01-31", 20],
      ["2024-02-29", 50],
      ["2024-03-31", 50],
    ],
  );
});

test("within a month, people enrolled are told as of the last month's end, which is no gap", async () => {
  await givenCell(hub.db, { region: "13.03", month: "2023-12-01", joined: 20 });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 100 });
  const months = await series("13.03", `from: "2024-02-01", to: "2024-03-15", ${ENROLLED}`);
  expect(months).toMatchObject([
    { asOf: "2024-02-29", percent: 20, status: "REPORTED", ageInMonths: 0 },
    { asOf: "2024-03-15", percent: 20, status: "REPORTED", ageInMonths: 0 },
  ]);
});

test("the silence of an office is a gap in what it counted", async () => {
  await givenCell(hub.db, { office: "palopo", region: "73.73", month: "2024-01-01", joined: 20 });
  await givenEligibleWorkers(hub.db, { region: "73.73", workers: 100 });
  const months = await series("73.73", `from: "2024-01-01", to: "2024-02-29", ${ENROLLED}`);
  expect(shown(months)).toEqual([
    ["2024-01-31", 20],
    ["2024-02-29", null],
  ]);
});

test("a province's series sums the regencies that have a figure in that month", async () => {
  await givenFigure(hub.db, { region: "13.01", asOf: "2024-01-31", participants: 1, eligible: 10 });
  await givenFigure(hub.db, { region: "13.01", asOf: "2024-02-29", participants: 2, eligible: 10 });
  await givenFigure(hub.db, { region: "13.02", asOf: "2024-02-29", participants: 9, eligible: 90 });
  const months = await series("13", `from: "2024-01-01", to: "2024-03-31", ${STATED}`);
  expect(months.map(({ percent, regionsSummed }) => [percent, regionsSummed])).toEqual([
    [10, 1],
    [11, 2],
    [null, null],
  ]);
});

test("a series of one segment has that segment's figures only", async () => {
  const figure = { region: "13.03", asOf: "2024-01-31", eligible: 100 };
  await givenFigure(hub.db, { ...figure, participants: 50 });
  await givenFigure(hub.db, { ...figure, segment: "PU", participants: 70 });
  const args = `from: "2024-01-01", to: "2024-01-31", segment: PU, ${STATED}`;
  expect(shown(await series("13.03", args))).toEqual([["2024-01-31", 70]]);
});

test("a series repeats as it was known, whatever arrives later", async () => {
  const wrong = await givenFigure(hub.db, { region: "13.03", asOf: "2024-01-31", share: [1, 10] });
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 20 });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 100 });
  const args = `from: "2023-12-01", to: "2024-02-29", knownAt: "${await knowledgeNow(hub.db)}"`;
  const before = [await series("13.03", args), await series("13.03", `${args}, ${ENROLLED}`)];
  await givenFigure(hub.db, {
    region: "13.03",
    asOf: "2024-01-31",
    share: [2, 10],
    replaces: wrong,
  });
  await hub.db.query("UPDATE enrollment_cell SET joined = 90");
  expect([await series("13.03", args), await series("13.03", `${args}, ${ENROLLED}`)]).toEqual(
    before,
  );
  const now = args.replace(/, knownAt.*/, "");
  expect(shown(await series("13.03", now))[1]).toEqual(["2024-01-31", 20]);
  expect(shown(await series("13.03", `${now}, ${ENROLLED}`))[1]).toEqual(["2024-01-31", 90]);
});

test.each([
  ["SERIES_ENDS_BEFORE_START", "to", `from: "2024-02-01", to: "2024-01-31"`],
  ["SERIES_TOO_LONG", "from", `from: "2014-01-31", to: "2024-01-01"`],
  ["AS_OF_IN_FUTURE", "to", `from: "2199-01-01", to: "2199-01-31"`],
  ["MAX_AGE_INVALID", "maxAgeMonths", `from: "2024-01-01", to: "2024-01-31", maxAgeMonths: -1`],
  ["MAX_AGE_INVALID", "maxAgeMonths", `from: "2024-01-01", to: "2024-01-31", maxAgeMonths: 1201`],
  ["DEFINITION_UNKNOWN", "definition", `from: "2024-01-01", to: "2024-01-31", definition: "x"`],
  [
    "KNOWN_AT_IN_FUTURE",
    "knownAt",
    `from: "2024-01-01", to: "2024-01-31", knownAt: "2199-01-01T00:00:00Z"`,
  ],
])("what cannot be told is refused with %s and the argument %s", async (code, argument, args) => {
  const { errors } = await hub.ask(
    `{ region(code: "13.03") { coverageSeries(${args}) { percent } } }`,
  );
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions).toMatchObject({ code, argument });
});

test("ten years are told at once", async () => {
  expect(await series("13.03", `from: "2014-02-28", to: "2024-01-01"`)).toHaveLength(120);
});

test.each([
  ["headline shares", ""],
  ["stated figures and their sums", STATED],
  ["people enrolled and their sums", ENROLLED],
])("series of %s take as many statements for 500 regions as for 2", async (_, definition) => {
  const codes: { code: string }[] = await hub.db.query(
    `SELECT code FROM region WHERE length(code) <= 5 ORDER BY code LIMIT 500`,
  );
  const of = (many: number) =>
    codes.slice(0, many).map(({ code }) => ({ __typename: "Region", code }));
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Region {
    coverageSeries(from: "2024-01-01", to: "2024-03-31", ${definition}) { percent } } } }`;
  const asked = async (many: number) => {
    const { result, queries } = await countQueries(hub.db, () => hub.ask(query, { of: of(many) }));
    expect(result.errors).toEqual([]);
    return queries;
  };
  expect(await asked(500)).toBe(await asked(2));
});
