import type { Problem } from "./problem.type";

const MOST_PROBLEMS = 100;

/** Thrown to undo a transaction whose input its author can mend; shown as a Refusal. */
export class RefusedInput extends Error {
  readonly problems: Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join(" "));
    this.problems = problems.slice(0, MOST_PROBLEMS);
  }
}

/** Stops here when anything was found wrong. */
export function refuseIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RefusedInput(problems);
}
