import fc from "fast-check";
import { type OneOfMany, codesOf, givenFigures } from "../support/given-many";
import { type TestHub, givenHub } from "../support/hub";

let hub: TestHub;
let regencies: string[];
let districts: string[];

beforeAll(async () => {
  hub = await givenHub("solok");
  regencies = await codesOf(hub.db, "REGENCY", "13.");
  districts = await codesOf(hub.db, "DISTRICT", "13.");
});
afterAll(() => hub.stop());

type Stated = Omit<OneOfMany, "region" | "asOf">;

const people = fc.nat(100_000);
const workers = fc.integer({ min: 1, max: 100_000 });
const stated: fc.Arbitrary<Stated | null> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ participants: people, eligible: workers }) },
  { weight: 1, arbitrary: fc.record({ participants: people }) },
  { weight: 2, arbitrary: fc.record({ eligible: workers }) },
  { weight: 1, arbitrary: fc.constant({ share: [1, 2] as const }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** What should be answered of a region; `all` are the workers of all of it, where they are known. */
interface Value {
  participants: number | null;
  eligibleWorkers: number | null;
  regionsSummed: number | null;
  all: number | null;
}

const total = (numbers: readonly (number | null)[]) =>
  numbers.reduce((sum: number, one) => sum + (one ?? 0), 0);

/** ΣN and ΣD over the children that have both, wherever a region has no share of its own. */
function valueByHand(region: string, figures: ReadonlyMap<string, Stated>): Value {
  const own = figures.get(region);
  const { participants = null, eligible = null } = own ?? {};
  const saysCoverage = participants !== null || own?.share !== undefined;
  const alone = {
    participants,
    eligibleWorkers: saysCoverage ? eligible : null,
    regionsSummed: null,
    all: eligible,
  };
  if (own?.share || (participants !== null && eligible !== null)) return alone;
  const parts = [...regencies, ...districts]
    .filter((code) => code.slice(0, code.lastIndexOf(".")) === region)
    .map((code) => valueByHand(code, figures));
  const both = parts.filter((part) => part.participants !== null && part.eligibleWorkers !== null);
  if (both.length === 0) return alone;
  return {
    participants: total(both.map((part) => part.participants)),
    eligibleWorkers: total(both.map((part) => part.eligibleWorkers)),
    regionsSummed: both.length,
    all: parts.some(({ all }) => all === null) ? null : total(parts.map(({ all }) => all)),
  };
}

test("parents are the sums of their children that have both numbers, and as complete", async () => {
  const ofRegencies = fc.array(fc.oneof(stated, fc.constant(null)), {
    minLength: regencies.length,
    maxLength: regencies.length,
    size: "max",
  });
  const ofDistricts = fc.array(stated, {
    minLength: districts.length,
    maxLength: districts.length,
    size: "max",
  });
  await fc.assert(
    fc.asyncProperty(ofRegencies, ofDistricts, fc.boolean(), async (above, below, isWhole) => {
      await hub.forget();
      const figures = new Map<string, Stated>();
      const codes = [...regencies, ...districts];
      for (const [at, figure] of [...above, ...below].entries()) {
        // Now and then the workers of all districts are known, so that completeness is.
        const counted = isWhole && figure?.share ? null : figure;
        const isDistrict = at >= regencies.length;
        const known = isWhole && isDistrict ? { eligible: 7, ...counted } : counted;
        if (known !== null) figures.set(codes[at] ?? "", known);
      }
      await givenFigures(
        hub.db,
        [...figures].map(([region, figure]) => ({ ...figure, region, asOf: "2024-03-31" })),
      );
      const asked = ["13", ...regencies];
      const { data, errors } = await hub.ask<{ compareRegions: object[] }>(
        `query ($codes: [ID!]!) { compareRegions(codes: $codes, asOf: "2024-03-31",
           definition: "published-basis-not-stated") {
           participants eligibleWorkers regionsSummed completeness } }`,
        { codes: asked },
      );
      expect(errors).toEqual([]);
      expect(data.compareRegions).toEqual(
        asked.map((code) => {
          const { all, ...value } = valueByHand(code, figures);
          const isSum = value.regionsSummed !== null && all !== null;
          return { ...value, completeness: isSum ? (value.eligibleWorkers ?? 0) / all : null };
        }),
      );
    }),
    { numRuns: 8 },
  );
}, 120_000);
