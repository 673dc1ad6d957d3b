import fc from "fast-check";
import { type OneOfMany, codesOf, givenFigures } from "../support/given-many";
import { type TestHub, givenHub } from "../support/hub";

let hub: TestHub;
let regencies: string[];

beforeAll(async () => {
  hub = await givenHub("solok");
  regencies = await codesOf(hub.db, "REGENCY");
});
afterAll(() => hub.stop());

const asOf = "2024-03-31";
const earlier = "2023-03-31";

type Stated = Omit<OneOfMany, "region" | "asOf"> | null;

/** Few small numbers, so that many shares are equal; and large ones that lie as close as can be. */
const stated: fc.Arbitrary<Stated> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ participants: fc.nat(12), eligible: fc.integer({ min: 1, max: 12 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      participants: fc.integer({ min: 999_999_980, max: 999_999_999 }),
      eligible: fc.integer({ min: 999_999_980, max: 999_999_999 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(120), fc.constantFrom(10, 100, 1000)).map((share) => ({ share })),
  },
  { weight: 1, arbitrary: fc.record({ participants: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ eligible: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 2, arbitrary: fc.constant(null) },
);

interface Ranks {
  region: { code: string };
  rank: number | null;
  rankBest: number | null;
  rankWorst: number | null;
  previousRank: number | null;
}

/** Ranks by comparing every share with every other, in whole numbers. */
function ranksByHand(figures: readonly Stated[]): (number | null)[] {
  const shares = figures.map(fractionByHand);
  return shares.map(
    (one) =>
      one &&
      1 + shares.filter((other) => other !== null && other[0] * one[1] > one[0] * other[1]).length,
  );
}

function fractionByHand(figure: Stated): [bigint, bigint] | null {
  if (figure?.participants !== undefined && figure.eligible !== undefined) {
    return [BigInt(figure.participants), BigInt(figure.eligible)];
  }
  return figure?.share ? [BigInt(figure.share[0]), BigInt(figure.share[1])] : null;
}

async function given(on: string, figures: readonly Stated[]): Promise<void> {
  const known = figures.flatMap((figure, at) =>
    figure === null ? [] : [{ ...figure, region: regencies[at] ?? "", asOf: on }],
  );
  await givenFigures(hub.db, known);
}

test("all regencies rank as a comparison of every exact share with every other says", async () => {
  const length = { minLength: regencies.length, maxLength: regencies.length, size: "max" } as const;
  await fc.assert(
    fc.asyncProperty(fc.array(stated, length), fc.array(stated, length), async (before, now) => {
      await hub.forget();
      await given(earlier, before);
      await given(asOf, now);
      // What counts nobody and states no share leaves the earlier figure in force.
      const inForce = now.map((figure, at) =>
        figure === null || (figure.participants === undefined && figure.share === undefined)
          ? (before[at] ?? null)
          : figure,
      );
      const { data, errors } = await hub.ask<{ coverageRanking: { rows: Ranks[] } }>(
        `{ coverageRanking(asOf: "${asOf}", comparedTo: "${earlier}") {
             rows { region { code } rank rankBest rankWorst previousRank } } }`,
      );
      expect(errors).toEqual([]);
      const ranks = ranksByHand(inForce);
      const previous = ranksByHand(before);
      const unknown = ranks.filter((rank) => rank === null).length;
      const expected = regencies
        .map((code, at): Ranks => {
          const rank = ranks[at] ?? null;
          return {
            region: { code },
            rank,
            rankBest: rank,
            rankWorst: rank === null ? null : rank + unknown,
            previousRank: previous[at] ?? null,
          };
        })
        .sort((a, b) => (a.rank ?? 1_000) - (b.rank ?? 1_000));
      expect(data.coverageRanking.rows).toEqual(expected);
    }),
    { numRuns: 4 },
  );
}, 120_000);
