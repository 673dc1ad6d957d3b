import { exactShare, peopleOfShare, shownShare } from "../../src/measure/coverage-share";

test("a share above 100 % is kept, and said", () => {
  expect(shownShare({ numerator: 105n, denominator: 100n })).toEqual({
    share: 1.05,
    percent: 105,
    over100: true,
  });
});

test("exactly 100 % is not above 100 %", () => {
  expect(shownShare({ numerator: 7n, denominator: 7n }).over100).toBe(false);
});

test("per cent has two decimals, half up", () => {
  expect(shownShare({ numerator: 1n, denominator: 3n }).percent).toBe(33.33);
  expect(shownShare({ numerator: 2n, denominator: 3n }).percent).toBe(66.67);
  expect(shownShare({ numerator: 12_345n, denominator: 100_000n }).percent).toBe(12.35);
});

test("people and workers go before a stated share", () => {
  const statedShare = { numerator: 20n, denominator: 100n };
  expect(exactShare({ participants: 1n, eligibleWorkers: 3n, statedShare })).toEqual({
    numerator: 1n,
    denominator: 3n,
  });
  expect(exactShare({ participants: 1n, eligibleWorkers: null, statedShare })).toBe(statedShare);
});

test("participants without workers make no share", () => {
  expect(
    exactShare({ participants: 12_318n, eligibleWorkers: null, statedShare: null }),
  ).toBeNull();
});

test("a share tells of people as counted, else out of its hundred; nobody needs no workers", () => {
  const zero = { numerator: 0n, denominator: 100n };
  const people = (participants: bigint | null, statedShare: typeof zero | null) =>
    peopleOfShare({ participants, eligibleWorkers: null, statedShare });
  expect(people(null, zero)).toBe(0n);
  expect(people(3n, zero)).toBe(3n);
  expect(people(null, { numerator: 105n, denominator: 100n })).toBe(105n);
  expect(people(0n, null)).toBe(0n);
  expect(people(7n, null)).toBeNull();
});
