import { exactShare, peopleOfShare, shownShare } from "../../measure/coverage-share";
import { figureKnowledge } from "../../measure/figure-status";
import { growthBetween } from "../../measure/growth";
import { rankBounds } from "../../measure/rank-bounds";
import { type RegionFigure, areComparable, previousValuesOf, valuesOf } from "./coverage-figures";
import type { CoverageQuestion } from "./coverage-question";
import type { CoverageRow } from "./coverage-row.type";

/** What a row needs to know besides its own figure. */
export interface RowSurroundings {
  readonly question: CoverageQuestion;
  /** Up to which instant the answer knows: its segments are told as of the same. */
  readonly knownAt: string;
  /** How many of the regions asked for have no rank. */
  readonly unranked: number;
  readonly officeIsUnreachable: boolean;
}

const UNKNOWN_SHARE = { share: null, percent: null, over100: null };
const UNRANKED = { rankBest: null, rankWorst: null };

/** The row of a region: its figure as people read it, with what is known of it. */
export function coverageRow(figure: RegionFigure, around: RowSurroundings): CoverageRow {
  const { question, knownAt, unranked } = around;
  const { asOf, segment, maxAgeMonths } = question;
  const values = valuesOf(figure);
  const share = exactShare(values);
  const { code, name, level, villageKind, parentCode, rank } = figure;
  return {
    region: { code, name, level, villageKind, parentCode },
    rank,
    ...(rank === null ? UNRANKED : rankBounds(rank, unranked)),
    ...previous(figure),
    ...figureKnowledge(
      figure.figureAsOf === null
        ? null
        : { asOf: figure.figureAsOf, amount: peopleOfShare(values) },
      asOf,
      around.officeIsUnreachable,
    ),
    kind: figure.kind,
    precision: figure.precision,
    ...(share === null ? UNKNOWN_SHARE : shownShare(share)),
    participants: numberOf(values.participants),
    eligibleWorkers: numberOf(values.eligibleWorkers),
    eligibleWorkersKind: figure.eligibleWorkersKind,
    figureAsOf: figure.figureAsOf,
    figureAsOfPrecision: figure.figureAsOfPrecision,
    growth: areComparable(figure) ? growthBetween(previousValuesOf(figure), values) : null,
    definitionKey: figure.definitionId && `${figure.definitionId}@${figure.definitionVersion}`,
    sourceId: figure.sourceId,
    segmentQuestion: segment === null ? { asOf, knownAt, maxAgeMonths } : null,
  };
}

function previous(figure: RegionFigure) {
  const share = exactShare(previousValuesOf(figure));
  const shown = share && shownShare(share);
  return {
    previousRank: figure.previousRank ?? null,
    previousShare: shown?.share ?? null,
    previousPercent: shown?.percent ?? null,
    previousFigureAsOf: figure.previousAsOf ?? null,
  };
}

function numberOf(count: bigint | null): number | null {
  return count === null ? null : Number(count);
}
