import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { bodyOf, type RecordedTarget, shareADay } from "./recorded-targets";
import type { TargetRow } from "./target-row";

/** Whether a row says what is on record, and nothing else. */
export function isSameTarget(target: RecordedTarget, row: TargetRow): boolean {
  return (
    target.newerId === null &&
    target.body === bodyOf(row) &&
    target.from === row.from &&
    target.to === (row.to ?? null) &&
    target.basisPoints === row.basisPoints &&
    target.legalBasis === row.legalBasis &&
    target.source === (row.source ?? null) &&
    (row.replaces == null || target.replaces === row.replaces)
  );
}

/** What is wrong with the target that a row is to replace. */
export function correctionProblems(
  row: TargetRow,
  named: RecordedTarget | undefined,
  path: (field: keyof TargetRow) => ProblemPath,
): Problem[] {
  const { replaces } = row;
  if (replaces == null) return [];
  if (named === undefined) {
    return [
      problem(
        ProblemCode.TARGET_UNKNOWN,
        path("replaces"),
        replaces,
        "No target has this id.",
        "Take the id from Region.targets, or from the answer that recorded the target.",
      ),
    ];
  }
  if (named.body !== bodyOf(row) || !shareADay(named, row)) {
    return [
      problem(
        ProblemCode.TARGET_OF_ANOTHER_QUESTION,
        path("replaces"),
        replaces,
        "The target to be replaced is another body's, or of another region, definition or time.",
        "Correct what is different, or record the target without replacing one.",
      ),
    ];
  }
  if (named.newerId === null) return [];
  return [
    problem(
      ProblemCode.TARGET_ALREADY_REPLACED,
      path("replaces"),
      replaces,
      `${named.newerId} has already replaced this target.`,
      `Look at ${named.newerId}, and replace that one if it is wrong too.`,
    ),
  ];
}

/** The refusal of a target on days for which its body has set another one. */
export function overlap(
  { basisPoints }: TargetRow,
  { id, from, to, basisPoints: recorded }: RecordedTarget,
  path: ProblemPath,
): Problem {
  const until = to === null ? "on" : `to ${to}`;
  return problem(
    ProblemCode.TARGET_ALREADY_RECORDED,
    path,
    basisPoints,
    `From ${from} ${until} the same body's target is ${recorded} basis points, as ${id}.`,
    `To correct it, name ${id} in \`replaces\` and say why; or part the periods.`,
  );
}
