import type { Reads } from "../../database/reads";
import { levelOfRegionCode } from "../../domain/region-code";
import { RegionLevel } from "../../domain/region-level";
import { manyForEach, perQuestion } from "../../graphql/batching";
import type { CoverageQuestion, CoverageScope } from "./coverage-question";
import type { CoverageRow } from "./coverage-row.type";
import { type OfficeOfRegion, readCoverage } from "./read-coverage";

/** Several questions that differ in their definition, and among whom the regions are ranked. */
export interface BesideQuestion {
  readonly questions: readonly CoverageQuestion[];
  readonly within: string | null;
}

/**
 * The coverage of regions under several definitions side by side, each with its rank: one ranking
 * for each definition and level, however many regions ask.
 */
export function definitionsBesideLoaders(reads: Reads, officeOfRegion: OfficeOfRegion) {
  return {
    coverageUnderDefinitions: perQuestion(({ questions, within }: BesideQuestion) =>
      reads.loader<string, CoverageRow[]>(async (codes) => {
        const rankings = await Promise.all(
          Object.values(RegionLevel).flatMap((level) => {
            const ofLevel = codes.filter((code) => levelOfRegionCode(code) === level);
            const scope = { kind: "among", codes: ofLevel, level, within } as const;
            return ofLevel.length === 0 ? [] : questions.map((question) => ranked(scope, question));
          }),
        );
        return manyForEach(codes, rankings.flat(), (row) => row.region.code);
      }),
    ),
  };

  async function ranked(
    scope: CoverageScope,
    question: CoverageQuestion,
  ): Promise<readonly CoverageRow[]> {
    return (await readCoverage(reads, officeOfRegion, scope, question)).rows;
  }
}
