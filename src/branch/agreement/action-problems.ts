import { today } from "../../domain/calendar";
import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import type { Agreement } from "./agreement.entity";
import { ACTIONS_IN, type AgreementAction, AgreementState, stateOn } from "./agreement-state";

/** What is wrong with doing something to an agreement in the state in which it is today. */
export function actionProblems(
  action: AgreementAction,
  { id, state: recorded, startsOn, endsOn }: Agreement,
  path: ProblemPath = ["input", "agreement"],
): Problem[] {
  const state = stateOn(today(), recorded, startsOn, endsOn);
  if (ACTIONS_IN[action].has(state)) return [];
  const { code, message, remedy } = WHY_NOT[whyNot(action, state)];
  return [problem(code, path, id, message, remedy)];
}

type Reason =
  | ProblemCode.AGREEMENT_NOT_SIGNED
  | ProblemCode.AGREEMENT_ALREADY_SIGNED
  | ProblemCode.AGREEMENT_EXPIRED
  | ProblemCode.AGREEMENT_TERMINATED;

function whyNot(action: AgreementAction, state: AgreementState): Reason {
  if (state === AgreementState.TERMINATED) return ProblemCode.AGREEMENT_TERMINATED;
  if (state === AgreementState.DRAFT) return ProblemCode.AGREEMENT_NOT_SIGNED;
  return action === "sign" ? ProblemCode.AGREEMENT_ALREADY_SIGNED : ProblemCode.AGREEMENT_EXPIRED;
}

const WHY_NOT: Record<Reason, { code: ProblemCode; message: string; remedy: string }> = {
  AGREEMENT_NOT_SIGNED: {
    code: ProblemCode.AGREEMENT_NOT_SIGNED,
    message: "The agreement is still a draft.",
    remedy: "Sign it first with signAgreement, or change the draft with amendAgreement.",
  },
  AGREEMENT_ALREADY_SIGNED: {
    code: ProblemCode.AGREEMENT_ALREADY_SIGNED,
    message: "The agreement is signed already.",
    remedy: "Change it by an addendum with amendAgreement, or file its next term as a renewal.",
  },
  AGREEMENT_EXPIRED: {
    code: ProblemCode.AGREEMENT_EXPIRED,
    message: "The last day of the agreement has passed.",
    remedy: "File its next term with renewAgreement.",
  },
  AGREEMENT_TERMINATED: {
    code: ProblemCode.AGREEMENT_TERMINATED,
    message: "The agreement was ended before its term was over, or withdrawn as a draft.",
    remedy: "File what follows it as an agreement of its own with draftAgreement.",
  },
};
