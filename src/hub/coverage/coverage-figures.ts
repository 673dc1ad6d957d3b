import type { DatePrecision, FigureKind, Precision } from "../../domain/figure";
import type { RegionLevel, VillageKind } from "../../domain/region-level";
import type { CoverageValues } from "../../measure/coverage-share";
import { fractionOf, toNumber } from "../../measure/fraction";

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
  /** The share as it was stated, also where people and workers were stated with it. */
  statedNumerator: string | null;
  statedDenominator: string | null;
  sourceId: string | null;
  /** The reference figure of eligible workers that it was computed with. */
  eligibleId: string | null;
  /** Fewer than five people: they are counted, and neither shown nor ranked. */
  suppressed: boolean | null;
  /** How many regions below were summed; null for a figure of the region's own. */
  parts: number | null;
  /** The eligible workers of all regions below; null when those of any are not known. */
  wholeDenominator: string | null;
  /** Which regions were summed, and which figures stand behind the value; to tell two dates apart. */
  members: string | null;
  figures: string | null;
  rank: number | null;
  previousAsOf?: string | null;
  previousDefinitionId?: string | null;
  previousDefinitionVersion?: number | null;
  previousParticipants?: string | null;
  previousEligibleWorkers?: string | null;
  previousNumerator?: string | null;
  previousDenominator?: string | null;
  previousMembers?: string | null;
  previousFigures?: string | null;
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
 * Whether two figures can be compared in time: there are two, they share a definition, and where
 * regions below were summed, they are the same ones. One figure that is carried forward to both dates
 * says nothing about what changed between them.
 */
export function areComparable(figure: RegionFigure): boolean {
  return (
    figure.previousFigures != null &&
    figure.previousFigures !== figure.figures &&
    figure.previousMembers === figure.members &&
    figure.previousDefinitionId === figure.definitionId &&
    figure.previousDefinitionVersion === figure.definitionVersion
  );
}

/** The share of a sum's eligible workers that its summed regions hold; null for an own figure. */
export function completenessOf({ parts, denominator, wholeDenominator }: RegionFigure) {
  if (parts === null) return null;
  const share = fractionOf(count(denominator), count(wholeDenominator));
  return share && toNumber(share);
}
