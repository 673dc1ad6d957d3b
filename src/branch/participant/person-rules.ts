import { isSixteenDigits } from "../../domain/nik";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { rule } from "../../graphql/refusal/rule";

/** Sixteen digits; whether they can be a NIK is looked up. */
export function NikRule(): PropertyDecorator {
  return rule({
    name: "nik",
    code: ProblemCode.NIK_INVALID,
    message: "$property must be 16 digits. It is not sent back.",
    remedy: "Send the 16 digits as a text, without blanks.",
    isSecret: true,
    holds: (value) => typeof value === "string" && isSixteenDigits(value),
  });
}

const LONGEST_NAME = 200;
/** A name has a letter; it has no digit, and nothing that cannot be written. */
const NAME = /^(?=.*\p{L})[^\p{Cc}\p{Surrogate}\p{Nd}]+$/u;

/** A name on one line; what is wrong with it is told without it. */
export function PersonNameRule(): PropertyDecorator {
  return rule({
    name: "personName",
    code: ProblemCode.MALFORMED,
    message: "$property must be a name of 1 to 200 letters, blanks and signs. It is not sent back.",
    remedy: "Write the name as the identity card has it, without digits.",
    isSecret: true,
    holds: (value) => typeof value === "string" && value.length <= LONGEST_NAME && NAME.test(value),
  });
}

const SHORTEST_REASON = 10;

/** A reason that says something. */
export function ReasonRule(): PropertyDecorator {
  return rule({
    name: "reason",
    code: ProblemCode.WRONG_LENGTH,
    message: `$property must say why, in ${SHORTEST_REASON} characters or more.`,
    remedy: "Write for what the person's data is needed, without naming the person.",
    holds: (value) => typeof value === "string" && value.trim().length >= SHORTEST_REASON,
  });
}
