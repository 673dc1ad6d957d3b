import type { CoverageValues } from "../../src/measure/coverage-share";
import { growthBetween } from "../../src/measure/growth";

const counted = (participants: bigint, eligibleWorkers: bigint): CoverageValues => ({
  participants,
  eligibleWorkers,
  statedShare: null,
});
const stated = (numerator: bigint, denominator: bigint): CoverageValues => ({
  participants: null,
  eligibleWorkers: null,
  statedShare: { numerator, denominator },
});

test("growth in points splits into what people and what the denominator did", () => {
  expect(growthBetween(counted(200n, 1_000n), counted(260n, 1_000n))).toEqual({
    points: 6,
    people: 6,
    denominator: 0,
  });
  expect(growthBetween(counted(200n, 1_000n), counted(300n, 1_250n))).toEqual({
    points: 4,
    people: 10,
    denominator: -6,
  });
});

test("the parts add up to the whole, exactly, for numbers that do not divide", () => {
  const growth = growthBetween(counted(23_218n, 116_090n), counted(31_001n, 120_007n));
  expect(growth).not.toBeNull();
  const { points, people, denominator } = growth ?? { points: NaN, people: 0, denominator: 0 };
  expect((people ?? 0) + (denominator ?? 0)).toBeCloseTo(points, 12);
});

test("a share that was only stated grows in points, without a split", () => {
  expect(growthBetween(stated(20n, 100n), stated(105n, 100n))).toEqual({
    points: 85,
    people: null,
    denominator: null,
  });
});

test("a loss is negative", () => {
  expect(growthBetween(stated(105n, 100n), stated(39n, 100n))?.points).toBe(-66);
});

test("nothing grows from or to what is not known", () => {
  const unknown: CoverageValues = { participants: 5n, eligibleWorkers: null, statedShare: null };
  expect(growthBetween(unknown, stated(1n, 2n))).toBeNull();
  expect(growthBetween(stated(1n, 2n), unknown)).toBeNull();
});
