import { isSixteenDigits } from "../domain/nik";
import { ProblemCode } from "../graphql/refusal/problem-code";
import { rule } from "../graphql/refusal/rule";

const LONGEST_NAME = 100;
/** Letters, with what stands between and behind them in names and degrees. */
const NAME = /^\p{L}[\p{L}\p{M} .,'’/()-]*$/u;

/** The name of a person. It is never sent back. */
export function PersonNameRule(): PropertyDecorator {
  return rule({
    name: "personName",
    code: ProblemCode.MALFORMED,
    message: `$property must be a person's name: letters, up to ${LONGEST_NAME} characters.`,
    remedy: "Write the name as it stands on the identity card, without digits.",
    isSecret: true,
    holds: (value) => typeof value === "string" && value.length <= LONGEST_NAME && NAME.test(value),
  });
}

/** A national id (NIK) as far as its form goes. It is never sent back. */
export function NikRule(): PropertyDecorator {
  return rule({
    name: "nik",
    code: ProblemCode.MALFORMED,
    message: "$property must be a national id: 16 digits.",
    remedy:
      "Write its 16 digits without blanks; in a spreadsheet keep the column as text. Leave it " +
      "out where the register has none.",
    isSecret: true,
    holds: (value) => typeof value === "string" && isSixteenDigits(value),
  });
}
