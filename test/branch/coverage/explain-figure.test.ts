import { countQueries } from "../../support/count-queries";
import { type BranchOffice, documentedOffice } from "../support/branch-office";
import { figure, recordFigures } from "../support/given";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await documentedOffice("solok");
});

afterAll(() => solok.close());

async function explained<Fields>(ids: readonly string[], fields: string): Promise<Fields[]> {
  const { _entities: figures } = await solok.ask<{ _entities: Fields[] }>(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) {
       ... on CoverageFigure { ${fields} } } }`,
    { keys: ids.map((id) => ({ __typename: "CoverageFigure", id })) },
  );
  return figures;
}

test("a stated figure leads to its source, its claims and what it is made up of", async () => {
  const { coverageFigure } = await solok.ask<{ coverageFigure: object }>(
    `{ coverageFigure(id: "solok:sijunjung-2022-12-01") {
       id region { code } asOf definition definitionVersion segment kind precision participants
       eligibleWorkers eligibleWorkersKind shareNumerator shareDenominator headline people
       replacedBecause source { id } claims { about value computed check source { id } }
       enrollments { id } cells { month } replaces { id } replacedBy { id } corrections { id }
       partsState parts { by state people missingSegments missingRegions { code } figures { id } }
     } }`,
  );
  const source = { id: "solok:sijunjung-forum-2022" };
  expect(coverageFigure).toEqual({
    id: "solok:sijunjung-2022-12-01",
    region: { code: "13.03" },
    asOf: "2022-12-01",
    definition: "published-nik-domicile",
    definitionVersion: 1,
    segment: null,
    kind: "STATED",
    precision: "ROUNDED",
    participants: 23_218,
    eligibleWorkers: 116_090,
    eligibleWorkersKind: "COMPUTED",
    shareNumerator: 20,
    shareDenominator: 100,
    headline: true,
    people: null,
    replacedBecause: null,
    source,
    claims: [
      { about: "Participants", value: "23218", computed: "23218", check: "AGREES", source },
      { about: "Coverage share", value: "20 %", computed: null, check: null, source },
    ],
    enrollments: null,
    cells: null,
    replaces: null,
    replacedBy: null,
    corrections: [{ id: "solok:sijunjung-2022-12-01" }],
    partsState: "COMPLETE",
    parts: [
      {
        by: "SEGMENT",
        state: "COMPLETE",
        people: 23_218,
        missingSegments: [],
        missingRegions: [],
        figures: expect.arrayContaining([
          { id: "solok:sijunjung-2022-12-01-pu" },
          { id: "solok:sijunjung-2022-12-01-bpu" },
        ]) as object[],
      },
      {
        by: "REGION",
        state: "NONE",
        people: null,
        missingSegments: [],
        missingRegions: expect.arrayContaining([{ code: "13.03.07" }]) as object[],
        figures: [],
      },
    ],
  });
});

test("a figure says who recorded it, as far as somebody said so", async () => {
  const share = { numerator: 20, denominator: 100 };
  const on = (asOf: string) => figure({ asOf, participants: null, share });
  const recorded = await recordFigures(solok, [on("2021-01-31")], {
    recordedBy: "Head of membership",
  });
  const silent = await recordFigures(solok, [on("2021-02-28")]);
  const ids = [...recorded.figures, ...silent.figures].map(({ id }) => id);
  expect(await explained([...ids, "solok:computed:13.03:2025-07:BPU"], "recordedBy")).toEqual([
    { recordedBy: "Head of membership" },
    { recordedBy: null },
    { recordedBy: null },
  ]);
});

test("a computed figure leads to the cohorts and the months that it adds up", async () => {
  const fields = `
    id asOf asOfPrecision segment kind precision participants people definition recordedAt
    enrollments { id headcount } claims { about check } partsState corrections { id }
    cells { month segment funding joined ended }`;
  const [july] = await explained(["solok:computed:13.03:2025-07:BPU"], fields);
  const cell = { segment: "BPU", funding: "APBD" };
  expect(july).toEqual({
    id: "solok:computed:13.03:2025-07:BPU",
    asOf: "2025-07-31",
    asOfPrecision: "DAY",
    segment: "BPU",
    kind: "COMPUTED",
    precision: "EXACT",
    participants: 16_590,
    people: 16_590,
    definition: null,
    recordedAt: null,
    enrollments: [{ id: "solok:sijunjung-2025-total", headcount: 16_590 }],
    claims: [
      { about: "People whom the budget of 2025 is for", check: "AGREES" },
      { about: "Extreme-poor vulnerable workers protected", check: "AGREES" },
    ],
    partsState: null,
    corrections: null,
    cells: [
      { month: "2022-03-01", ...cell, joined: 1333, ended: 0 },
      { month: "2025-07-01", ...cell, joined: 0, ended: 1333 },
      { month: "2025-07-01", ...cell, joined: 16_590, ended: 0 },
    ],
  });
});

test("a district's computed figure leads to the enrollment whose part it counts", async () => {
  const [district] = await explained(
    ["solok:computed:13.03.07:2022-12:ALL"],
    "segment people enrollments { id parts { region { code } headcount } }",
  );
  expect(district).toMatchObject({
    segment: null,
    people: 97,
    enrollments: [
      {
        id: "solok:sijunjung-2022",
        parts: expect.arrayContaining([
          { region: { code: "13.03.07" }, headcount: 97 },
        ]) as object[],
      },
    ],
  });
});

test("what was never recorded, nor counted in any enrollment, is empty", async () => {
  const none = await explained(
    [
      "solok:never-recorded",
      "solok:computed:13.03:2022-02:ALL",
      "solok:computed:13.03:2022-13:ALL",
      "solok:computed:13.03:2022-12:PENSIONERS",
      "solok:computed:13.3:2022-12:ALL",
      "solok:computed:13.73:2024-12:ALL",
      "solok:x:computed:13.03:2022-12:ALL",
    ],
    "id",
  );
  expect(none).toEqual(none.map(() => null));
});

test("an id that cannot be, or another office's, is an error at its own place", async () => {
  const { data, errors } = await solok.send<{ _entities: object[] }>(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) {
       ... on CoverageFigure { id } } }`,
    {
      keys: ["solok", "palopo:x", "solok:sijunjung-2022-12-01"].map((id) => ({
        __typename: "CoverageFigure",
        id,
      })),
    },
  );
  expect(data._entities).toEqual([null, null, { id: "solok:sijunjung-2022-12-01" }]);
  expect(errors.map(({ path, extensions }) => [path?.[1], extensions.code])).toEqual([
    [0, "RECORD_ID_INVALID"],
    [1, "WRONG_OFFICE"],
  ]);
});

