import { type CoverageValues, exactShare } from "./coverage-share";
import { type Fraction, difference, fractionOf, times, toNumber } from "./fraction";

/** The change of a coverage share between two dates, in percentage points. */
export interface Growth {
  readonly points: number;
  /** What more or fewer people did, at the earlier denominator. */
  readonly people: number | null;
  /** What more or fewer eligible workers did, at the later count of people. */
  readonly denominator: number | null;
}

/** The same, exact: in shares, not yet in points. The parts are both known or both null. */
export interface ExactGrowth {
  readonly share: Fraction;
  readonly people: Fraction | null;
  readonly denominator: Fraction | null;
}

const points = (fraction: Fraction): number => toNumber(times(100n, fraction));

/**
 * Growth in points from N0/D0 to N1/D1. It splits exactly: people 100 (N1 − N0)/D0 and denominator
 * 100 (N1/D1 − N1/D0). The split needs all four numbers; a share that was only stated has none.
 */
export function growthBetween(before: CoverageValues, after: CoverageValues): Growth | null {
  const growth = exactGrowth(before, after);
  return (
    growth && {
      points: points(growth.share),
      people: growth.people && points(growth.people),
      denominator: growth.denominator && points(growth.denominator),
    }
  );
}

/** Growth as exact fractions: those of people and denominator sum to that of the share. */
export function exactGrowth(before: CoverageValues, after: CoverageValues): ExactGrowth | null {
  const from = exactShare(before);
  const to = exactShare(after);
  if (from === null || to === null) return null;
  const counted = fractionOf(before.participants, before.eligibleWorkers);
  const atOldDenominator = fractionOf(after.participants, before.eligibleWorkers);
  const atNewDenominator = fractionOf(after.participants, after.eligibleWorkers);
  const splits = counted !== null && atOldDenominator !== null && atNewDenominator !== null;
  return {
    share: difference(to, from),
    people: splits ? difference(atOldDenominator, counted) : null,
    denominator: splits ? difference(atNewDenominator, atOldDenominator) : null,
  };
}
