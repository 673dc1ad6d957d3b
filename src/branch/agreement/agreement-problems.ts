import type { EntityManager } from "typeorm";
import { today } from "../../domain/calendar";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { agreementProblem } from "../known-agreements";
import { type RegionAt, regionProblems } from "../known-regions";
import { sourceProblems } from "../record-sources";
import type { RecordAgreementInput } from "./agreement.input";
import type { AgreementFundingInput } from "./agreement-funding.input";
import { newFundingProblems } from "./agreement-funding-problems";
import { daysOfTerm } from "./agreement-days";
import { renewedProblems } from "./chain-problems";
import { partyProblems } from "./party-problems";
import { termProblems } from "./term-problems";

const RENEWS = ["input", "renews"];

/** What is wrong with an agreement that is to be filed, beyond the shape of its input. */
export async function agreementProblems(
  tx: EntityManager,
  officeCode: string,
  input: RecordAgreementInput,
): Promise<Problem[]> {
  const cited = (input.sources ?? []).map((source, index) => ({
    source,
    path: ["input", "sources", index],
  }));
  return [
    ...termProblems(input),
    ...renewalProblems(input),
    ...newFundingProblems(input.funding, input.regions, input),
    ...(await partyProblems(tx, officeCode, input)),
    ...(await regionProblems(tx, officeCode, regionsNamed(input))),
    ...(await agreementProblem(tx, officeCode, input.renews, RENEWS)),
    ...(await renewedProblems(tx, officeCode, input.renews, daysOfTerm(input), RENEWS)),
    ...(await sourceProblems(tx, officeCode, cited)),
  ];
}

/** An agreement must be for regions that the office serves when it is concluded. */
function regionsNamed(input: RecordAgreementInput): RegionAt[] {
  const on = input.signedOn ?? input.startsOn ?? today();
  return [
    ...input.regions.map((code, index) => ({ code, path: ["input", "regions", index], on })),
    ...villagesNamed(input.funding, on),
  ];
}

/** The villages that pay must be served on that day, too. */
export function villagesNamed(
  funding: readonly AgreementFundingInput[] | null | undefined,
  on: string,
): RegionAt[] {
  return (funding ?? []).flatMap(({ villages }, index) =>
    (villages ?? []).map((code, place) => ({
      code,
      path: ["input", "funding", index, "villages", place],
      on,
    })),
  );
}

function renewalProblems({ renews, isRenewal }: RecordAgreementInput): Problem[] {
  if (renews == null || isRenewal !== false) return [];
  return [
    problem(
      ProblemCode.CONTRADICTION,
      ["input", "isRenewal"],
      false,
      "The agreement names another one that it renews, and is said not to be a renewal.",
      "Leave out `isRenewal`, or `renews`.",
    ),
  ];
}