test("corrections are told from the first figure to the current one, whichever is asked for", async () => {
  const stated = { asOf: "2021-06-30", definition: "published-nik-domicile" };
  const first = await recordFigures(solok, [figure({ ...stated, participants: 10 })]);
  const chain = [first.figures[0]?.id ?? ""];
  for (const participants of [20, 30]) {
    const replaces = chain.at(-1);
    const because = { replaces, replacedBecause: `${participants} is right` };
    const next = await recordFigures(solok, [figure({ ...stated, participants, ...because })]);
    chain.push(next.figures[0]?.id ?? "");
  }
  const figures = await explained<{
    replaces: { id: string } | null;
    replacedBy: { id: string } | null;
    corrections: { id: string; participants: number; replacedBecause: string | null }[];
  }>(chain, "replaces { id } replacedBy { id } corrections { id participants replacedBecause }");
  expect(figures.map(({ replaces }) => replaces?.id ?? null)).toEqual([null, chain[0], chain[1]]);
  expect(figures.map(({ replacedBy }) => replacedBy?.id ?? null)).toEqual([
    chain[1],
    chain[2],
    null,
  ]);
  for (const { corrections } of figures) {
    expect(corrections).toEqual([
      { id: chain[0], participants: 10, replacedBecause: null },
      { id: chain[1], participants: 20, replacedBecause: "20 is right" },
      { id: chain[2], participants: 30, replacedBecause: "30 is right" },
    ]);
  }
});

test("a whole without all of its parts says which are missing", async () => {
  const { answer } = await solok.ask<{ answer: { figures: object[] } }>(
    `mutation ($input: RecordCoverageFiguresInput!) { answer: recordCoverageFigures(input: $input) {
       ... on RecordedCoverageFigures { figures { partsState figure { id }
         parts { by state people missingSegments missingRegions { code } } } } } }`,
    {
      input: {
        office: "solok",
        idempotencyKey: "parts-of-a-whole",
        figures: [
          figure({ region: "13.73", participants: 100 }),
          figure({ region: "13.73", participants: 60, segment: "PU" }),
          ...["13.73.01", "13.73.02", "13.73.03"].map((region) =>
            figure({ region, participants: 10 }),
          ),
        ],
      },
    },
  );
  expect(answer.figures[0]).toEqual({
    partsState: "INCOMPLETE",
    figure: { id: expect.stringContaining("solok:") as string },
    parts: [
      {
        by: "SEGMENT",
        state: "INCOMPLETE",
        people: 60,
        missingSegments: ["BPU", "JAKON", "PMI"],
        missingRegions: [],
      },
      {
        by: "REGION",
        state: "INCOMPLETE",
        people: 30,
        missingSegments: [],
        missingRegions: [{ code: "13.73.04" }],
      },
    ],
  });
  expect(answer.figures[1]).toMatchObject({ partsState: "NONE" });
});

test("two figures and five hundred take the same number of statements", async () => {
  const everything = `
    id source { id } claims { check } replaces { id } replacedBy { id } corrections { id }
    parts { state figures { id } } partsState enrollments { id } cells { month } people`;
  const stated = ["solok:sijunjung-2022-12-01", "solok:sawahlunto-2024-03"];
  const computed = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const month = `${2000 + (index % 99)}-${String((index % 12) + 1).padStart(2, "0")}`;
      return `solok:computed:13.03:${month}:${index % 2 === 0 ? "ALL" : "BPU"}`;
    });
  const few = await countQueries(solok.db, () =>
    explained([...stated, "solok:computed:13.03:2025-07:ALL"], everything),
  );
  const many = await countQueries(solok.db, () =>
    explained([...stated, ...computed(500)], everything),
  );
  expect(many.result).toHaveLength(502);
  expect(many.queries).toBe(few.queries);
});
