import { fractionOf, roundHalfUp, toNumber } from "../../src/measure/fraction";

const fraction = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

test("a fraction becomes the JSON number nearest to it", () => {
  expect(toNumber(fraction(105n, 100n))).toBe(1.05);
  expect(toNumber(fraction(1n, 3n))).toBe(1 / 3);
  expect(toNumber(fraction(999_999_998n, 999_999_999n))).toBe(999_999_998 / 999_999_999);
  expect(toNumber(fraction(0n, 7n))).toBe(0);
});

test("counts beyond 2^53 are divided exactly", () => {
  expect(toNumber(fraction(9_007_199_254_740_993n * 2n, 9_007_199_254_740_993n))).toBe(2);
});

test("a half is rounded up, and away from zero when it is negative", () => {
  expect(roundHalfUp(fraction(12_345n, 1_000n), 2)).toBe(12.35);
  expect(roundHalfUp(fraction(12_344n, 1_000n), 2)).toBe(12.34);
  expect(roundHalfUp(fraction(1_005n, 1_000n), 2)).toBe(1.01);
  expect(roundHalfUp(fraction(-12_345n, 1_000n), 2)).toBe(-12.35);
});

test("nothing is divided by zero or by what is not known", () => {
  expect(fractionOf(1n, 0n)).toBeNull();
  expect(fractionOf(null, 5n)).toBeNull();
  expect(fractionOf(5n, null)).toBeNull();
  expect(fractionOf(0n, 5n)).toEqual(fraction(0n, 5n));
});
