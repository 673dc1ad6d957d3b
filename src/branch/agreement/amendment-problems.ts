import type { EntityManager } from "typeorm";
import { today } from "../../domain/calendar";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { FundingLine } from "../funding/funding-line.entity";
import { regionProblems } from "../known-regions";
import { sourceProblems } from "../record-sources";
import { isSurelyAfter, precisionProblems, todayStated } from "../stated-dates";
import type { Agreement } from "./agreement.entity";
import { newFundingProblems } from "./agreement-funding-problems";
import { villagesNamed } from "./agreement-problems";
import { AgreementState } from "./agreement-state";
import type { Amended } from "./amended-agreement";
import { neighbourProblems } from "./chain-problems";
import type { AmendAgreementInput } from "./edit-agreement.input";
import { fundingYearProblems } from "./funding-year-problems";
import { partyProblems } from "./party-problems";
import { termProblems } from "./term-problems";

/** What is wrong with a change of an agreement, beside what it was and as it would be. */
export async function amendmentProblems(
  tx: EntityManager,
  agreement: Agreement,
  amended: Amended,
  regions: readonly string[],
  input: AmendAgreementInput,
): Promise<Problem[]> {
  const { officeCode } = agreement;
  const changesTerm = input.startsOn != null || input.endsOn != null;
  const { signedOn, signedOnPrecision } = agreement;
  const cited = (input.sources ?? []).map((source, index) => ({
    source,
    path: ["input", "sources", index],
  }));
  const added = (input.addRegions ?? []).map((code, index) => ({
    code,
    path: ["input", "addRegions", index],
    on: today(),
  }));
  return [
    ...addendumProblems(agreement, input),
    ...precisionProblems([
      { field: "startsOn", date: input.startsOn, precision: input.startsOnPrecision },
      { field: "endsOn", date: input.endsOn, precision: input.endsOnPrecision },
    ]),
    ...(changesTerm ? termProblems({ ...amended, signedOn, signedOnPrecision }) : []),
    ...(changesTerm ? await neighbourProblems(tx, agreement, amended) : []),
    ...(changesTerm ? await earlierFundingProblems(tx, agreement, amended, input) : []),
    ...newFundingProblems(input.funding, regions, amended),
    ...(await partyProblems(tx, officeCode, { ...input, parties: partiesOf(agreement, input) })),
    ...(await regionProblems(tx, officeCode, [...added, ...villagesNamed(input.funding, today())])),
    ...(await sourceProblems(tx, officeCode, cited)),
  ];
}

/** Kinds alone are kinds of the parties that are on file. */
function partiesOf(agreement: Agreement, { parties, partyKinds }: AmendAgreementInput) {
  return parties ?? (partyKinds == null ? null : agreement.parties);
}

function addendumProblems({ state }: Agreement, { addendum }: AmendAgreementInput): Problem[] {
  const path = ["input", "addendum"];
  if (state === AgreementState.DRAFT) {
    if (addendum == null) return [];
    return [
      problem(
        ProblemCode.CONTRADICTION,
        path,
        addendum.number,
        "A draft is not signed yet: nothing is added to it by an addendum.",
        "Leave the addendum out; the draft itself is changed.",
      ),
    ];
  }
  if (addendum == null) {
    return [
      problem(
        ProblemCode.MISSING,
        path,
        null,
        "A signed agreement is changed by an addendum, and none is given.",
        "Say in `addendum` what it changes, and its number and day where they are known.",
      ),
    ];
  }
  const { signedOn, signedOnPrecision: precision } = addendum;
  if (!isSurelyAfter({ field: "signedOn", date: signedOn, precision }, todayStated())) return [];
  return [
    problem(
      ProblemCode.DATE_IN_FUTURE,
      [...path, "signedOn"],
      signedOn,
      "The addendum is said to have been signed on a day to come.",
      "Correct the day, or record the addendum when it is signed.",
    ),
  ];
}

/** Funding that is on file must still lie inside the term. */
async function earlierFundingProblems(
  tx: EntityManager,
  { officeCode, id }: Agreement,
  amended: Amended,
  input: AmendAgreementInput,
): Promise<Problem[]> {
  const lines = await tx.findBy(FundingLine, { officeCode, agreementId: id });
  const field = input.endsOn == null ? "startsOn" : "endsOn";
  return lines
    .flatMap(({ year }) => fundingYearProblems(year, amended, ["input", field]))
    .slice(0, 1);
}
