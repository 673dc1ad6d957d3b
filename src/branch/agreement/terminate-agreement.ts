import type { DataSource } from "typeorm";
import { today } from "../../domain/calendar";
import { DatePrecision } from "../../domain/figure";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { isSurelyAfter, todayStated } from "../stated-dates";
import { Agreement } from "./agreement.entity";
import { AgreementState } from "./agreement-state";
import { editAgreement } from "./edit-agreement";
import type { TerminateAgreementInput } from "./edit-agreement.input";

/** Ends a signed agreement early, or withdraws a draft; returns its id. Throws RefusedInput or StaleVersion. */
export function terminateAgreement(
  db: DataSource,
  input: TerminateAgreementInput,
): Promise<string> {
  return editAgreement(db, "terminate", input, async (tx, agreement) => {
    const terminatedOn = input.terminatedOn ?? today();
    refuseIfAny(dayProblems(agreement, terminatedOn));
    const { officeCode, id } = agreement;
    await tx.update(
      Agreement,
      { officeCode, id },
      {
        state: AgreementState.TERMINATED,
        terminatedOn,
        terminatedBecause: input.because,
        isWithdrawn: agreement.state === AgreementState.DRAFT,
      },
    );
    return [];
  });
}

function dayProblems(agreement: Agreement, terminatedOn: string): Problem[] {
  const ended = { field: "terminatedOn", date: terminatedOn, precision: DatePrecision.DAY };
  const { signedOn, signedOnPrecision } = agreement;
  const signed = { field: "signedOn", date: signedOn, precision: signedOnPrecision };
  const path = ["input", "terminatedOn"];
  const problems: Problem[] = [];
  if (isSurelyAfter(ended, todayStated())) {
    problems.push(
      problem(
        ProblemCode.DATE_IN_FUTURE,
        path,
        terminatedOn,
        "The agreement is said to have been ended on a day to come.",
        "Record the end when the day has come; change the last day of the term by an addendum.",
      ),
    );
  }
  if (isSurelyAfter(signed, ended)) {
    problems.push(
      problem(
        ProblemCode.CONTRADICTION,
        path,
        terminatedOn,
        `The agreement was signed on ${signedOn}, after that day.`,
        "Correct the day.",
      ),
    );
  }
  return problems;
}
