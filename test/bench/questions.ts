import type { Statement } from "../../src/database/reads";
import { DefinitionNumerator } from "../../src/domain/coverage-definition";
import { RegionLevel } from "../../src/domain/region-level";
import type { CoverageQuestion, CoverageScope } from "../../src/hub/coverage/coverage-question";
import { coverageStatement } from "../../src/hub/coverage/coverage-sql";

/** One question, as GraphQL for our servers and as the same SQL for the bare one. */
export interface BenchQuestion {
  name: string;
  query: string;
  statement: Statement;
}

const ROW =
  "rank rankBest rankWorst percent over100 status ageInMonths participants eligibleWorkers region { code name }";

function about(asOf: string): CoverageQuestion {
  return {
    asOf,
    comparedTo: null,
    knownAt: null,
    definition: {
      id: "as-published",
      version: 1,
      numerator: DefinitionNumerator.HEADLINES,
      segments: null,
      denominatorConcept: null,
      denominatorSource: null,
      denominatorVintage: null,
    },
    segment: null,
    maxAgeMonths: null,
  };
}

function ranking(name: string, within: string | null, asOf: string): BenchQuestion {
  const scope: CoverageScope = { kind: "level", level: RegionLevel.REGENCY, within, office: null };
  const place = within === null ? "" : `within: "${within}", `;
  return {
    name,
    query: `{ coverageRanking(level: REGENCY, ${place}asOf: "${asOf}") { ranked unranked rows { ${ROW} } } }`,
    statement: coverageStatement(scope, about(asOf)),
  };
}

const THREE = ["73.14", "13.03", "13.73"];

/** What is asked of each server. */
export const QUESTIONS: readonly BenchQuestion[] = [
  ranking("19 regencies of a province, March 2024", "13", "2024-03-31"),
  ranking("19 regencies of a province, November 2022", "13", "2022-11-30"),
  ranking("514 regencies of the country", null, "2024-03-31"),
  {
    name: "three regions compared",
    query: `{ compareRegions(codes: ${JSON.stringify(THREE)}, asOf: "2024-03-31") { ${ROW} } }`,
    statement: coverageStatement({ kind: "codes", codes: THREE }, about("2024-03-31")),
  },
];
