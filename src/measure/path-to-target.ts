/** How far a region is from a target, in people. Three different numbers. */
export interface TargetGap {
  /** Participants that the target share asks for. */
  readonly targetCount: bigint;
  /** How many more that is than there are. */
  readonly workersNeeded: bigint;
  /** Eligible workers without protection, whatever the target. */
  readonly uncovered: bigint;
}

/** One month of the way to a target. */
export interface PathStep {
  readonly joining: bigint;
  /** All who have joined by then. */
  readonly heads: bigint;
  readonly cost: bigint;
}

const WHOLE = 10_000n;

/** The gap to a target share in basis points: targetCount is rounded up to whole people. */
export function targetGap(
  participants: bigint,
  eligibleWorkers: bigint,
  targetBasisPoints: bigint,
): TargetGap {
  const targetCount = (targetBasisPoints * eligibleWorkers + WHOLE - 1n) / WHOLE;
  return {
    targetCount,
    workersNeeded: notBelowZero(targetCount - participants),
    uncovered: notBelowZero(eligibleWorkers - participants),
  };
}

/** Who joins pays from that month on: cost = Σ over months of heads × rate of the month. */
export function pathOf(joining: readonly bigint[], rates: readonly bigint[]): PathStep[] {
  let heads = 0n;
  return joining.map((joins, month) => {
    heads += joins;
    return { joining: joins, heads, cost: heads * (rates[month] ?? 0n) };
  });
}

/** A number, or zero instead of one below it. */
export function notBelowZero(value: bigint): bigint {
  return value > 0n ? value : 0n;
}
