import fc from "fast-check";
import { ANY_PAYER } from "../../src/domain/payer";
import { Programme } from "../../src/domain/programme";
import { Segment } from "../../src/domain/segment";
import {
  type RateQuestion,
  type RateRule,
  contributionOn,
  isUnknownRate,
} from "../../src/measure/contribution";

const ofWage = (wageMillionths: bigint, wageCeiling: bigint | null = null): RateRule => ({
  id: "rate",
  programme: Programme.JHT,
  segment: Segment.PU,
  sector: null,
  payer: ANY_PAYER,
  riskClass: null,
  amount: null,
  wageMillionths,
  wageCeiling,
  halves: null,
  from: "2024-01-01",
  until: "2025-01-01",
  legalBasis: "PP 1/2024",
  note: null,
});

const earning = (monthlyWage: bigint | null): RateQuestion => ({
  segment: Segment.PU,
  programmes: [Programme.JHT],
  funding: null,
  sector: null,
  monthlyWage,
  riskClass: null,
});

function amount(rule: RateRule, wage: bigint): bigint {
  const answer = contributionOn([rule], earning(wage), "2024-06-01");
  if (isUnknownRate(answer)) throw new Error("no rate");
  return answer.amount;
}

const wage = fc.bigInt({ min: 1n, max: 10n ** 12n });
const part = fc.bigInt({ min: 1n, max: 1_000_000n });

test("a part of a wage is within half a rupiah of the exact one", () => {
  fc.assert(
    fc.property(wage, part, (earned, millionths) => {
      const twice = 2n * (amount(ofWage(millionths), earned) * 1_000_000n - earned * millionths);
      expect(twice > -1_000_000n && twice <= 1_000_000n).toBe(true);
    }),
  );
});

test("a higher wage never costs less, and above the ceiling it costs no more", () => {
  fc.assert(
    fc.property(wage, wage, part, wage, (earned, more, millionths, ceiling) => {
      const rule = ofWage(millionths, ceiling);
      expect(amount(rule, earned + more) >= amount(rule, earned)).toBe(true);
      expect(amount(rule, ceiling + more)).toBe(amount(rule, ceiling));
    }),
  );
});

test.each([
  ["before the first day", "2023-12-31", 5_000_000n],
  ["after the last day", "2025-01-01", 5_000_000n],
  ["without the wage", "2024-06-01", null],
])("%s nothing is known of what it costs", (_when, on, earned) => {
  expect(contributionOn([ofWage(57_000n)], earning(earned), on)).toEqual({
    unknown: Programme.JHT,
    on,
  });
});
