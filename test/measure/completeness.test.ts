import { completeness } from "../../src/measure/completeness";

test("completeness is the share of all eligible workers that the ranked regions hold", () => {
  expect(
    completeness([
      { isRanked: true, eligibleWorkers: 300n },
      { isRanked: false, eligibleWorkers: 100n },
    ]),
  ).toBe(0.75);
});

test("completeness is not known while one region's workers are not", () => {
  expect(
    completeness([
      { isRanked: true, eligibleWorkers: 300n },
      { isRanked: false, eligibleWorkers: null },
    ]),
  ).toBeNull();
});

test("no region is no knowledge, not all of it", () => {
  expect(completeness([])).toBeNull();
});

test("a region whose share is a sum of some of its parts counts with those, out of all of them", () => {
  expect(
    completeness([
      { isRanked: true, eligibleWorkers: 300n, wholeEligibleWorkers: 400n },
      { isRanked: true, eligibleWorkers: 100n },
    ]),
  ).toBe(0.8);
});

test("completeness is not known while the workers of one part of a sum are not", () => {
  expect(
    completeness([{ isRanked: true, eligibleWorkers: 300n, wholeEligibleWorkers: null }]),
  ).toBeNull();
});
