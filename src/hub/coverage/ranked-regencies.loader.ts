import type { Reads } from "../../database/reads";
import { RegionLevel } from "../../domain/region-level";
import type { CoverageRow } from "./coverage-row.type";
import type { CoverageDefinitions } from "./definition.loader";
import { questionAsked } from "./question-asked";
import { type OfficeOfRegion, readCoverage } from "./read-coverage";

/** Among which regencies, on which day, and under which definition (null: as published). */
export interface RegenciesAsked {
  readonly within: string | null;
  readonly asOf: string;
  readonly definition: string | null;
}

/** The regencies of a province or of the country, ranked: what a lapse is held against. */
export function rankedRegenciesLoaders(
  reads: Reads,
  definitions: CoverageDefinitions,
  officeOfRegion: OfficeOfRegion,
) {
  return {
    regenciesRanked: async ({
      within,
      asOf,
      definition,
    }: RegenciesAsked): Promise<readonly CoverageRow[]> => {
      const { question } = await questionAsked({ asOf, definition }, definitions);
      const scope = { kind: "level", level: RegionLevel.REGENCY, within, office: null } as const;
      return (await readCoverage(reads, officeOfRegion, scope, question)).rows;
    },
  };
}
