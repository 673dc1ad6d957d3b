import { type BranchOffice, newOffice } from "../support/branch-office";
import { figure, type ProblemAnswer, recordFigures, refusedFor, rowsIn } from "../support/given";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

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

test("who records or replaces anew is told the figure that counts now, not one that was replaced", async () => {
  const { figures } = await recordFigures(solok, [figure()]);
  const correct = (replaces: string | undefined, participants: number) =>
    recordFigures(solok, [figure({ participants, replaces, replacedBecause: "A better count" })]);
  const second = await correct(figures[0]?.id, 31_000);
  const third = await correct(second.figures[0]?.id, 32_000);
  const told = ({ problems }: { problems?: ProblemAnswer[] }) =>
    problems?.map(({ code, onRecord }) => [code, onRecord?.[0]?.value]);
  const current = third.figures[0]?.id;
  expect(told(await recordFigures(solok, [figure()]))).toEqual([
    ["FIGURE_ALREADY_RECORDED", current],
  ]);
  expect(told(await correct(figures[0]?.id, 33_000))).toEqual([
    ["FIGURE_ALREADY_REPLACED", current],
  ]);
});
