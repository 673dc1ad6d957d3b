import type { Statement } from "../../src/database/reads";
import { DefinitionNumerator } from "../../src/domain/coverage-definition";
import { RegionLevel } from "../../src/domain/region-level";
import { WorkerConcept } from "../../src/domain/worker-concept";
import type { CoverageScope, MeasuredDefinition } from "../../src/hub/coverage/coverage-question";
import { coverageStatement, seriesStatement } from "../../src/hub/coverage/coverage-sql";
import { regionRows } from "../../src/reference/region-rows";

/** One question, as GraphQL for our servers and as the same SQL for the bare one. */
export interface BenchQuestion {
  name: string;
  query: string;
  statement: Statement;
  /** How many ask at once; the usual number unless it is told. */
  callers?: number | undefined;
}

const ROW =
  "rank rankBest rankWorst percent over100 status ageInMonths participants eligibleWorkers region { code name }";
const GROWTH = "previousRank growth { points people denominator }";

/** The last day of the simulated set, one inside it, and the first of its months. */
const LAST = "2025-12-31";
const EARLIER = "2023-11-30";
const YEAR_AGO = "2024-12-31";
const FIRST = "2021-01-01";

const OF_PUBLISHERS = {
  segments: null,
  denominatorConcept: null,
  denominatorSource: null,
  denominatorVintage: null,
};
const PUBLISHED: MeasuredDefinition = {
  ...OF_PUBLISHERS,
  id: "as-published",
  version: 1,
  numerator: DefinitionNumerator.HEADLINES,
};
const COMPUTED: MeasuredDefinition = {
  ...OF_PUBLISHERS,
  id: "enrolled-of-potential",
  version: 1,
  numerator: DefinitionNumerator.ENROLLMENTS,
  denominatorConcept: WorkerConcept.POTENTIAL,
  denominatorSource: "BPJS Ketenagakerjaan",
};

function arguments_(given: Record<string, string | null>): string {
  return Object.entries(given)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${name === "level" ? value : JSON.stringify(value)}`)
    .join(", ");
}

function ranking(
  name: string,
  level: RegionLevel,
  definition: MeasuredDefinition,
  { within = null, asOf = LAST, comparedTo = null }: Record<string, string | null> = {},
): BenchQuestion {
  const scope: CoverageScope = { kind: "level", level, within, office: null };
  const asked = { level, within, asOf, comparedTo, definition: definition.id };
  const row = comparedTo === null ? ROW : `${ROW} ${GROWTH}`;
  return {
    name,
    query: `{ coverageRanking(${arguments_(asked)}) { ranked unranked rows { ${row} } } }`,
    statement: coverageStatement(scope, {
      ...{ asOf: asOf ?? LAST, comparedTo, knownAt: null },
      ...{ definition, segment: null, maxAgeMonths: null },
    }),
  };
}

/** Every regency and the first districts: as many as a comparison takes. */
function comparedCodes(): string[] {
  const codes: string[] = [];
  for (const { code, level } of regionRows()) {
    if (level === RegionLevel.REGENCY || level === RegionLevel.DISTRICT) codes.push(code);
    if (codes.length === 600) return codes;
  }
  return codes;
}

function comparison(codes: readonly string[]): BenchQuestion {
  const question = { asOf: LAST, comparedTo: null, knownAt: null };
  return {
    name: `${codes.length} regions compared, as published`,
    query: `{ compareRegions(codes: ${JSON.stringify(codes)}, asOf: "${LAST}") { ${ROW} } }`,
    statement: coverageStatement(
      { kind: "codes", codes },
      { ...question, definition: PUBLISHED, segment: null, maxAgeMonths: null },
    ),
  };
}

function series(codes: readonly string[]): BenchQuestion {
  return {
    name: `60 months of ${codes.length} regions, computed`,
    query: `{ regions(level: REGENCY, first: ${codes.length}) { nodes { code
      coverageSeries(from: "${FIRST}", to: "${LAST}", definition: "${COMPUTED.id}") {
        percent participants figureAsOf status } } } }`,
    statement: seriesStatement(codes, {
      ...{ from: FIRST, to: LAST, knownAt: null, definition: COMPUTED },
      ...{ segment: null, maxAgeMonths: null },
    }),
  };
}

const COMPARED = comparedCodes();

/** What is asked of each server. */
export const QUESTIONS: readonly BenchQuestion[] = [
  ranking("19 regencies of a province, at the end", RegionLevel.REGENCY, PUBLISHED, {
    within: "13",
  }),
  ranking("19 regencies of a province, two years before", RegionLevel.REGENCY, PUBLISHED, {
    ...{ within: "13", asOf: EARLIER },
  }),
  ranking("514 regencies, as published", RegionLevel.REGENCY, PUBLISHED),
  ranking("514 regencies, computed, with growth in a year", RegionLevel.REGENCY, COMPUTED, {
    comparedTo: YEAR_AGO,
  }),
  ranking("38 provinces, as sums", RegionLevel.PROVINCE, COMPUTED),
  // Eight such answers at once take longer than a request may on a small machine.
  { ...ranking("7,277 districts, computed", RegionLevel.DISTRICT, COMPUTED), callers: 1 },
  comparison(COMPARED),
  series(COMPARED.slice(0, 20)),
];
