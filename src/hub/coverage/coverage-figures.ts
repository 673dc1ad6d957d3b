import type { DatePrecision, FigureKind, Precision } from "../../domain/figure";
import type { RegionLevel, VillageKind } from "../../domain/region-level";
import type { CoverageValues } from "../../measure/coverage-share";
import { fractionOf } from "../../measure/fraction";

/** A region with the figure that holds for it, as the statement finds it. Counts are text. */
export interface RegionFigure {
  code: string;
  name: string;
  level: RegionLevel;
  villageKind: VillageKind | null;
  parentCode: string | null;
  officeCode: string | null;
  figureId: string | null;
  figureAsOf: string | null;
  figureAsOfPrecision: DatePrecision | null;
  definitionId: string | null;
  definitionVersion: number | null;
  kind: FigureKind | null;
  precision: Precision | null;
  participants: string | null;
  eligibleWorkers: string | null;
  eligibleWorkersKind: FigureKind | null;
  numerator: string | null;
  denominator: string | null;
  sourceId: string | null;
  rank: number | null;
  previousId?: string | null;
  previousAsOf?: string | null;
  previousDefinitionId?: string | null;
  previousDefinitionVersion?: number | null;
  previousParticipants?: string | null;
  previousEligibleWorkers?: string | null;
  previousNumerator?: string | null;
  previousDenominator?: string | null;
  previousRank?: number | null;
}

/** A count that PostgreSQL returned as text, exactly. */
export function count(text: string | null | undefined): bigint | null {
  return text == null ? null : BigInt(text);
}

/** What the figure on the date asked says. */
export function valuesOf(figure: RegionFigure): CoverageValues {
  return {
    participants: count(figure.participants),
    eligibleWorkers: count(figure.eligibleWorkers),
    statedShare: fractionOf(count(figure.numerator), count(figure.denominator)),
  };
}

/** What the figure on the earlier date says. */
export function previousValuesOf(figure: RegionFigure): CoverageValues {
  return {
    participants: count(figure.previousParticipants),
    eligibleWorkers: count(figure.previousEligibleWorkers),
    statedShare: fractionOf(count(figure.previousNumerator), count(figure.previousDenominator)),
  };
}

/**
 * Whether two figures can be compared in time: there are two, and they share a definition. One
 * figure that is carried forward to both dates says nothing about what changed between them.
 */
export function areComparable(figure: RegionFigure): boolean {
  return (
    figure.previousId != null &&
    figure.previousId !== figure.figureId &&
    figure.previousDefinitionId === figure.definitionId &&
    figure.previousDefinitionVersion === figure.definitionVersion
  );
}
