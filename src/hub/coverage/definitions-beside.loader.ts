import DataLoader from "dataloader";
import type { Reads } from "../../database/reads";
import { levelOfRegionCode } from "../../domain/region-code";
import type { RegionLevel } from "../../domain/region-level";
import { perQuestion } from "../../graphql/batching";
import type { CoverageQuestion } from "./coverage-question";
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
    coverageUnderDefinitions: perQuestion(
      ({ questions, within }: BesideQuestion) =>
        new DataLoader<string, CoverageRow[]>(async (codes) => {
          const levels = [...new Set(codes.map(levelOfRegionCode))];
          const rankings = await Promise.all(
            levels.map((level) => rankedUnderEach(level, within, questions)),
          );
          const found = new Map(levels.map((level, at) => [level, rankings[at] ?? []]));
          return codes.map((code) =>
            (found.get(levelOfRegionCode(code)) ?? []).flatMap((rows) => rows.get(code) ?? []),
          );
        }),
    ),
  };

  async function rankedUnderEach(
    level: RegionLevel,
    within: string | null,
    questions: readonly CoverageQuestion[],
  ): Promise<ReadonlyMap<string, CoverageRow>[]> {
    const scope = { kind: "level", level, within, office: null } as const;
    return Promise.all(
      questions.map(async (question) => {
        const { rows } = await readCoverage(reads, officeOfRegion, scope, question);
        return new Map(rows.map((row) => [row.region.code, row]));
      }),
    );
  }
}
