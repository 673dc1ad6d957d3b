import { ValidateBy, type ValidationOptions } from "class-validator";
import type { ProblemCode } from "./problem-code";
import type { BrokenRule } from "./validate-input";

/** A rule for one field of an input, and what is said when it is broken. */
export interface Rule {
  name: string;
  code: ProblemCode;
  message: string;
  remedy: string;
  /** Holds for each entry of a list. */
  each?: boolean;
  /** The value is not to be sent back, not even shortened. */
  isSecret?: boolean;
  holds: (value: unknown) => boolean;
}

/** Makes a rule what stands above a field. */
export function rule(stated: Rule): PropertyDecorator {
  const { name, code, message, remedy, each = false, isSecret = false, holds } = stated;
  const broken: BrokenRule = { code, remedy, isSecret };
  const options: ValidationOptions = { message, context: broken, each };
  return ValidateBy({ name, validator: { validate: holds } }, options);
}

/** Several rules as one. */
export function allOf(...rules: PropertyDecorator[]): PropertyDecorator {
  return (target, field) => {
    for (const each of rules) each(target, field);
  };
}
