import { createHash } from "node:crypto";
import type { RegionFigure } from "./coverage-figures";
import type { CoverageQuestion, CoverageScope } from "./coverage-question";
import type { CoverageRow } from "./coverage-row.type";

const LENGTH = 32;

/**
 * Names an answer by what was asked and which figures answered it. `knownAt` is left out: what
 * was known shows in the figures, and figures are never changed.
 */
export function snapshotId(
  scope: CoverageScope,
  question: CoverageQuestion,
  figures: readonly RegionFigure[],
  rows: readonly CoverageRow[],
): string {
  const { asOf, comparedTo, definition, segment, maxAgeMonths } = question;
  const asked = [asOf, comparedTo, definition.id, definition.version, segment, maxAgeMonths];
  const where = scope.kind === "level" ? [scope.level, scope.within, scope.office] : scope.codes;
  const answered = figures.map((figure, at) => [
    figure.code,
    figure.rank,
    figure.figureId,
    figure.previousId ?? null,
    rows[at]?.status,
  ]);
  return createHash("sha256")
    .update(JSON.stringify([asked, where, answered]))
    .digest("hex")
    .slice(0, LENGTH);
}
