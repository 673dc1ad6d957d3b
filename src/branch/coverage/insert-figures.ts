import type { EntityManager } from "typeorm";
import { DatePrecision, FigureKind, Precision } from "../../domain/figure";
import { CoverageFigure } from "./coverage-figure.entity";
import type { CoverageFigureInput } from "./coverage-figures.input";
import { definitionOf } from "./referred-figures";

/** A figure before the database has added when it was recorded. */
export type NewFigure = Omit<CoverageFigure, "recordedAt" | "numerator" | "denominator">;

/** The row of a figure that has been checked. */
export function figureRow(
  officeCode: string,
  id: string,
  figure: CoverageFigureInput,
  sourceId: string | null,
): NewFigure {
  const definition = definitionOf(figure);
  const eligibleWorkers = figure.eligibleWorkers ?? null;
  return {
    officeCode,
    id,
    regionCode: figure.region,
    asOf: figure.asOf,
    asOfPrecision: figure.asOfPrecision ?? DatePrecision.DAY,
    definitionId: definition.id,
    definitionVersion: definition.version,
    segment: figure.segment ?? null,
    kind: figure.kind ?? FigureKind.STATED,
    precision: figure.precision ?? Precision.EXACT,
    participants: figure.participants ?? null,
    eligibleWorkers,
    eligibleWorkersKind:
      eligibleWorkers === null ? null : (figure.eligibleWorkersKind ?? FigureKind.STATED),
    shareNumerator: figure.share?.numerator ?? null,
    shareDenominator: figure.share?.denominator ?? null,
    headline: figure.headline ?? mayRank(figure),
    sourceId,
    replaces: figure.replaces ?? null,
    replacedBecause: figure.replacedBecause ?? null,
  };
}

/** Whether it gives a share of all segments together, which is what ranks. */
/** A total ranks by its share; a segment is told beside others of its own. */
function mayRank({ segment, share, participants, eligibleWorkers }: CoverageFigureInput) {
  return segment != null || share != null || (participants != null && eligibleWorkers != null);
}

/**
 * Adds figures and returns the ids of those that were added; the others met one that answers the
 * same question or replaces the same figure. In order, so that two writers cannot block each other.
 */
export async function insertFigures(
  tx: EntityManager,
  rows: readonly NewFigure[],
): Promise<ReadonlySet<string>> {
  const inOrder = [...rows].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const result = await tx
    .createQueryBuilder()
    .insert()
    .into(CoverageFigure)
    .values(inOrder)
    .orIgnore()
    .returning("id")
    // Fewer rows may come back than were sent: they must not be taken for the first ones.
    .updateEntity(false)
    .execute();
  return new Set((result.raw as { id: string }[]).map(({ id }) => id));
}

function orderOf(row: NewFigure): string {
  return [row.regionCode, row.asOf, row.definitionId, row.segment ?? "", row.replaces ?? ""].join();
}
