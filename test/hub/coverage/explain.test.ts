import {
  givenCell,
  givenEligibleWorkers,
  givenFigure,
  givenHeardFrom,
  givenSource,
  knowledgeNow,
} from "../support/given";
import { type TestHub, givenHub, inHubOfItsOwn } from "../support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
beforeEach(async () => {
  await hub.forget();
  await givenHeardFrom(hub.db, "solok", 0);
});
afterAll(() => hub.stop());

interface Explanation {
  figure: string;
  rule: string;
  steps: string[];
  row: { region: { code: string }; percent: number | null; status: string; figureId: string };
  recorded: { id: string } | null;
  office: { code: string } | null;
  recordedAt: string | null;
  knownAt: string | null;
  replaces: string | null;
  replacedBecause: string | null;
  sources: { id: string }[];
  months: { month: string; people: number | null }[];
  parts: { region: { code: string }; percent: number | null }[];
}

async function explain(figure: string, at: TestHub = hub): Promise<Explanation> {
  const { data, errors } = await at.ask<{ explain: Explanation }>(
    `query ($figure: ID!) { explain(figure: $figure) {
       figure rule steps row { region { code } percent status figureId } recorded { id }
       office { code } recordedAt knownAt replaces replacedBecause sources { id }
       months { month people } parts { region { code } percent } } }`,
    { figure },
  );
  expect(errors).toEqual([]);
  expect(data.explain.figure).toBe(figure);
  expect(data.explain.row.figureId).toBe(figure);
  return data.explain;
}

async function figureOf(region: string, args = ""): Promise<string> {
  const { data, errors } = await hub.ask<{ region: { coverage: { figureId: string } } }>(
    `query ($region: ID!) { region(code: $region) {
       coverage(asOf: "2024-03-31" ${args}) { figureId } } }`,
    { region },
  );
  expect(errors).toEqual([]);
  return data.region.coverage.figureId;
}

const ENROLLED = ', definition: "enrolled-of-potential"';
const STATED = ', definition: "published-basis-not-stated"';

test("a stated number leads to its source, its office, and when it was recorded and known", async () => {
  await givenSource(hub.db, "solok:report", { about: "A report" });
  const id = await givenFigure(hub.db, {
    region: "13.03",
    asOf: "2024-03-01",
    participants: 20,
    eligible: 100,
    source: "solok:report",
    recordedAt: "2024-04-02T03:04:05.678901Z",
  });
  const explained = await explain(await figureOf("13.03"));
  expect(explained).toMatchObject({
    rule: "STATED",
    row: { percent: 20, status: "REPORTED" },
    recorded: { id },
    office: { code: "solok" },
    recordedAt: "2024-04-02T03:04:05.678901Z",
    knownAt: await knowledgeNow(hub.db),
    replaces: null,
    sources: [{ id: "solok:report" }],
    months: [],
    parts: [],
  });
  expect(explained.steps.at(-1)).toBe("The share is 20 of 100, which is 20 %.");
});

test("a number carried forward says so, with its age, also where no share follows", async () => {
  await givenFigure(hub.db, { region: "13.03", asOf: "2024-01-31", participants: 7 });
  await givenFigure(hub.db, { region: "13.73", asOf: "2024-01-31", share: [1, 5] });
  for (const region of ["13.03", "13.73"]) {
    const { rule, steps } = await explain(await figureOf(region));
    expect(rule).toBe("CARRIED_FORWARD");
    expect(steps[1]).toContain("2 months old");
  }
});

