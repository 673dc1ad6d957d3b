import { exactShare, peopleOfShare, shownShare } from "../../measure/coverage-share";
import { figureKnowledge } from "../../measure/figure-status";
import { growthBetween } from "../../measure/growth";
import { rankBounds } from "../../measure/rank-bounds";
import { lastMonthEnd } from "../../domain/calendar";
import { DefinitionNumerator } from "../../domain/coverage-definition";
import {
  type RegionFigure,
  areComparable,
  completenessOf,
  previousValuesOf,
  valuesOf,
} from "./coverage-figures";
import type { CoverageQuestion } from "./coverage-question";
import type { CoverageRow } from "./coverage-row.type";
import { figureId } from "./figure-id";

/** What a row needs to know besides its own figure. */
export interface RowSurroundings {
  readonly question: Omit<CoverageQuestion, "comparedTo">;
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
  const { asOf, segment, maxAgeMonths, definition } = question;
  const values = valuesOf(figure);
  const share = exactShare(values);
  const { code, name, level, villageKind, parentCode, rank } = figure;
  return {
    region: { code, name, level, villageKind, parentCode },
    get figureId() {
      return figureId(code, question, knownAt);
    },
    rank,
    ...(rank === null ? UNRANKED : rankBounds(rank, unranked)),
    ...previous(figure),
    ...figureKnowledge(
      figure.figureAsOf === null
        ? null
        : {
            asOf: figure.figureAsOf,
            amount: peopleOfShare(values),
            isSuppressed: figure.suppressed === true,
          },
      definition.numerator === DefinitionNumerator.ENROLLMENTS ? lastMonthEnd(asOf) : asOf,
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
    definitionAsked: definition.id,
    completeness: completenessOf(figure),
    regionsSummed: figure.parts,
    sourceId: figure.sourceId,
    eligibleId: figure.eligibleId,
    definitionAskedKey: `${definition.id}@${definition.version}`,
    numerator: definition.numerator,
    asOf,
    knownAt,
    found: figure,
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
