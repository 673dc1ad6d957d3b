import { type BranchOffice, newOffice } from "../support/branch-office";
import { figure, newKey, recordFigures, refusedFor, rowsIn } from "../support/given";
import { askRegion } from "../support/region-entity";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

const TABLES = ["coverage_figure", "source", "claim", "recorded_request"];

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

test("a correction replaces a figure once, and says why", async () => {
  const { figures } = await recordFigures(solok, [figure()]);
  const replaces = figures[0]?.id;
  const correction = figure({ participants: 31_000, replaces, replacedBecause: "Counted twice" });
  const first = await recordFigures(solok, [correction]);
  expect(first.problems).toBeUndefined();
  const second = await recordFigures(solok, [{ ...correction, participants: 32_000 }]);
  expect(second.problems).toMatchObject([
    {
      code: "FIGURE_ALREADY_REPLACED",
      path: ["input", "figures", "0", "replaces"],
      value: replaces,
      message: "Somebody else has already replaced this figure.",
      remedy: "Look at the figure that replaced it, and replace that one if it is wrong too.",
    },
  ]);
  // What the other one recorded is told, so that nobody writes over it unseen.
  expect(second.problems?.[0]?.onRecord?.slice(0, 4)).toEqual([
    { field: "id", value: first.figures[0]?.id },
    { field: "participants", value: "31000" },
    { field: "precision", value: "EXACT" },
    { field: "replacedBecause", value: "Counted twice" },
  ]);
});

test("of two who correct the same figure at once, one is told that the other was first", async () => {
  const { figures } = await recordFigures(solok, [figure()]);
  const replaces = figures[0]?.id;
  const answers = await Promise.all(
    [1, 2, 3, 4].map((people) =>
      recordFigures(solok, [
        figure({ participants: people, replaces, replacedBecause: "A better count" }),
      ]),
    ),
  );
  const refused = answers.flatMap(refusedFor);
  expect(refused).toEqual(
    [1, 2, 3].map(() => "FIGURE_ALREADY_REPLACED at input.figures.0.replaces"),
  );
  expect(await rowsIn(solok, "coverage_figure")).toEqual([2]);
  const winner = answers.find(({ problems }) => problems === undefined)?.figures[0]?.id;
  const told = answers.flatMap(({ problems }) => problems ?? []);
  expect(told.map(({ onRecord }) => onRecord?.[0]?.value)).toEqual([winner, winner, winner]);
});

