import { type EntityManager, Not } from "typeorm";
import { DatePrecision } from "../../domain/figure";
import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { isSurelyAfter } from "../stated-dates";
import { actionProblems } from "./action-problems";
import { Agreement } from "./agreement.entity";
import { AgreementState } from "./agreement-state";

/** The days of a term, with how exactly they are known. */
export type Term = Pick<Agreement, "startsOn" | "startsOnPrecision" | "endsOn" | "endsOnPrecision">;

/**
 * What is wrong with an agreement's being renewed by a term. It is locked, so that nobody ends it
 * meanwhile; null when there is none to renew, or none on file.
 */
export async function renewedProblems(
  tx: EntityManager,
  officeCode: string,
  renews: string | null | undefined,
  term: Term,
  path: ProblemPath,
): Promise<Problem[]> {
  if (renews == null) return [];
  const renewed = await tx.findOne(Agreement, {
    where: { officeCode, id: renews },
    lock: { mode: "pessimistic_write" },
  });
  if (renewed === null) return [];
  return [...actionProblems("renew", renewed, path), ...overlapProblems(renewed, term, "startsOn")];
}

/** What is wrong with a changed term, beside the term before it and the one after it. */
export async function neighbourProblems(
  tx: EntityManager,
  { officeCode, id, renews }: Agreement,
  term: Term,
): Promise<Problem[]> {
  const before = renews === null ? null : await tx.findOneBy(Agreement, { officeCode, id: renews });
  const after = await tx.findOneBy(Agreement, {
    officeCode,
    renews: id,
    state: Not(AgreementState.TERMINATED),
  });
  return [
    ...(before === null ? [] : overlapProblems(before, term, "startsOn")),
    ...(after === null ? [] : overlapProblems(term, after, "endsOn")),
  ];
}

/** A renewal begins after the term that it renews, where both days are known. */
function overlapProblems(
  earlier: Term & Partial<Pick<Agreement, "state">>,
  later: Term,
  field: "startsOn" | "endsOn",
): Problem[] {
  if (earlier.state === AgreementState.TERMINATED) return [];
  const ends = { field: "endsOn", date: earlier.endsOn, precision: earlier.endsOnPrecision };
  const starts = { field: "startsOn", date: later.startsOn, precision: later.startsOnPrecision };
  const isSameDay =
    starts.date !== null &&
    starts.date === ends.date &&
    starts.precision === DatePrecision.DAY &&
    ends.precision === DatePrecision.DAY;
  return isSameDay || isSurelyAfter(ends, starts) ? [termsOverlap(field, later, earlier)] : [];
}

/** Two terms of one chain would share days; also when the database found it. */
export function termsOverlap(
  field: "startsOn" | "endsOn",
  { startsOn }: Pick<Term, "startsOn">,
  { endsOn }: Pick<Term, "endsOn">,
): Problem {
  return problem(
    ProblemCode.TERMS_OVERLAP,
    ["input", field],
    field === "startsOn" ? startsOn : endsOn,
    "Two terms of one chain of renewals would overlap: a renewal begins after the last day of " +
      "what it renews.",
    "Correct the day, or leave out the one that is not known.",
  );
}
