import { today } from "../../domain/calendar";
import { Precision } from "../../domain/figure";
import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import type { CoverageFigureInput } from "./coverage-figures.input";

/** What is wrong with one figure by itself. */
export function figureProblems(figure: CoverageFigureInput, path: ProblemPath): Problem[] {
  const { participants, eligibleWorkers, share, replaces, replacedBecause, asOf } = figure;
  const problems: Problem[] = [];
  if (participants == null && eligibleWorkers == null && share == null) {
    problems.push(
      problem(
        ProblemCode.FIGURE_EMPTY,
        path,
        null,
        "The figure states neither people nor a share.",
        "Give participants, eligibleWorkers or share; leave the figure out if none is known.",
      ),
    );
  }
  if (asOf > today()) {
    problems.push(
      problem(
        ProblemCode.DATE_IN_FUTURE,
        [...path, "asOf"],
        asOf,
        "The figure is about a day to come.",
        "Give the day on which it was true; a target is not a figure.",
      ),
    );
  }
  if ((replaces == null) !== (replacedBecause == null)) {
    problems.push(
      problem(
        ProblemCode.MISSING,
        [...path, replaces == null ? "replaces" : "replacedBecause"],
        null,
        "A correction names the figure that it replaces and says why.",
        "Give both, or neither.",
      ),
    );
  }
  if (eligibleWorkers == null && figure.eligibleWorkersKind != null) {
    problems.push(
      problem(
        ProblemCode.MISSING,
        [...path, "eligibleWorkers"],
        null,
        "It is said where the eligible workers come from, and not how many they are.",
        "Give eligibleWorkers, or leave eligibleWorkersKind out.",
      ),
    );
  }
  if (figure.headline === true && figure.segment == null && share == null) {
    if (participants != null && eligibleWorkers == null) problems.push(denominatorRequired(path));
  }
  if (!shareFitsNumbers(figure)) {
    problems.push(
      problem(
        ProblemCode.SHARE_CONTRADICTS_NUMBERS,
        [...path, "share"],
        share == null ? null : `${share.numerator}/${share.denominator}`,
        `The share does not follow from ${participants} of ${eligibleWorkers}.`,
        "Correct one of them, or say with `precision` how the share was rounded.",
      ),
    );
  }
  return problems;
}

function denominatorRequired(path: ProblemPath): Problem {
  return problem(
    ProblemCode.DENOMINATOR_REQUIRED,
    [...path, "eligibleWorkers"],
    null,
    "The region's headline figure says how many people are protected, and not out of how many.",
    "Give eligibleWorkers or share; or leave `headline` out, and it is kept without being ranked.",
  );
}

/** Whether a stated share can be that of the people stated with it. Compared as whole numbers. */
function shareFitsNumbers(figure: CoverageFigureInput): boolean {
  const { participants, eligibleWorkers, share } = figure;
  if (participants == null || eligibleWorkers == null || share == null) return true;
  const computed = BigInt(participants) * BigInt(share.denominator);
  const stated = BigInt(share.numerator) * BigInt(eligibleWorkers);
  const apart = computed > stated ? computed - stated : stated - computed;
  switch (figure.precision ?? Precision.EXACT) {
    case Precision.EXACT:
      return apart === 0n;
    case Precision.ROUNDED:
      // Half of one part of the stated denominator.
      return 2n * apart <= BigInt(eligibleWorkers);
    case Precision.AT_LEAST:
      return computed >= stated;
    case Precision.VAGUE:
      return true;
  }
}
