import fc from "fast-check";
import { type Cohort, cohortYear } from "../../src/measure/cohort-year";

function cohort(stated: Partial<Cohort>): Cohort {
  return {
    headcount: 100n,
    startsOn: null,
    countedFrom: null,
    endsBefore: null,
    inParts: 0n,
    wholeCountedFrom: null,
    wholeSupersedes: false,
    laterCountedFrom: null,
    laterHasParts: false,
    ...stated,
  };
}

const months = (cohorts: readonly Cohort[], year: number) =>
  cohortYear(cohorts, year)?.heads.map(Number);

test("who joins in March pays ten months of the year, and twelve of the next", () => {
  const march = cohort({ startsOn: "2022-03-01", countedFrom: "2022-03-01" });
  expect(months([march], 2022)).toEqual([0, 0, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]);
  expect(cohortYear([march], 2022)).toMatchObject({ joining: 100n, monthsOfOthers: 0n });
  expect(cohortYear([march], 2023)).toMatchObject({ joining: 0n, monthsOfOthers: 1_200n });
  expect(cohortYear([march], 2021)).toMatchObject({ people: 0n });
});

test("the month of the last day is paid, whatever the day", () => {
  const until = (endsBefore: string) => cohort({ startsOn: "2022-01-01", endsBefore });
  expect(months([until("2022-04-01")], 2022)?.slice(0, 5)).toEqual([100, 100, 100, 0, 0]);
  expect(months([until("2022-04-02")], 2022)?.slice(0, 5)).toEqual([100, 100, 100, 100, 0]);
});

test("who is superseded is counted in the later cohort from its month on, and once as a person", () => {
  const earlier = cohort({
    startsOn: "2022-03-01",
    endsBefore: "2025-07-25",
    laterCountedFrom: "2025-07-25",
  });
  const later = cohort({ headcount: 150n, countedFrom: "2025-07-25" });
  expect(months([earlier, later], 2025)).toEqual([
    100, 100, 100, 100, 100, 100, 150, 150, 150, 150, 150, 150,
  ]);
  expect(cohortYear([earlier, later], 2025)?.people).toBe(150n);
  expect(cohortYear([earlier, later], 2024)?.people).toBe(100n);
});

test("a whole that tells its people apart takes the place of what it supersedes all year", () => {
  const whole = { wholeCountedFrom: "2025-07-25", wholeSupersedes: true };
  const records = [
    cohort({
      headcount: 1_333n,
      startsOn: "2022-03-01",
      endsBefore: "2025-07-25",
      laterCountedFrom: "2025-07-25",
      laterHasParts: true,
    }),
    cohort({ headcount: 16_590n, inParts: 16_590n, countedFrom: "2025-07-25" }),
    cohort({ headcount: 5_174n, startsOn: "2025-01-01", ...whole }),
    cohort({ headcount: 11_416n, ...whole }),
  ];
  expect(cohortYear(records, 2025)).toEqual({
    heads: Array.from({ length: 12 }, () => 16_590n),
    people: 16_590n,
    joining: 5_174n,
    monthsOfOthers: 136_992n,
  });
  expect(cohortYear(records, 2024)).toMatchObject({ people: 1_333n, monthsOfOthers: 15_996n });
});

test("people of a whole who are in none of its parts are counted from the whole's day", () => {
  const records = [
    cohort({ headcount: 10n, inParts: 6n, countedFrom: "2025-10-05" }),
    cohort({ headcount: 6n, startsOn: "2024-05-01", wholeCountedFrom: "2025-10-05" }),
  ];
  expect(months(records, 2025)).toEqual([6, 6, 6, 6, 6, 6, 6, 6, 6, 10, 10, 10]);
});

test("an unknown headcount or start makes the year unknown, which is not zero", () => {
  expect(cohortYear([cohort({ headcount: null, startsOn: "2025-01-01" })], 2025)).toBeNull();
  expect(cohortYear([cohort({ inParts: null, countedFrom: "2025-01-01" })], 2025)).toBeNull();
  expect(cohortYear([cohort({})], 2025)).toBeNull();
  expect(cohortYear([cohort({ headcount: null, startsOn: "2026-01-01" })], 2025)?.people).toBe(0n);
});

test("the person-months of a year are those who join and all others, by month or by cohort", () => {
  const month = fc.integer({ min: 1, max: 12 });
  const given = fc.record({
    headcount: fc.bigInt({ min: 0n, max: 10_000n }),
    startsOn: fc.tuple(fc.integer({ min: 2022, max: 2026 }), month).map(([year, at]) => {
      return `${year}-${String(at).padStart(2, "0")}-01`;
    }),
  });
  fc.assert(
    fc.property(fc.array(given, { maxLength: 20 }), (stated) => {
      const year = cohortYear(stated.map(cohort), 2024);
      const expected = stated.reduce((all, { headcount, startsOn }) => {
        if (startsOn >= "2025") return all;
        const paid = startsOn < "2024" ? 12 : 13 - Number(startsOn.slice(5, 7));
        return all + headcount * BigInt(paid);
      }, 0n);
      expect(year?.heads.reduce((all, heads) => all + heads, 0n)).toBe(expected);
    }),
  );
});