test("a number computed from enrollments leads to the months in which somebody joined or left", async () => {
  await givenCell(hub.db, { region: "13.03", month: "2023-12-01", joined: 3 });
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", segment: "PU", joined: 60 });
  await givenCell(hub.db, { region: "13.03", month: "2024-03-01", ended: 3 });
  await givenCell(hub.db, { region: "13.03", month: "2024-04-01", joined: 500 });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 200 });
  const { months, ...explained } = await explain(await figureOf("13.03", ENROLLED));
  expect(explained).toMatchObject({
    rule: "ENROLLMENTS",
    row: { percent: 30 },
    recorded: { id: "solok:computed:13.03:2024-03:ALL" },
    office: { code: "solok" },
    recordedAt: null,
    sources: [],
    parts: [],
  });
  expect(months).toEqual([
    { month: "2023-12-01", people: null },
    { month: "2024-01-01", people: 63 },
    { month: "2024-03-01", people: 60 },
  ]);
});

test("a number of several segments leads to the months of them together", () =>
  inHubOfItsOwn(async (own) => {
    await own.db.query(
      `INSERT INTO coverage_definition (id, version, name, numerator, basis, counted, segments,
         activity_rule, denominator, denominator_concept, denominator_source, description)
       SELECT 'enrolled-pu-bpu', 1, name, numerator, basis, counted, ARRAY['PU', 'BPU'],
         activity_rule, denominator, denominator_concept, denominator_source, description
       FROM coverage_definition WHERE id = 'enrolled-of-potential'`,
    );
    await givenCell(own.db, { region: "13.03", month: "2024-01-01", segment: "PU", joined: 60 });
    await givenCell(own.db, { region: "13.03", month: "2024-02-01", segment: "BPU", joined: 40 });
    await givenCell(own.db, { region: "13.03", month: "2024-02-01", segment: "PMI", joined: 99 });
    await givenEligibleWorkers(own.db, { region: "13.03", workers: 200 });
    const instant = await knowledgeNow(own.db);
    const explained = await explain(`enrolled-pu-bpu@1/13.03/2024-02-29/ALL/any/${instant}`, own);
    expect(explained).toMatchObject({
      row: { percent: 50 },
      months: [
        { month: "2024-01-01", people: 60 },
        { month: "2024-02-01", people: 100 },
      ],
    });
  }));

test("a sum leads to all regions directly below, and from each of them further", async () => {
  await givenFigure(hub.db, {
    region: "13.03.07",
    asOf: "2024-03-01",
    participants: 1,
    eligible: 4,
  });
  await givenFigure(hub.db, { region: "13.73", asOf: "2024-03-01", participants: 1, eligible: 2 });
  const explained = await explain(await figureOf("13", STATED));
  expect(explained).toMatchObject({ rule: "SUM_OF_PARTS", recorded: null, office: null });
  expect(explained.steps.join(" ")).toContain("2 people and 6 eligible workers");
  expect(explained.parts).toHaveLength(19);
  const known = explained.parts.filter(({ percent }) => percent !== null);
  expect(known.map(({ region, percent }) => [region.code, percent])).toEqual([
    ["13.03", 25],
    ["13.73", 50],
  ]);
  const regency = await explain(await figureOf("13.03", STATED));
  expect(regency).toMatchObject({ rule: "SUM_OF_PARTS" });
  expect(regency.parts).toHaveLength(8);
});

test("fewer than five people are not told in an explanation either", async () => {
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 4 });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 200 });
  const explained = await explain(await figureOf("13.03", ENROLLED));
  expect(explained).toMatchObject({
    rule: "SUPPRESSED",
    months: [],
    row: { status: "SUPPRESSED" },
  });
  expect(explained.steps.join(" ")).not.toMatch(/\b[1-4]\b/);
});

test("where nothing is known, that is the explanation", async () => {
  for (const args of ["", ENROLLED, STATED]) {
    expect(await explain(await figureOf("13.03", args))).toMatchObject({
      rule: "NOTHING_KNOWN",
      recorded: null,
      office: null,
      recordedAt: null,
      sources: [],
    });
  }
});

