import { figureKnowledge } from "../../src/measure/figure-status";
import { rankBounds } from "../../src/measure/rank-bounds";

const figure = (asOf: string, amount: bigint | null = 10n) => ({ asOf, amount });

test("a figure of the month asked is reported, whatever its day", () => {
  expect(figureKnowledge(figure("2024-03-01"), "2024-03-31", false)).toEqual({
    status: "REPORTED",
    ageInMonths: 0,
  });
});

test("a figure of the month before is stale, though only a day old", () => {
  expect(figureKnowledge(figure("2024-02-29"), "2024-03-01", false)).toEqual({
    status: "STALE",
    ageInMonths: 1,
  });
});

test("age counts calendar months over the years", () => {
  expect(figureKnowledge(figure("2022-12-01"), "2024-03-31", false).ageInMonths).toBe(15);
});

test("zero is reported as zero, and a figure without an amount reports nothing", () => {
  expect(figureKnowledge(figure("2024-03-01", 0n), "2024-03-31", false).status).toBe(
    "ZERO_REPORTED",
  );
  expect(figureKnowledge(figure("2024-03-01", null), "2024-03-31", false)).toEqual({
    status: "NOT_REPORTED",
    ageInMonths: 0,
  });
});

test("nothing known is not reported, or unreachable when its office is silent", () => {
  expect(figureKnowledge(null, "2024-03-31", false).status).toBe("NOT_REPORTED");
  expect(figureKnowledge(null, "2024-03-31", true)).toEqual({
    status: "UNREACHABLE",
    ageInMonths: null,
  });
});

test("a silent office does not take back what it has reported", () => {
  expect(figureKnowledge(figure("2024-03-01"), "2024-03-31", true).status).toBe("REPORTED");
});

test("each unknown region may overtake a ranked one", () => {
  expect(rankBounds(2, 17)).toEqual({ rankBest: 2, rankWorst: 19 });
  expect(rankBounds(1, 0)).toEqual({ rankBest: 1, rankWorst: 1 });
});
