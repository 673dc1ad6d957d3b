import type { Fraction } from "./fraction";

/**
 * How many more participants a region needs for its share to reach another's: the least n with
 * (N + n) / D at or above it; 0 when it is there already.
 */
export function peopleToReach(share: Fraction, participants: bigint, eligible: bigint): bigint {
  const needed = leastWith(share, eligible) - participants;
  return needed > 0n ? needed : 0n;
}

/** How many participants a region can lose and keep its share at or above another's; at least 0. */
export function peopleToSpare(share: Fraction, participants: bigint, eligible: bigint): bigint {
  const spare = participants - leastWith(share, eligible);
  return spare > 0n ? spare : 0n;
}

/** The least whole number of participants whose share of D is at or above another share. */
function leastWith({ numerator, denominator }: Fraction, eligible: bigint): bigint {
  return (numerator * eligible + denominator - 1n) / denominator;
}
