import fc from "fast-check";
import { paidPersonMonths } from "../../src/measure/paid-person-months";
import { fundedPersonMonths } from "../../src/measure/person-months";

const rupiah = fc.bigInt({ min: 1n, max: 10n ** 15n });
const rate = fc.bigInt({ min: 1n, max: 500_000n });
const people = fc.option(fc.bigInt({ min: 0n, max: 3_000_000n }));
const months = fc.integer({ min: 1, max: 12 });
const rates = fc.array(rate, { minLength: 1, maxLength: 12 });

test("without payments nothing is known to be paid", () => {
  expect(paidPersonMonths([])).toBeNull();
});

test("at one rate, what is paid times the rate plus what is left over are the payments", () => {
  const payments = fc.array(fc.record({ amount: rupiah, people, months }), { minLength: 1 });
  fc.assert(
    fc.property(payments, rate, (made, one) => {
      const paid = paidPersonMonths(
        made.map(({ months: count, ...payment }) => ({
          ...payment,
          rates: Array.from({ length: count }, () => one),
        })),
      );
      const sum = made.reduce((all, { amount }) => all + amount, 0n);
      expect(paid && paid.personMonths * one + paid.residual).toBe(sum);
      expect(paid?.amount).toBe(sum);
      expect(paid && paid.residual < one * BigInt(made.length)).toBe(true);
    }),
  );
});

test("payments cover what each covers by itself, in whatever order they are made", () => {
  const payments = fc.array(fc.record({ amount: rupiah, people, rates }), { minLength: 1 });
  fc.assert(
    fc.property(payments, (made) => {
      const paid = paidPersonMonths(made);
      expect(paidPersonMonths([...made].reverse())).toEqual(paid);
      const alone = made.map((one) => fundedPersonMonths(one.amount, one.rates, one.people));
      expect(paid?.personMonths).toBe(alone.reduce((all, one) => all + one.personMonths, 0n));
    }),
  );
});
