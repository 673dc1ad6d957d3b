import { fractionOf, toNumber } from "./fraction";

/** One region of a ranking, as far as completeness needs it. */
export interface WeighedRegion {
  readonly isRanked: boolean;
  /** Those behind its share; of a sum those of the regions summed. */
  readonly eligibleWorkers: bigint | null;
  /** Those of the whole region, where they are others. */
  readonly wholeEligibleWorkers?: bigint | null;
}

/**
 * The share of all eligible workers that the ranked regions hold: 1 means that nobody is missing.
 * Null as soon as one region's eligible workers are unknown, for an unknown weight is not zero.
 */
export function completeness(regions: readonly WeighedRegion[]): number | null {
  let ranked = 0n;
  let all = 0n;
  for (const { isRanked, eligibleWorkers, wholeEligibleWorkers = eligibleWorkers } of regions) {
    if (wholeEligibleWorkers === null) return null;
    all += wholeEligibleWorkers;
    if (isRanked) ranked += eligibleWorkers ?? 0n;
  }
  const share = fractionOf(ranked, all);
  return share === null ? null : toNumber(share);
}
