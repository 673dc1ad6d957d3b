import { monthsBetween } from "../domain/calendar";
import { FigureStatus } from "../domain/figure";

/** A reported figure, as far as its status needs it. */
export interface DatedFigure {
  readonly asOf: string;
  /** The people that it tells of, zero only when zero was reported; null when it tells of none. */
  readonly amount: bigint | null;
  /** Whether people stand behind it, too few to be shown. */
  readonly isSuppressed?: boolean;
}

/** What is known of a value on a date, and how many calendar months old the knowledge is. */
export interface FigureKnowledge {
  readonly status: FigureStatus;
  readonly ageInMonths: number | null;
}

/**
 * The status of the figure that is carried forward to a date. One of the same month counts as
 * reported, an older one is stale; without one, or without an amount in it, the value is unknown,
 * which is not zero.
 */
export function figureKnowledge(
  figure: DatedFigure | null,
  asOf: string,
  officeIsUnreachable: boolean,
): FigureKnowledge {
  if (figure === null) {
    const status = officeIsUnreachable ? FigureStatus.UNREACHABLE : FigureStatus.NOT_REPORTED;
    return { status, ageInMonths: null };
  }
  const ageInMonths = monthsBetween(figure.asOf, asOf);
  if (figure.isSuppressed) return { status: FigureStatus.SUPPRESSED, ageInMonths };
  if (figure.amount === null) return { status: FigureStatus.NOT_REPORTED, ageInMonths };
  if (ageInMonths > 0) return { status: FigureStatus.STALE, ageInMonths };
  const status = figure.amount === 0n ? FigureStatus.ZERO_REPORTED : FigureStatus.REPORTED;
  return { status, ageInMonths };
}
