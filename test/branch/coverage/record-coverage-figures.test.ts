import { type BranchOffice, newOffice } from "../support/branch-office";
import { figure, newKey, recordFigures, rowsIn } from "../support/given";
import { askRegion } from "../support/region-entity";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

test("figures are recorded with what they are about and where they are known from", async () => {
  const { answer } = await solok.ask<{ answer: { figures: object[] } }>(
    `mutation ($input: RecordCoverageFiguresInput!) {
       answer: recordCoverageFigures(input: $input) { ... on RecordedCoverageFigures { figures {
         region { code } asOf asOfPrecision definition definitionVersion segment kind precision
         participants eligibleWorkers eligibleWorkersKind shareNumerator shareDenominator
         headline replaces source { publisher about }
       } } } }`,
    {
      input: {
        office: "solok",
        idempotencyKey: newKey(),
        figures: [
          figure({
            asOf: "2024-06-30",
            asOfPrecision: "MONTH",
            definition: "published-nik-domicile",
            participants: 30_000,
            eligibleWorkers: 120_000,
            share: { numerator: 25, denominator: 100 },
            source: { publisher: "METRO", about: "Midyear figures" },
          }),
        ],
      },
    },
  );
  expect(answer.figures).toEqual([
    {
      region: { code: "13.03" },
      asOf: "2024-06-30",
      asOfPrecision: "MONTH",
      definition: "published-nik-domicile",
      definitionVersion: 1,
      segment: null,
      kind: "STATED",
      precision: "EXACT",
      participants: 30_000,
      eligibleWorkers: 120_000,
      eligibleWorkersKind: "STATED",
      shareNumerator: 25,
      shareDenominator: 100,
      headline: true,
      replaces: null,
      source: { publisher: "METRO", about: "Midyear figures" },
    },
  ]);
});

test("stated figures become claims, and the segments check the total", async () => {
  await recordFigures(solok, [
    figure({ participants: 101, share: { numerator: 1055, denominator: 1000 } }),
    figure({ segment: "PU", participants: 60 }),
    figure({ segment: "BPU", participants: 41 }),
  ]);
  const { claims } = await askRegion<{ claims: object[] }>(
    solok,
    "13.03",
    `claims { about value computed check }`,
  );
  const unchecked = { computed: null, check: null };
  expect(claims).toHaveLength(4);
  expect(claims).toEqual(
    expect.arrayContaining([
      { about: "Coverage share", value: "105.5 %", ...unchecked },
      { about: "Participants", value: "101", computed: "101", check: "AGREES" },
      { about: "Participants, segment PU", value: "60", ...unchecked },
      { about: "Participants, segment BPU", value: "41", ...unchecked },
    ]),
  );
});

test("a total whose segments are not all known is not checked by some of them", async () => {
  await recordFigures(solok, [
    figure({ participants: 100 }),
    figure({ segment: "PU", participants: 60 }),
  ]);
  const { claims } = await askRegion<{ claims: object[] }>(solok, "13.03", `claims { check }`);
  expect(claims).toEqual([{ check: null }, { check: null }]);
});

test("a source described twice in one request is put on file once; one on file is named by its id", async () => {
  const first = await recordFigures(solok, [figure(), figure({ region: "13.73" })]);
  expect(await rowsIn(solok, "source")).toEqual([1]);
  const id = first.figures[0]?.source.id;
  const second = await recordFigures(solok, [figure({ asOf: "2024-07-31", source: { id } })]);
  expect(second.figures[0]?.source.id).toBe(id);
});

test("two who record the same figures in another order at once do not block each other", async () => {
  const months = ["01-31", "02-29", "03-31", "04-30"].map((day) => figure({ asOf: `2024-${day}` }));
  const answers = await Promise.all([
    recordFigures(solok, months),
    recordFigures(solok, [...months].reverse()),
  ]);
  expect(answers.filter(({ problems }) => problems === undefined)).toHaveLength(1);
  expect(await rowsIn(solok, "coverage_figure")).toEqual([4]);
});

test("a figure is a headline, but for a total that gives no share", async () => {
  const headlines = async (stated: Record<string, unknown>[]) => {
    const { ids } = await solok.ask<{ ids: { figures: { headline: boolean }[] } }>(
      `mutation ($input: RecordCoverageFiguresInput!) { ids: recordCoverageFigures(input: $input) {
         ... on RecordedCoverageFigures { figures { headline } } } }`,
      { input: { office: "solok", idempotencyKey: newKey(), figures: stated.map(figure) } },
    );
    return ids.figures.map(({ headline }) => headline);
  };
  const share = { numerator: 20, denominator: 100 };
  expect(
    await headlines([
      { asOf: "2024-01-31", participants: null, share },
      { asOf: "2024-02-29", eligibleWorkers: 100_000 },
      { asOf: "2024-03-31" },
      { asOf: "2024-04-30", participants: null, share, segment: "PU" },
      { asOf: "2024-05-31", participants: null, eligibleWorkers: 5 },
      { asOf: "2024-06-30", participants: null, share, headline: false },
    ]),
  ).toEqual([true, true, false, true, false, false]);
});

test("six hundred figures are recorded in one request, and again give the same answer", async () => {
  const regions = await solok.db.query<{ code: string }[]>(
    `SELECT code FROM region WHERE code LIKE '13.03%' AND level = 'VILLAGE' ORDER BY code LIMIT 60`,
  );
  const days = Array.from({ length: 10 }, (_, index) => `2024-01-${String(index + 10)}`);
  const figures = regions.flatMap(({ code }) =>
    days.map((asOf) => figure({ region: code, asOf, participants: 1 })),
  );
  const request = { idempotencyKey: newKey() };
  const first = await recordFigures(solok, figures, request);
  expect(first.figures).toHaveLength(600);
  expect(await recordFigures(solok, figures, request)).toEqual(first);
  expect(await rowsIn(solok, "coverage_figure")).toEqual([600]);
});

test("two same requests at once record each figure once", async () => {
  const request = { idempotencyKey: newKey() };
  const figures = [figure(), figure({ region: "13.73" })];
  const answers = await Promise.all([1, 2, 3, 4].map(() => recordFigures(solok, figures, request)));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await rowsIn(solok, "coverage_figure")).toEqual([2]);
});

test("a recorded figure can be neither changed nor deleted", async () => {
  await recordFigures(solok, [figure()]);
  for (const statement of [
    "UPDATE coverage_figure SET participants = 0",
    "DELETE FROM coverage_figure",
    "TRUNCATE coverage_figure CASCADE",
  ]) {
    await expect(solok.db.query(statement)).rejects.toThrow("A coverage figure is never changed");
  }
  expect(await rowsIn(solok, "coverage_figure")).toEqual([1]);
});
