import { validate, type ValidationError } from "class-validator";
import { problem, type Problem } from "./problem.type";
import { ProblemCode } from "./problem-code";
import { refuseIfAny } from "./refused-input";

/** What a rule says when it is broken; the rules of `rules.ts` carry it. */
export interface BrokenRule {
  code: ProblemCode;
  remedy: string;
  /** The value is not to be sent back. */
  isSecret: boolean;
}

/**
 * Trims the texts of an input and checks it against the rules of its class; throws RefusedInput
 * with all broken ones.
 */
export async function validateInput(input: object, path: readonly string[] = ["input"]) {
  trimTexts(input);
  const errors = await validate(input, {
    skipMissingProperties: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: true },
  });
  refuseIfAny(errors.flatMap((error) => problemsOf(error, path)));
}

function problemsOf(error: ValidationError, above: readonly string[]): Problem[] {
  const path = [...above, error.property];
  const own = Object.entries(error.constraints ?? {})
    // The entries' own problems say more than "a nested value is wrong".
    .filter(([rule]) => rule !== "nestedValidation")
    .map(([rule, message]) => {
      const broken = error.contexts?.[rule] as BrokenRule | undefined;
      return problem(
        broken?.code ?? ProblemCode.MALFORMED,
        path,
        broken?.isSecret ? null : error.value,
        message,
        broken?.remedy ?? "Correct the value.",
      );
    });
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, path))];
}

/** Blanks around a text say nothing, and would make two of what is one. */
function trimTexts(input: object): void {
  for (const [field, value] of Object.entries(input) as [string, unknown][]) {
    if (typeof value === "string") Object.assign(input, { [field]: value.trim() });
    else if (typeof value === "object" && value !== null) trimTexts(value);
  }
}
