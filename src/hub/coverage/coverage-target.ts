import { exactShare } from "../../measure/coverage-share";
import { difference, fractionOf, roundHalfUp } from "../../measure/fraction";
import { targetGap } from "../../measure/path-to-target";
import type { RegionTargetType } from "../target/coverage-target.type";
import { valuesOf } from "./coverage-figures";
import type { CoverageRow } from "./coverage-row.type";
import type { CoverageTarget } from "./coverage-target.type";

/** Decimals of a gap: a target has two, a share any number. */
const PLACES = 6;

/** How a row stands to the first target that applies to its definition; null when none does. */
export function targetOfRow(
  { found, definitionAsked }: CoverageRow,
  targets: readonly RegionTargetType[],
): CoverageTarget | null {
  // Nothing being reported, the target is still that of the definition asked about.
  const measuredBy = found.definitionId ?? definitionAsked;
  const set = targets.find(({ definition }) => definition === null || definition === measuredBy);
  if (set === undefined) return null;
  const basisPoints = BigInt(set.basisPoints);
  const values = valuesOf(found);
  const { participants, eligibleWorkers } = values;
  const share = exactShare(values);
  const target = fractionOf(basisPoints, 10_000n);
  const missing = share && target && difference(target, share);
  const gap =
    participants === null || eligibleWorkers === null
      ? null
      : targetGap(participants, eligibleWorkers, basisPoints);
  const asked = eligibleWorkers && targetGap(0n, eligibleWorkers, basisPoints).targetCount;
  return {
    percent: set.percent,
    gapPoints:
      missing &&
      roundHalfUp(
        { numerator: 100n * missing.numerator, denominator: missing.denominator },
        PLACES,
      ),
    targetCount: asked === null ? null : Number(asked),
    workersNeeded: gap && Number(gap.workersNeeded),
    uncovered: gap && Number(gap.uncovered),
    set,
  };
}
