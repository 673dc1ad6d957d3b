import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import type { StageOnTheWay } from "./candidate-stage";
import { MAY_REACH, MAY_REJECT_AT, type SelectionRole } from "./who-may";

const AT = ["input", "actingAs"];

/** Who is said to bring candidates to a stage, and may not. */
export function roleProblems(stage: StageOnTheWay, role: SelectionRole): Problem[] {
  const allowed = MAY_REACH[stage];
  if (allowed.includes(role)) return [];
  return [
    problem(
      ProblemCode.ROLE_MAY_NOT,
      AT,
      role,
      `Candidates reach ${stage} by ${allowed.join(" or ")}, not by ${role}.`,
      "Let those who may take this step.",
    ),
  ];
}

/** Who is said to reject candidates at stages, and may not at some of them. */
export function rejectingRoleProblems(
  stages: readonly StageOnTheWay[],
  role: SelectionRole,
): Problem[] {
  return [...new Set(stages)].flatMap((stage) => {
    const allowed = MAY_REJECT_AT[stage];
    // Nobody rejects who is enrolled: the stage is refused, whoever asks.
    if (allowed.length === 0 || allowed.includes(role)) return [];
    return [
      problem(
        ProblemCode.ROLE_MAY_NOT,
        AT,
        role,
        `Candidates who are ${stage} are rejected by ${allowed.join(" or ")}, not by ${role}.`,
        "Let those who may take this step.",
      ),
    ];
  });
}
