import { TargetSetter } from "../../domain/target-setter";
import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import type { TargetRow } from "./target-row";

type Path = (field: keyof TargetRow) => ProblemPath;

/** What is wrong with one target by itself. */
export function targetProblems(row: TargetRow, path: Path): Problem[] {
  const { from, to, replaces, replacedBecause } = row;
  const problems = regionProblems(row, path);
  if (to != null && to < from) {
    problems.push(
      problem(
        ProblemCode.END_BEFORE_START,
        path("to"),
        to,
        `The period ends before it begins on ${from}.`,
        "Correct one of the two days.",
      ),
    );
  }
  if ((replaces == null) !== (replacedBecause == null)) {
    problems.push(
      problem(
        ProblemCode.MISSING,
        path(replaces == null ? "replaces" : "replacedBecause"),
        null,
        "A correction names the target that it replaces and says why.",
        "Give both, or neither.",
      ),
    );
  }
  return problems;
}

/** The country's target is for no region, a province's for one, a regency's for a regency or below. */
function regionProblems({ setBy, region }: TargetRow, path: Path): Problem[] {
  if (setBy === TargetSetter.NATIONAL) {
    if (region == null) return [];
    return [
      problem(
        ProblemCode.CONTRADICTION,
        path("region"),
        region,
        "A target of the country is for all regions, and names none.",
        "Leave the region out, or say which body has set it.",
      ),
    ];
  }
  if (region == null) {
    return [
      problem(
        ProblemCode.MISSING,
        path("region"),
        null,
        "It is not said for which region the target is.",
        "Give the region's code; only a target of the country has none.",
      ),
    ];
  }
  if (setBy === TargetSetter.PROVINCE || region.length > 2) return [];
  return [
    problem(
      ProblemCode.REGION_LEVEL_WRONG,
      path("region"),
      region,
      "A regency sets no target for a province.",
      "Name the regency, or a region in it.",
    ),
  ];
}
