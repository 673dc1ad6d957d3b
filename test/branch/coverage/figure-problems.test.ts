import { type BranchOffice, newOffice } from "../support/branch-office";
import { figure, newKey, recordFigures, refusedFor, rowsIn } from "../support/given";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

const TABLES = ["coverage_figure", "source", "claim", "recorded_request"];

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
