import { createHash } from "node:crypto";
import { problem } from "./problem.type";
import { ProblemCode } from "./problem-code";
import { RefusedInput } from "./refused-input";

/** The same for inputs that say the same, whatever the order of their fields. */
export function hashOf(input: object): string {
  return createHash("sha256").update(canonical(input)).digest("hex");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    // Left out and null say the same.
    .filter(([, field]) => field != null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.join(",")}}`;
}

/** The refusal of a key that came before with another input. */
export function keyReused(idempotencyKey: string): RefusedInput {
  return new RefusedInput([
    problem(
      ProblemCode.IDEMPOTENCY_KEY_REUSED,
      ["input", "idempotencyKey"],
      idempotencyKey,
      "This idempotency key has already stored something else.",
      "Use a new key for a new request; send the old input to get the old answer.",
    ),
  ]);
}
