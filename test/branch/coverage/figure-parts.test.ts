import { type BranchOffice, newOffice } from "../support/branch-office";
import { figure, recordFigures, refusedFor, rowsIn } from "../support/given";
import { heldUpAt } from "../support/hold-up";

let solok: BranchOffice;
let districts: string[];

beforeAll(async () => {
  solok = await newOffice("solok");
  districts = await codesBelow("13.73");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

async function codesBelow(code: string): Promise<string[]> {
  const rows = await solok.db.query<{ code: string }[]>(
    "SELECT code FROM region WHERE parent_code = $1 ORDER BY code",
    [code],
  );
  return rows.map((row) => row.code);
}

const total = (stated: object = {}) => figure({ region: "13.73", participants: 100, ...stated });

/** One figure for each of the first districts of Sawahlunto. */
const ofDistricts = (people: readonly number[], stated: object = {}) =>
  people.map((participants, index) =>
    figure({ region: districts[index], participants, ...stated }),
  );

test("segments that exceed their total are refused, with both numbers and what they differ by", async () => {
  const answer = await recordFigures(solok, [total(), total({ segment: "PU", participants: 107 })]);
  expect(answer.problems).toEqual([
    {
      code: "PARTS_EXCEED_WHOLE",
      path: ["input", "figures", "0", "participants"],
      value: "107",
      message:
        "The segments of 13.73 on 2024-06-30 add up to 107 people, 7 more than the whole of 100.",
      remedy: "Correct the whole or a part; name the figure on record that is wrong in `replaces`.",
      onRecord: null,
    },
  ]);
  expect(await rowsIn(solok, "coverage_figure", "claim", "source")).toEqual([0, 0, 0]);
});

test("all four segments together have to be the total", async () => {
  await recordFigures(solok, [
    total(),
    total({ segment: "PU", participants: 50 }),
    total({ segment: "JAKON", participants: 6 }),
    total({ segment: "PMI", participants: 4 }),
  ]);
  const misses = await recordFigures(solok, [total({ segment: "BPU", participants: 39 })]);
  expect(refusedFor(misses)).toEqual(["PARTS_MISS_WHOLE at input.figures.0.participants"]);
  expect(misses.problems?.[0]?.message).toContain("99 people, 1 fewer than the whole of 100.");
  const fits = await recordFigures(solok, [total({ segment: "BPU", participants: 40 })]);
  expect(fits.problems).toBeUndefined();
});

test("wage earners and self-employed alone may be fewer than the total: others may be missing", async () => {
  const answer = await recordFigures(solok, [
    total(),
    total({ segment: "PU", participants: 50 }),
    total({ segment: "BPU", participants: 39 }),
  ]);
  expect(answer.problems).toBeUndefined();
});

test("the documented total of Sijunjung is the sum of its segments", async () => {
  const sijunjung = { asOf: "2022-12-01", definition: "published-nik-domicile" };
  const answer = await recordFigures(solok, [
    figure({
      ...sijunjung,
      participants: 23_218,
      share: { numerator: 20, denominator: 100 },
      precision: "ROUNDED",
    }),
    figure({ ...sijunjung, segment: "PU", participants: 12_318 }),
    figure({ ...sijunjung, segment: "BPU", participants: 10_900 }),
  ]);
  expect(answer.problems).toBeUndefined();
});

test("districts that exceed their regency are refused, whichever was recorded first", async () => {
  expect(refusedFor(await recordFigures(solok, [total(), ...ofDistricts([60, 41])]))).toEqual([
    "PARTS_EXCEED_WHOLE at input.figures.0.participants",
  ]);
  await recordFigures(solok, [total(), ...ofDistricts([60])]);
  const late = await recordFigures(solok, [figure({ region: districts[1], participants: 41 })]);
  expect(refusedFor(late)).toEqual(["PARTS_EXCEED_WHOLE at input.figures.0.participants"]);
});

test("all districts of a regency have to add up to it; without one of them it is incomplete", async () => {
  expect(districts).toHaveLength(4);
  const all = await recordFigures(solok, [total(), ...ofDistricts([10, 20, 30, 39])]);
  expect(refusedFor(all)).toEqual(["PARTS_MISS_WHOLE at input.figures.0.participants"]);
  const three = await recordFigures(solok, [total(), ...ofDistricts([10, 20, 30])]);
  expect(three.problems).toBeUndefined();
});

test("villages are held against their district, and eligible workers as people are", async () => {
  const [village = ""] = await codesBelow(districts[0] ?? "");
  const district = { region: districts[0], participants: 10, eligibleWorkers: 50 };
  const answer = await recordFigures(solok, [
    figure(district),
    figure({ region: village, participants: 11, eligibleWorkers: 51 }),
  ]);
  expect(refusedFor(answer)).toEqual([
    "PARTS_EXCEED_WHOLE at input.figures.0.eligibleWorkers",
    "PARTS_EXCEED_WHOLE at input.figures.0.participants",
  ]);
});

test("eligible workers that were computed, from a rounded share say, are not held against parts", async () => {
  const answer = await recordFigures(solok, [
    total({ eligibleWorkers: 500, eligibleWorkersKind: "COMPUTED" }),
    ...ofDistricts([1], { eligibleWorkers: 501 }),
  ]);
  expect(answer.problems).toBeUndefined();
});

test.each(["ROUNDED", "VAGUE", "AT_LEAST"])(
  "people stated as %s are no error, as a whole or as a part",
  async (precision) => {
    const whole = await recordFigures(solok, [
      total({ precision }),
      total({ segment: "PU", participants: 150 }),
    ]);
    const part = await recordFigures(solok, [
      total({ asOf: "2024-05-31" }),
      total({ asOf: "2024-05-31", segment: "PU", participants: 150, precision }),
    ]);
    expect([whole.problems, part.problems]).toEqual([undefined, undefined]);
  },
);

test("parts of another day, definition or segment say nothing about the whole", async () => {
  const answer = await recordFigures(solok, [
    total(),
    ...ofDistricts([150], { asOf: "2024-05-31" }),
    ...ofDistricts([150], { definition: "published-nik-domicile" }),
    ...ofDistricts([150], { segment: "PU" }),
  ]);
  expect(answer.problems).toBeUndefined();
});

test("a figure that was replaced no longer counts, and one that replaces it takes its place", async () => {
  const { figures } = await recordFigures(solok, [
    total(),
    ...ofDistricts([60]),
    total({ segment: "PU", participants: 60 }),
  ]);
  const [whole, district] = figures.map(({ id }) => id);
  const corrected = await recordFigures(solok, [
    { ...total({ participants: 200 }), replaces: whole, replacedBecause: "Half was missing" },
    ...ofDistricts([120], { replaces: district, replacedBecause: "Half was missing" }),
    ...ofDistricts([0, 80]).slice(1),
  ]);
  expect(corrected.problems).toBeUndefined();
  const again = await recordFigures(solok, ofDistricts([0, 0, 1]).slice(2));
  expect(refusedFor(again)).toEqual(["PARTS_EXCEED_WHOLE at input.figures.0.participants"]);
});

test("two who record a part each at once cannot exceed the whole between them", async () => {
  await recordFigures(solok, [total()]);
  const answers = await heldUpAt(solok, "claim", 4, () =>
    Promise.all(ofDistricts([60, 60, 60, 60]).map((part) => recordFigures(solok, [part]))),
  );
  expect(answers.flatMap(refusedFor)).toEqual(
    [1, 2, 3].map(() => "PARTS_EXCEED_WHOLE at input.figures.0.participants"),
  );
  expect(await rowsIn(solok, "coverage_figure")).toEqual([2]);
});