test("a figure is recorded once for a region, day, definition and segment", async () => {
  await recordFigures(solok, [figure()]);
  const again = await recordFigures(solok, [
    figure({ asOf: "2024-07-31" }),
    figure({ participants: 1 }),
    figure({ asOf: "2024-08-31" }),
    figure({ asOf: "2024-08-31", participants: 2 }),
  ]);
  expect(refusedFor(again)).toEqual([
    "FIGURE_ALREADY_RECORDED at input.figures.1",
    "FIGURE_ALREADY_RECORDED at input.figures.3",
  ]);
  // One is on record; the other is in the same request, and undone with it.
  expect(again.problems?.map(({ onRecord }) => onRecord?.[1] ?? null)).toEqual([
    { field: "participants", value: "30000" },
    null,
  ]);
  expect(await rowsIn(solok, "coverage_figure", "claim")).toEqual([1, 1]);
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

test("everything that is wrong with the figures is said at once, and none is stored", async () => {
  const { figures } = await recordFigures(solok, [figure({ asOf: "2023-12-31" })]);
  const before = await rowsIn(solok, ...TABLES);
  const answer = await recordFigures(solok, [
    figure(),
    figure({ region: "99.99" }),
    figure({ region: "73.14" }),
    figure({ region: "13" }),
    figure({ participants: null }),
    figure({ asOf: "2199-12-31" }),
    figure({ definition: "as-published" }),
    figure({ definitionVersion: 2 }),
    figure({ definition: null }),
    figure({ headline: true }),
    figure({ eligibleWorkers: 100_000, share: { numerator: 20, denominator: 100 } }),
    figure({ replaces: "solok:never-recorded", replacedBecause: "x" }),
    figure({ replaces: figures[0]?.id, replacedBecause: "another month" }),
    figure({ replaces: figures[0]?.id, asOf: "2023-12-31" }),
    figure({ source: { id: "solok:never-filed" } }),
    figure({ eligibleWorkersKind: "COMPUTED" }),
  ]);
  expect(refusedFor(answer).sort()).toEqual(
    [
      "REGION_UNKNOWN at input.figures.1.region",
      "REGION_NOT_SERVED at input.figures.2.region",
      "REGION_NOT_SERVED at input.figures.3.region",
      "FIGURE_EMPTY at input.figures.4",
      "DATE_IN_FUTURE at input.figures.5.asOf",
      "DEFINITION_UNKNOWN at input.figures.6.definition",
      "DEFINITION_UNKNOWN at input.figures.7.definition",
      "DEFINITION_MISSING at input.figures.8.definition",
      "DENOMINATOR_REQUIRED at input.figures.9.eligibleWorkers",
      "SHARE_CONTRADICTS_NUMBERS at input.figures.10.share",
      "FIGURE_UNKNOWN at input.figures.11.replaces",
      "FIGURE_OF_ANOTHER_QUESTION at input.figures.12.replaces",
      "MISSING at input.figures.13.replacedBecause",
      "SOURCE_UNKNOWN at input.figures.14.source.id",
      "MISSING at input.figures.15.eligibleWorkers",
    ].sort(),
  );
  expect(await rowsIn(solok, ...TABLES)).toEqual(before);
});

test("a rounded share may differ from its numbers by half of its last place", async () => {
  const rounded = (participants: number, asOf: string) =>
    figure({
      asOf,
      participants,
      eligibleWorkers: 1000,
      share: { numerator: 20, denominator: 100 },
      precision: "ROUNDED",
    });
  const fits = await recordFigures(solok, [
    rounded(195, "2024-01-31"),
    rounded(205, "2024-02-29"),
    figure({
      asOf: "2024-03-31",
      participants: 210,
      eligibleWorkers: 1000,
      share: { numerator: 20, denominator: 100 },
      precision: "AT_LEAST",
    }),
  ]);
  expect(fits.problems).toBeUndefined();
  expect(refusedFor(await recordFigures(solok, [rounded(194, "2024-04-30")]))).toEqual([
    "SHARE_CONTRADICTS_NUMBERS at input.figures.0.share",
  ]);
});

test("the size of a request and the shape of its values are checked", async () => {
  expect(refusedFor(await recordFigures(solok, []))).toEqual(["WRONG_LIST_SIZE at input.figures"]);
  const tooMany = Array.from({ length: 601 }, () => figure());
  expect(refusedFor(await recordFigures(solok, tooMany))).toEqual([
    "WRONG_LIST_SIZE at input.figures",
  ]);
  const misshapen = await recordFigures(
    solok,
    [figure({ region: "Sijunjung", participants: -5, eligibleWorkers: 0 })],
    { idempotencyKey: " " },
  );
  expect(refusedFor(misshapen).sort()).toEqual([
    "MALFORMED at input.figures.0.region",
    "OUT_OF_RANGE at input.figures.0.eligibleWorkers",
    "OUT_OF_RANGE at input.figures.0.participants",
    "WRONG_LENGTH at input.idempotencyKey",
  ]);
});

test.each([
  ["a thirteenth month", { asOf: "2024-13-01" }, "figures[0].asOf"],
  ["a day that does not exist", { asOf: "2023-02-29" }, "figures[0].asOf"],
  ["half a person", { participants: 1.5 }, "figures[0].participants"],
  ["a number in words", { eligibleWorkers: "many" }, "figures[0].eligibleWorkers"],
])("%s is refused by name, and nothing is stored", async (_what, wrong, place) => {
  const { errors } = await solok.send(
    `mutation ($input: RecordCoverageFiguresInput!) {
       recordCoverageFigures(input: $input) { __typename } }`,
    { input: { office: "solok", idempotencyKey: newKey(), figures: [figure(wrong)] } },
  );
  expect(errors).toHaveLength(1);
  expect(errors[0]?.message).toContain(place);
  expect(await rowsIn(solok, ...TABLES)).toEqual([0, 0, 0, 0]);
});

test("a figure is its region's headline when it gives a share of all segments", async () => {
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
  ).toEqual([true, true, false, false, false, false]);
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
