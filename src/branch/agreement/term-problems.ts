import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { isSurelyAfter, precisionProblems, type StatedDate, todayStated } from "../stated-dates";
import type { RecordAgreementInput } from "./agreement.input";
import { AgreementState } from "./agreement-state";

/** What is said of an agreement's days, and of the state that they move. */
export type StatedTerm = Pick<
  RecordAgreementInput,
  | "signedOn"
  | "signedOnPrecision"
  | "startsOn"
  | "startsOnPrecision"
  | "endsOn"
  | "endsOnPrecision"
  | "state"
>;

/** What is wrong with the days of an agreement, by themselves and beside its state. */
export function termProblems(input: StatedTerm): Problem[] {
  const term = termOf(input);
  return [
    ...precisionProblems(Object.values(term)),
    ...dayProblems(input, term),
    ...stateProblems(input, term),
  ];
}

type Term = Record<"signed" | "starts" | "ends", StatedDate>;

function termOf(input: StatedTerm): Term {
  return {
    signed: { field: "signedOn", date: input.signedOn, precision: input.signedOnPrecision },
    starts: { field: "startsOn", date: input.startsOn, precision: input.startsOnPrecision },
    ends: { field: "endsOn", date: input.endsOn, precision: input.endsOnPrecision },
  };
}

function dayProblems(
  { signedOn, startsOn, endsOn }: StatedTerm,
  { signed, ends }: Term,
): Problem[] {
  const problems: Problem[] = [];
  if (startsOn != null && endsOn != null && endsOn < startsOn) {
    problems.push(
      problem(
        ProblemCode.END_BEFORE_START,
        ["input", "endsOn"],
        endsOn,
        "The agreement ends before it starts.",
        "Correct one of the two days, or leave out the one that is not known.",
      ),
    );
  }
  if (isSurelyAfter(signed, todayStated())) {
    problems.push(
      problem(
        ProblemCode.DATE_IN_FUTURE,
        ["input", "signedOn"],
        signedOn,
        "The agreement is said to have been signed on a day to come.",
        "Correct the day; file an agreement that is still to be signed as a DRAFT, without it.",
      ),
    );
  }
  if (isSurelyAfter(signed, ends)) {
    problems.push(
      problem(
        ProblemCode.CONTRADICTION,
        ["input", "signedOn"],
        signedOn,
        "The agreement is said to have been signed after its last day.",
        "Correct one of the two days, or leave out the one that is not known.",
      ),
    );
  }
  return problems;
}

/** The days of its term move a state on; one that they would move back cannot be true. */
function stateProblems({ state }: StatedTerm, { signed, starts, ends }: Term): Problem[] {
  const today = todayStated();
  const contradicts = (sentence: string) => [
    problem(
      ProblemCode.CONTRADICTION,
      ["input", "state"],
      state,
      sentence,
      "Correct the state or the day; leave out what is not known.",
    ),
  ];
  switch (state) {
    case AgreementState.DRAFT:
      return signed.date == null
        ? []
        : contradicts("A draft is not signed yet, and the day of its signing is given.");
    case AgreementState.EXPIRED:
      return isSurelyAfter(starts, today) || isSurelyAfter(ends, today)
        ? contradicts("It is said to be expired, and a day of its term is still to come.")
        : [];
    case AgreementState.IN_FORCE:
      return isSurelyAfter(starts, today)
        ? contradicts("It is said to be in force, and its first day is still to come.")
        : [];
    default:
      return [];
  }
}
