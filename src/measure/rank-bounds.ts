/** Between which ranks a region lies, whatever the unknown regions turn out to be. */
export interface RankBounds {
  readonly rankBest: number;
  readonly rankWorst: number;
}

/**
 * The bounds of a rank. Each unknown region may overtake, for a share may exceed 100 %: so nothing
 * tighter than "all of them" holds.
 */
export function rankBounds(rank: number, unknownRegions: number): RankBounds {
  return { rankBest: rank, rankWorst: rank + unknownRegions };
}
