import fc from "fast-check";
import type { CoverageValues } from "../../src/measure/coverage-share";
import { type Fraction, toNumber } from "../../src/measure/fraction";
import { exactGrowth, growthBetween } from "../../src/measure/growth";

const people = fc.bigInt(0n, 300_000_000n);
const workers = fc.bigInt(1n, 999_999_999n);
const counted = fc
  .tuple(people, workers)
  .map(([participants, eligibleWorkers]): CoverageValues => ({
    participants,
    eligibleWorkers,
    statedShare: null,
  }));
const statedOnly = fc
  .tuple(fc.bigInt(0n, 2_000n), fc.constantFrom(100n, 1_000n, 10_000n))
  .map(([numerator, denominator]): CoverageValues => ({
    participants: null,
    eligibleWorkers: null,
    statedShare: { numerator, denominator },
  }));
const unknown: fc.Arbitrary<CoverageValues> = fc.record({
  participants: fc.option(people),
  eligibleWorkers: fc.constant(null),
  statedShare: fc.constant(null),
});

const sum = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});
const areEqual = (a: Fraction, b: Fraction) =>
  a.numerator * b.denominator === b.numerator * a.denominator;

test("what people and what the denominator did sum to the growth, exactly", () => {
  fc.assert(
    fc.property(counted, counted, (before, after) => {
      const growth = exactGrowth(before, after);
      if (!growth?.people || !growth.denominator) return false;
      return areEqual(sum(growth.people, growth.denominator), growth.share);
    }),
    { numRuns: 2_000 },
  );
});

test("growth is 100 (N1/D1 − N0/D0), of which people did 100 (N1 − N0)/D0", () => {
  fc.assert(
    fc.property(people, workers, people, workers, (n0, d0, n1, d1) => {
      const before = { participants: n0, eligibleWorkers: d0, statedShare: null };
      const after = { participants: n1, eligibleWorkers: d1, statedShare: null };
      expect(growthBetween(before, after)).toEqual({
        points: toNumber({ numerator: 100n * (n1 * d0 - n0 * d1), denominator: d0 * d1 }),
        people: toNumber({ numerator: 100n * (n1 - n0), denominator: d0 }),
        denominator: toNumber({ numerator: 100n * n1 * (d0 - d1), denominator: d0 * d1 }),
      });
    }),
    { numRuns: 1_000 },
  );
});

test("without all four numbers there is growth but no split, and without a share there is none", () => {
  fc.assert(
    fc.property(fc.oneof(counted, statedOnly), statedOnly, (one, other) => {
      for (const growth of [growthBetween(one, other), growthBetween(other, one)]) {
        expect(growth).toMatchObject({ people: null, denominator: null });
        expect(growth?.points).not.toBeNaN();
      }
    }),
  );
  fc.assert(
    fc.property(fc.oneof(counted, statedOnly, unknown), unknown, (one, other) => {
      expect([growthBetween(one, other), growthBetween(other, one)]).toEqual([null, null]);
    }),
  );
});

test("growth there and back is nothing", () => {
  fc.assert(
    fc.property(fc.oneof(counted, statedOnly), fc.oneof(counted, statedOnly), (one, other) => {
      const there = exactGrowth(one, other);
      const back = exactGrowth(other, one);
      return there !== null && back !== null && sum(there.share, back.share).numerator === 0n;
    }),
  );
});
