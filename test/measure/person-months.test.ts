import fc from "fast-check";
import { roundHalfUp } from "../../src/measure/fraction";
import {
  breakEvenJoiningMonth,
  costOf,
  fundedPersonMonths,
  monthsPaid,
  payMonths,
  runwayMonths,
} from "../../src/measure/person-months";

const ALL_YEAR = (rate: bigint) => Array.from({ length: 12 }, () => rate);
const rupiah = fc.bigInt({ min: 0n, max: 10n ** 15n });
const rate = fc.bigInt({ min: 1n, max: 500_000n });
const people = fc.bigInt({ min: 0n, max: 3_000_000n });
const rates = fc.array(rate, { minLength: 12, maxLength: 12 });
const heads = fc.array(people, { minLength: 12, maxLength: 12 });

test("Sijunjung's budget of 2025 pays for 181,744 person-months and nothing is left over", () => {
  expect(fundedPersonMonths(3_053_299_200n, ALL_YEAR(16_800n), 16_590n)).toEqual({
    personMonths: 181_744n,
    residual: 0n,
  });
  expect(costOf(ALL_YEAR(16_590n), ALL_YEAR(16_800n))).toBe(3_344_544_000n);
});

test("44,752 person-months pay for 5,174 people who join in April on average, 8.65 months each", () => {
  const month = breakEvenJoiningMonth(44_752n, 5_174n);
  expect(month && roundHalfUp(month, 2)).toBe(4.35);
});

test("who joins in January pays twelve months, who joins in December one", () => {
  expect([monthsPaid(1n), monthsPaid(3n), monthsPaid(12n)]).toEqual([12n, 10n, 1n]);
});

test("at one rate, what is funded times the rate plus what is left is the amount", () => {
  fc.assert(
    fc.property(rupiah, rate, fc.option(people), (amount, one, persons) => {
      const { personMonths, residual } = fundedPersonMonths(amount, ALL_YEAR(one), persons);
      expect(personMonths * one + residual).toBe(amount);
      expect(residual < one).toBe(true);
    }),
  );
});

test("more money never pays for fewer person-months at one rate", () => {
  fc.assert(
    fc.property(rupiah, rupiah, rate, (amount, more, one) => {
      const { personMonths } = fundedPersonMonths(amount, ALL_YEAR(one), null);
      const richer = fundedPersonMonths(amount + more, ALL_YEAR(one), null);
      expect(richer.personMonths >= personMonths).toBe(true);
    }),
  );
});

test("at different rates no rupiah is lost and none is spent twice", () => {
  fc.assert(
    fc.property(rupiah, rates, heads, (amount, monthly, wanted) => {
      const months = payMonths(amount, monthly, wanted);
      const spent = months.reduce((sum, { cost }) => sum + cost, 0n);
      expect(spent + (months.at(-1)?.left ?? amount)).toBe(amount);
      for (const month of months) {
        expect(month.paid <= month.heads && month.left >= 0n).toBe(true);
        expect(month.paid === month.heads || month.left < month.rate).toBe(true);
      }
    }),
  );
});

test("months at different rates are walked: half the rate pays for twice the people", () => {
  const halved = [...ALL_YEAR(16_800n).slice(0, 3), ...ALL_YEAR(8_400n).slice(0, 9)];
  expect(fundedPersonMonths(10n * (3n * 16_800n + 9n * 8_400n) + 1n, halved, null)).toEqual({
    personMonths: 120n,
    residual: 1n,
  });
  expect(fundedPersonMonths(168_000n, halved, 4n)).toEqual({ personMonths: 10n, residual: 0n });
});

test("the runway is what is left over what all cost a month, and nobody has none", () => {
  expect(runwayMonths(336_000n, 10n, 16_800n)).toEqual({
    numerator: 336_000n,
    denominator: 168_000n,
  });
  expect(runwayMonths(336_000n, 0n, 16_800n)).toBeNull();
});

test("the month that breaks even lies in the year or just after it, earlier with more money", () => {
  const joining = fc.bigInt({ min: 1n, max: 3_000_000n });
  const left = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n });
  fc.assert(
    fc.property(left, joining, (months, persons) => {
      const month = breakEvenJoiningMonth(months, persons);
      const at = month && roundHalfUp(month, 6);
      expect(at !== null && at >= 1 && at <= 13).toBe(true);
      const later = breakEvenJoiningMonth(months - 1n, persons);
      expect(later && roundHalfUp(later, 6)).toBeGreaterThanOrEqual(at ?? 0);
    }),
  );
  expect(breakEvenJoiningMonth(10n, 0n)).toBeNull();
});
