import fc from "fast-check";
import { simulatedMonths } from "../../../src/hub/simulation/simulated-months";
import { simulateRegency, type RegencyRows } from "../../../src/hub/simulation/simulated-regency";
import { WorkerConcept } from "../../../src/domain/worker-concept";

const seed = fc.integer({ min: 0, max: 2_147_483_647 });
const count = fc.integer({ min: 1, max: 30 });
const until = fc.constantFrom("2025-12-31", "2024-02-29", "2022-08-31");
const regency = fc
  .tuple(fc.integer({ min: 11, max: 96 }), fc.integer({ min: 1, max: 79 }), fc.nat({ max: 8 }))
  .map(([province, number, districts]) => {
    const code = `${province}.${String(number).padStart(2, "0")}`;
    return given(
      code,
      Array.from({ length: districts }, (_, at) => `${code}.${String(at + 1).padStart(2, "0")}`),
    );
  });

function given(code: string, districts: string[], villages: [string, string[]][] = []) {
  const office = `simulasi-${code.slice(0, 2)}-1`;
  return { code, name: code, office, districts, villages: new Map(villages) };
}

test("the same seed gives the same rows, byte for byte, and another seed others", () => {
  fc.assert(
    fc.property(seed, count, until, regency, (from, months, last, one) => {
      const rows = (of: number) =>
        JSON.stringify(simulateRegency(of, one, simulatedMonths(months, last)));
      expect(rows(from)).toBe(rows(from));
      if (one.districts.length > 1) expect(rows(from)).not.toBe(rows(from + 1));
    }),
    { numRuns: 60 },
  );
});

test("a seed gives the rows that it has always given", () => {
  const { cells, figures, workers } = simulateRegency(
    1,
    given("13.74", ["13.74.01", "13.74.02"]),
    simulatedMonths(3, "2025-12-31"),
  );
  expect(cells.slice(0, 2)).toMatchInlineSnapshot(`
   [
     {
       "cell": {
         "ended": 0,
         "funding": "EMPLOYER",
         "joined": 43401,
         "month": 0,
         "segment": "PU",
       },
       "region": "13.74",
     },
     {
       "cell": {
         "ended": 303,
         "funding": "EMPLOYER",
         "joined": 557,
         "month": 1,
         "segment": "PU",
       },
       "region": "13.74",
     },
   ]
  `);
  expect(figures[0]).toMatchInlineSnapshot(`
   {
     "asOf": "2025-10-31",
     "definition": "published-nik-domicile",
     "eligible": null,
     "id": "simulasi-13-1:13.74.2025-10",
     "knownAt": "2025-10-31T17:00:00Z",
     "participants": null,
     "region": "13.74",
     "replaces": null,
     "segment": null,
     "share": [
       618,
       1000,
     ],
   }
  `);
  expect(workers[0]).toMatchInlineSnapshot(`
   {
     "region": "13.74",
     "workers": {
       "EMPLOYED": 109478,
       "LABOUR_FORCE": 115528,
       "POTENTIAL": 90681,
       "VULNERABLE": 19250,
     },
     "year": 2024,
   }
  `);
});

test("people and workers are whole numbers, nobody ends who has not joined, and parts make their whole", () => {
  fc.assert(
    fc.property(seed, count, until, regency, (from, months, last, one) => {
      const rows = simulateRegency(from, one, simulatedMonths(months, last));
      for (const { cell } of rows.cells) {
        expect(Number.isInteger(cell.joined) && Number.isInteger(cell.ended)).toBe(true);
      }
      for (const region of one.districts) {
        for (let month = 0; month < months; month += 1) {
          expect(enrolled(rows, region, month)).toBeGreaterThanOrEqual(0);
        }
      }
      for (let month = 0; month < months; month += 1) {
        const parts = one.districts.map((district) => enrolled(rows, district, month));
        expect(enrolled(rows, one.code, month)).toBe(parts.reduce((sum, part) => sum + part, 0));
      }
      for (const { year, workers } of rows.workers.filter(({ region }) => region === one.code)) {
        const parts = rows.workers.filter((part) => part.year === year && part.region !== one.code);
        for (const concept of Object.values(WorkerConcept)) {
          expect(workers[concept]).toBe(
            parts.reduce((sum, part) => sum + part.workers[concept], 0),
          );
          expect(workers[concept]).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("the figures of villages sum to their district's, and the districts' to their regency's", () => {
  const villages = ["13.01.01.2001", "13.01.01.2002", "13.01.01.2003"];
  const pesisir = given("13.01", ["13.01.01", "13.01.02"], [["13.01.01", villages]]);
  fc.assert(
    fc.property(seed, (from) => {
      const { figures } = simulateRegency(from, pesisir, simulatedMonths(24, "2025-12-31"));
      // What was said wrong was too high; by the end all of these months are corrected.
      const whole = figures.filter(({ segment, asOf }) => segment === null && asOf < "2025-07");
      expect(whole.length).toBeGreaterThan(0);
      for (const month of new Set(whole.map(({ asOf }) => asOf))) {
        const right = (...regions: string[]) =>
          regions.map((region) => {
            const said = whole.filter((one) => one.asOf === month && one.region === region);
            return Math.min(...said.map(({ participants }) => participants ?? Infinity));
          });
        const sum = (parts: number[]) => parts.reduce((total, part) => total + part, 0);
        expect([sum(right(...villages))]).toEqual(right("13.01.01"));
        expect([sum(right("13.01.01", "13.01.02"))]).toEqual(right("13.01"));
      }
    }),
    { numRuns: 20 },
  );
});

test("some regencies publish late, some not every month, some above 100 %, and some correct themselves", () => {
  const months = simulatedMonths(24, "2025-12-31");
  const figures = Array.from({ length: 79 }, (_, at) => at + 1).flatMap((number) => {
    const code = `32.${String(number).padStart(2, "0")}`;
    return simulateRegency(1, given(code, [`${code}.01`, `${code}.02`]), months).figures;
  });
  const whole = figures.filter(({ region, segment }) => region.length === 5 && segment === null);
  expect(whole.some(({ knownAt, asOf }) => knownAt.slice(0, 10) > asOf)).toBe(true);
  expect(whole.length).toBeLessThan(79 * 24);
  expect(whole.some((one) => (one.participants ?? 0) > (one.eligible ?? Infinity))).toBe(true);
  expect(whole.some(({ share }) => share !== null)).toBe(true);
  expect(whole.some(({ replaces }) => replaces !== null)).toBe(true);
  expect(figures.every(({ knownAt }) => knownAt <= "2025-12-31T17:00:00Z")).toBe(true);
});

function enrolled({ cells }: RegencyRows, region: string, month: number): number {
  return cells
    .filter((one) => one.region === region && one.cell.month <= month)
    .reduce((sum, { cell }) => sum + cell.joined - cell.ended, 0);
}