test("rankings, comparisons, series and regions name the same number alike", async () => {
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 60 });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 200 });
  type Figure = { region: { code: string }; figureId: string };
  const { data, errors } = await hub.ask<{
    coverageRanking: { rows: Figure[] };
    compareRegions: Figure[];
    region: { coverage: Figure; coverageSeries: Figure[]; coverageByDefinition: Figure[] };
  }>(
    `{ coverageRanking(within: "13", asOf: "2024-03-31" ${ENROLLED}) {
         rows { region { code } figureId } }
       compareRegions(codes: ["13.03"], asOf: "2024-03-31" ${ENROLLED}) { figureId }
       region(code: "13.03") {
         coverage(asOf: "2024-03-31" ${ENROLLED}) { figureId }
         coverageSeries(from: "2024-03-01", to: "2024-03-31" ${ENROLLED}) { figureId }
         coverageByDefinition(asOf: "2024-03-31") { figureId } } }`,
  );
  expect(errors).toEqual([]);
  const ranked = data.coverageRanking.rows.find(({ region }) => region.code === "13.03")?.figureId;
  expect(data.compareRegions[0]?.figureId).toBe(ranked);
  expect(data.region.coverage.figureId).toBe(ranked);
  expect(data.region.coverageByDefinition.map(({ figureId }) => figureId)).toContain(ranked);
  for (const figure of [ranked, data.region.coverageSeries[0]?.figureId]) {
    expect(await explain(figure ?? "")).toMatchObject({
      rule: "ENROLLMENTS",
      row: { percent: 30, region: { code: "13.03" } },
      months: [{ month: "2024-01-01", people: 60 }],
    });
  }
});

test("a number explains what was known when it was told, before it was corrected", async () => {
  const wrong = await givenFigure(hub.db, { region: "13.03", asOf: "2024-03-01", share: [9, 10] });
  await givenCell(hub.db, { region: "13.03", month: "2024-01-01", joined: 60 });
  await givenEligibleWorkers(hub.db, { region: "13.03", workers: 200 });
  const then = [await figureOf("13.03"), await figureOf("13.03", ENROLLED)] as const;
  const right = await givenFigure(hub.db, {
    region: "13.03",
    asOf: "2024-03-01",
    share: [1, 10],
    replaces: wrong,
  });
  await hub.db.query("UPDATE enrollment_cell SET joined = 100");
  expect(await explain(then[0])).toMatchObject({ row: { percent: 90 }, recorded: { id: wrong } });
  expect(await explain(then[1])).toMatchObject({
    row: { percent: 30 },
    months: [{ people: 60 }],
  });
  expect(await explain(await figureOf("13.03"))).toMatchObject({
    row: { percent: 10 },
    recorded: { id: right },
    replaces: wrong,
    replacedBecause: "corrected",
  });
  expect(await explain(await figureOf("13.03", ENROLLED))).toMatchObject({
    row: { percent: 50 },
    months: [{ people: 100 }],
  });
});

test("what names no row is refused, whichever part of it is wrong", async () => {
  const named = (await figureOf("13.03")).split("/");
  const others = [
    "",
    "solok:figure-1",
    "x".repeat(1024 * 1024),
    named.slice(1).join("/"),
    [...named, ""].join("/"),
    ...[
      [0, "as-published"],
      [0, "as-published@2"],
      [0, "as-published@01"],
      [0, "nothing@1"],
      [1, "13.3"],
      [1, "99.99"],
      [2, "2199-01-01"],
      [2, "2024-02-30"],
      [3, "XX"],
      [3, "constructor"],
      [3, "toString"],
      [4, "1201"],
      [4, "-1"],
      [4, "007"],
      [5, "yesterday"],
      [5, "2199-01-01T00:00:00.000000Z"],
    ].map(([at, other]) => named.with(Number(at), String(other)).join("/")),
  ];
  for (const figure of others) {
    const { errors } = await hub.ask(`query ($figure: ID!) { explain(figure: $figure) { rule } }`, {
      figure,
    });
    expect([figure.slice(0, 80), errors[0]?.extensions]).toMatchObject([
      figure.slice(0, 80),
      { code: "FIGURE_ID_INVALID", argument: "figure" },
    ]);
    expect(JSON.stringify(errors).length).toBeLessThan(800);
  }
});
