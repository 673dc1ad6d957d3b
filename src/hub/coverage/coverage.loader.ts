import type { Reads } from "../../database/reads";
import { oneForEach, perQuestion } from "../../graphql/batching";
import type { CoverageQuestion } from "./coverage-question";
import type { CoverageRow } from "./coverage-row.type";
import { type OfficeOfRegion, readCoverage } from "./read-coverage";

const ALONE = { rank: null, rankBest: null, rankWorst: null, previousRank: null };

/** The coverage of regions, each for itself: one statement for all that ask the same question. */
export function coverageLoaders(reads: Reads, officeOfRegion: OfficeOfRegion) {
  return {
    coverageByRegion: perQuestion((question: CoverageQuestion) =>
      reads.loader<string, CoverageRow | null>(async (codes) => {
        const scope = { kind: "codes", codes } as const;
        const { rows } = await readCoverage(reads, officeOfRegion, scope, question);
        const unrankedRows = rows.map((row) => ({ ...row, ...ALONE }));
        return oneForEach(codes, unrankedRows, (row) => row.region.code);
      }),
    ),
  };
}
