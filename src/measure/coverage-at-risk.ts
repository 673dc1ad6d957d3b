import { type Fraction, difference, fractionOf, roundHalfUp, toNumber } from "./fraction";

/** A region's people and eligible workers, as far as they are known. */
export interface RegionCounts {
  readonly participants: bigint | null;
  readonly eligibleWorkers: bigint | null;
}

/** What would become of a region's coverage if so many people lost their only cover. */
export interface CoverageAtRisk {
  /** 100 R / D. */
  readonly pointsAtRisk: number | null;
  /** (N − R) / D, exactly; null when people or eligible workers are not known. */
  readonly projected: Fraction | null;
  readonly projectedShare: number | null;
}

/** Decimals of points at risk. */
const PLACES = 6;

/** Coverage at risk: R people of a region whose only cover ends. Never below nobody. */
export function coverageAtRisk(people: bigint, { participants, eligibleWorkers }: RegionCounts) {
  const points = fractionOf(100n * people, eligibleWorkers);
  const left = participants === null || participants < people ? null : participants - people;
  const projected = fractionOf(left, eligibleWorkers);
  return {
    pointsAtRisk: points && roundHalfUp(points, PLACES),
    projected,
    projectedShare: projected && toNumber(projected),
  } satisfies CoverageAtRisk;
}

/** The competition rank of a share among others that are held: one more than those above it. */
export function rankAmong(share: Fraction, others: readonly Fraction[]): number {
  return 1 + others.filter((other) => difference(other, share).numerator > 0n).length;
}

/** The sum of several regions' counts; null as soon as one is not known. */
export function totalOf(counts: readonly RegionCounts[]): RegionCounts {
  return {
    participants: sum(counts.map(({ participants }) => participants)),
    eligibleWorkers: sum(counts.map(({ eligibleWorkers }) => eligibleWorkers)),
  };
}

function sum(values: readonly (bigint | null)[]): bigint | null {
  return values.reduce<bigint | null>(
    (total, value) => (total === null || value === null ? null : total + value),
    0n,
  );
}
