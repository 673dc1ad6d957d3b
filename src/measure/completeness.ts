import { fractionOf, toNumber } from "./fraction";

/** One region of a ranking, as far as completeness needs it. */
export interface WeighedRegion {
  readonly isRanked: boolean;
  readonly eligibleWorkers: bigint | null;
}

/**
 * The share of all eligible workers that the ranked regions hold: 1 means that nobody is missing.
 * Null as soon as one region's eligible workers are unknown, for an unknown weight is not zero.
 */
export function completeness(regions: readonly WeighedRegion[]): number | null {
  let ranked = 0n;
  let all = 0n;
  for (const { isRanked, eligibleWorkers } of regions) {
    if (eligibleWorkers === null) return null;
    all += eligibleWorkers;
    if (isRanked) ranked += eligibleWorkers;
  }
  const share = fractionOf(ranked, all);
  return share === null ? null : toNumber(share);
}
