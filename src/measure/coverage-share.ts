import { type Fraction, fractionOf, roundHalfUp, times, toNumber } from "./fraction";

/** What a coverage figure says: people and eligible workers, or only the share as it was stated. */
export interface CoverageValues {
  readonly participants: bigint | null;
  readonly eligibleWorkers: bigint | null;
  readonly statedShare: Fraction | null;
}

/** The coverage share as people read it. */
export interface CoverageShare {
  readonly share: number;
  readonly percent: number;
  readonly over100: boolean;
}

/**
 * The exact fraction that ranks a figure: participants over eligible workers, else the share as it
 * was stated, else nothing. It is never capped: a numerator by workplace may exceed the residents.
 */
export function exactShare(values: CoverageValues): Fraction | null {
  return fractionOf(values.participants, values.eligibleWorkers) ?? values.statedShare;
}

/**
 * How many people a share tells of: as counted, else out of the stated share's hundred or so. Null
 * when no share is known; that nobody participates is known without the eligible workers, too.
 */
export function peopleOfShare(values: CoverageValues): bigint | null {
  const share = exactShare(values);
  if (share === null) return values.participants === 0n ? 0n : null;
  return values.participants ?? share.numerator;
}

/** A share for display: as a number, in per cent with two decimals, and whether it exceeds 100 %. */
export function shownShare(share: Fraction): CoverageShare {
  return {
    share: toNumber(share),
    percent: roundHalfUp(times(100n, share), 2),
    over100: share.numerator > share.denominator,
  };
}
