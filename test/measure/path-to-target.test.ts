import fc from "fast-check";
import { RampUp } from "../../src/domain/ramp-up";
import { apportion, joiners } from "../../src/measure/apportion";
import { pathOf, targetGap } from "../../src/measure/path-to-target";

const people = fc.bigInt({ min: 0n, max: 30_000_000n });
const months = fc.integer({ min: 1, max: 120 });
const sum = (numbers: readonly bigint[]) => numbers.reduce((all, one) => all + one, 0n);

test("the gap to a target is told in three different numbers of people", () => {
  expect(targetGap(23_218n, 116_090n, 2_500n)).toEqual({
    targetCount: 29_023n,
    workersNeeded: 5_805n,
    uncovered: 92_872n,
  });
});

test("a region beyond its target, or beyond 100 %, needs nobody", () => {
  expect(targetGap(105n, 100n, 10_000n)).toEqual({
    targetCount: 100n,
    workersNeeded: 0n,
    uncovered: 0n,
  });
});

test("the people that a target asks for reach it, and one fewer do not", () => {
  const target = fc.bigInt({ min: 1n, max: 100_000n });
  fc.assert(
    fc.property(people, people, target, (participants, eligible, basisPoints) => {
      const { targetCount, workersNeeded } = targetGap(participants, eligible, basisPoints);
      expect(targetCount * 10_000n >= basisPoints * eligible).toBe(true);
      expect(eligible === 0n || (targetCount - 1n) * 10_000n < basisPoints * eligible).toBe(true);
      expect(participants + workersNeeded >= targetCount).toBe(true);
    }),
  );
});

test.each(Object.values(RampUp))(
  "who joins %s is as many as are needed, to the last one",
  (rampUp) => {
    fc.assert(
      fc.property(people, months, (needed, count) => {
        const joining = joiners(needed, count, rampUp);
        expect(joining).toHaveLength(count);
        expect(sum(joining)).toBe(needed);
        expect(joining.every((each) => each >= 0n)).toBe(true);
      }),
    );
  },
);

test("evenly, no two months differ by more than one person, the first months being the larger", () => {
  expect(joiners(11n, 4, RampUp.EVEN)).toEqual([3n, 3n, 3n, 2n]);
});

test("at once, all join in the first month", () => {
  expect(joiners(11n, 3, RampUp.AT_ONCE)).toEqual([11n, 0n, 0n]);
});

test("growing, no month has fewer than the one before", () => {
  expect(joiners(60n, 3, RampUp.LINEAR)).toEqual([10n, 20n, 30n]);
  fc.assert(
    fc.property(people, months, (needed, count) => {
      const joining = joiners(needed, count, RampUp.LINEAR);
      expect(joining.every((each, at) => at === 0 || each >= (joining[at - 1] ?? 0n))).toBe(true);
    }),
  );
});

test("what is apportioned is within one person of its quota", () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 1_000n }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(people, weights, (total, given) => {
      const all = sum(given);
      fc.pre(all > 0n);
      apportion(total, given).forEach((share, at) => {
        const quota = total * (given[at] ?? 0n);
        expect(share * all > quota - all && share * all < quota + all).toBe(true);
      });
    }),
  );
});

test("the cost of a path is what everybody pays from the month of joining on", () => {
  const rate = fc.bigInt({ min: 1n, max: 100_000n });
  const paths = fc.array(fc.tuple(people, rate), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(paths, (given) => {
      const rates = given.map(([, each]) => each);
      const path = pathOf(
        given.map(([joins]) => joins),
        rates,
      );
      const byPerson = given.map(([joins], month) => joins * sum(rates.slice(month)));
      expect(sum(path.map(({ cost }) => cost))).toBe(sum(byPerson));
      expect(path.at(-1)?.heads).toBe(sum(given.map(([joins]) => joins)));
    }),
  );
});
