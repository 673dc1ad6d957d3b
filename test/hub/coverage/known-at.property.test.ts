import fc from "fast-check";
import {
  type GivenFigure,
  givenCell,
  givenEligibleWorkers,
  givenFigure,
  givenHeardFrom,
} from "../support/given";
import { type TestHub, givenHub } from "../support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
afterAll(() => hub.stop());

const REGIONS = ["13.03", "13.03.07", "13.03.08", "13.73", "13"] as const;
const MONTHS = ["2023-11-01", "2024-01-01", "2024-02-01", "2024-03-01"] as const;

/** Something that happens at an office or at the hub; numbers choose among what there is by then. */
const happening = fc.record({
  what: fc.constantFrom(
    "a figure",
    "a correction",
    "a cell",
    "a changed cell",
    "a cell gone",
    "eligible workers",
    "corrected workers",
  ),
  region: fc.constantFrom(...REGIONS),
  month: fc.constantFrom(...MONTHS),
  segment: fc.constantFrom("PU", "BPU"),
  number: fc.integer({ min: 1, max: 500 }),
  which: fc.nat(100),
});
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

/** What can be corrected still. */
interface Current {
  figures: { id: string; figure: GivenFigure }[];
  workers: { id: string; region: string }[];
}

async function happen(event: Happening, current: Current): Promise<void> {
  const { what, region, month, segment, number, which } = event;
  const cell = [region, segment, month];
  switch (what) {
    case "a figure": {
      const figure: GivenFigure = {
        region,
        asOf: month,
        participants: number,
        ...(which % 3 === 0 ? {} : { eligible: 500 }),
        ...(which % 4 === 0 ? { segment } : {}),
        recordedAt: `2024-0${1 + (which % 9)}-01T00:00:00Z`,
      };
      current.figures.push({ id: await givenFigure(hub.db, figure), figure });
      return;
    }
    case "a correction": {
      const [wrong] = current.figures.splice(which % (current.figures.length || 1), 1);
      if (!wrong) return;
      const figure = { ...wrong.figure, participants: number, asOf: month, replaces: wrong.id };
      current.figures.push({ id: await givenFigure(hub.db, figure), figure });
      return;
    }
    case "a cell":
      await hub.db.query(
        `DELETE FROM enrollment_cell WHERE region_code = $1 AND segment = $2 AND month = $3`,
        cell,
      );
      await givenCell(hub.db, { region, segment, month, joined: number, ended: which });
      return;
    case "a changed cell":
      await hub.db.query(
        `UPDATE enrollment_cell SET joined = $4 WHERE region_code = $1 AND segment = $2 AND month >= $3`,
        [...cell, number],
      );
      return;
    case "a cell gone":
      await hub.db.query(
        `DELETE FROM enrollment_cell WHERE region_code = $1 AND segment = $2 AND month >= $3`,
        cell,
      );
      return;
    case "eligible workers": {
      const given = { region, workers: number, asOf: `${month.slice(0, 8)}${10 + (which % 18)}` };
      if (current.workers.some((one) => one.region === region)) return;
      current.workers.push({ id: await givenEligibleWorkers(hub.db, given), region });
      return;
    }
    case "corrected workers": {
      const [wrong] = current.workers.splice(which % (current.workers.length || 1), 1);
      if (!wrong) return;
      const given = { region: wrong.region, workers: number, replaces: wrong.id };
      current.workers.push({ id: await givenEligibleWorkers(hub.db, given), region: wrong.region });
    }
  }
}

const ROW = `region { code } figureId rank rankBest rankWorst previousRank status kind precision percent
  participants eligibleWorkers figureAsOf ageInMonths completeness regionsSummed
  growth { points people denominator } segments { segment participants status }
  checks { about stated computed by check } denominator { workers }`;

/** Every way to ask about coverage; the definition takes turns. */
const QUERY = `query ($definition: ID, $knownAt: DateTime) {
  coverageRanking(within: "13", asOf: "2024-03-31", comparedTo: "2024-01-31",
    definition: $definition, knownAt: $knownAt) { knownAt snapshotId completeness rows { ${ROW} } }
  compareRegions(codes: ["13", "13.03", "13.03.07"], asOf: "2024-03-15",
    definition: $definition, knownAt: $knownAt) { ${ROW} }
  region(code: "13.03") {
    coverageSeries(from: "2023-12-01", to: "2024-03-31", definition: $definition,
      knownAt: $knownAt) { ${ROW} }
    coverageByDefinition(asOf: "2024-03-31", within: "13", knownAt: $knownAt) { ${ROW} } } }`;
const DEFINITIONS = ["as-published", "published-basis-not-stated", "enrolled-of-potential"];

interface Answered {
  coverageRanking: { knownAt: string; snapshotId: string };
}

async function answer(definition: string, knownAt?: string): Promise<Answered> {
  const { data, errors } = await hub.ask<Answered>(QUERY, { definition, knownAt });
  expect(errors).toEqual([]);
  return data;
}

/** The ranking that QUERY asks for, with all that is known now. */
async function rankingNow(definition: string): Promise<Answered["coverageRanking"]> {
  const { data } = await hub.ask<Answered>(
    `query ($definition: ID) { coverageRanking(within: "13", asOf: "2024-03-31",
       comparedTo: "2024-01-31", definition: $definition) { knownAt snapshotId } }`,
    { definition },
  );
  return data.coverageRanking;
}

test("whatever happens later, each question with its knownAt is answered in the same bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 10, maxLength: 10 }), async (events) => {
      await hub.forget();
      await givenHeardFrom(hub.db, "solok", 0);
      const current: Current = { figures: [], workers: [] };
      const remembered: { definition: string; knownAt: string; bytes: string }[] = [];
      for (const [at, event] of events.entries()) {
        await happen(event, current);
        const definition = DEFINITIONS[at % DEFINITIONS.length] ?? "";
        const { knownAt, snapshotId } = await rankingNow(definition);
        const asked = await answer(definition, knownAt);
        expect(asked.coverageRanking).toMatchObject({ knownAt, snapshotId });
        remembered.push({ definition, knownAt, bytes: JSON.stringify(asked) });
      }
      for (const { definition, knownAt, bytes } of remembered) {
        expect(JSON.stringify(await answer(definition, knownAt))).toBe(bytes);
      }
    }),
    { numRuns: 2 },
  );
}, 120_000);
