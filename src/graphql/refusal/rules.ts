import { ProblemCode } from "./problem-code";
import { rule } from "./rule";

/** A whole number between two bounds, both allowed. */
export function WholeNumber(least: number, most: number): PropertyDecorator {
  return rule({
    name: "wholeNumber",
    code: ProblemCode.OUT_OF_RANGE,
    message: `$property must be a whole number from ${least} to ${most}.`,
    remedy: `Write a whole number from ${least} to ${most}.`,
    holds: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  });
}

/** More workers than any province has. */
const MOST_PEOPLE = 20_000_000;

/** Whole people, never fewer than none. */
export function People(least = 0, most = MOST_PEOPLE): PropertyDecorator {
  return WholeNumber(least, most);
}

/** Whole rupiah, more than none, exact beyond what a number can hold. */
export function RupiahAmount(): PropertyDecorator {
  return rule({
    name: "rupiahAmount",
    code: ProblemCode.OUT_OF_RANGE,
    message: "$property must be whole rupiah above zero.",
    remedy: 'Write digits only, for example "3053299200"; leave it out when it is not known.',
    holds: (value) => typeof value === "string" && /^[1-9][0-9]{0,17}$/.test(value),
  });
}

/** A list of a size between two bounds. */
export function ListSize(least: number, most: number): PropertyDecorator {
  return rule({
    name: "listSize",
    code: ProblemCode.WRONG_LIST_SIZE,
    message: `$property must have ${least} to ${most} entries.`,
    remedy: `Send ${least} to ${most} entries.`,
    holds: (value) => Array.isArray(value) && value.length >= least && value.length <= most,
  });
}

/** A list without an entry that comes twice; `by` says what makes two entries the same. */
export function NoneTwice(by: (entry: never) => unknown = (entry) => entry): PropertyDecorator {
  return rule({
    name: "noneTwice",
    code: ProblemCode.LISTED_TWICE,
    message: "$property lists the same entry twice.",
    remedy: "Keep one of the two.",
    holds: (value) =>
      Array.isArray(value) && new Set((value as never[]).map(by)).size === value.length,
  });
}
