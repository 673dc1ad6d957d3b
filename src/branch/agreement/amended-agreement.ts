import type { Agreement } from "./agreement.entity";
import { daysOfTerm } from "./agreement-days";
import type { AmendAgreementInput } from "./edit-agreement.input";

/** The columns of an agreement that an amendment may change, as it leaves them. */
export type Amended = Pick<
  Agreement,
  | "parties"
  | "partyKinds"
  | "programmes"
  | "workerGroups"
  | "legalBasis"
  | "documents"
  | "note"
  | "startsOn"
  | "startsOnPrecision"
  | "endsOn"
  | "endsOnPrecision"
  | "overlapsChain"
>;

/** What an amendment leaves an agreement as: what it does not name stays. */
export function amendedBy(agreement: Agreement, input: AmendAgreementInput): Amended {
  const changesTerm = input.startsOn != null || input.endsOn != null;
  return {
    parties: input.parties ?? agreement.parties,
    // Kinds that belong to other parties say nothing of these.
    partyKinds: input.partyKinds ?? (input.parties == null ? agreement.partyKinds : []),
    programmes: input.programmes ?? agreement.programmes,
    workerGroups: input.workerGroups ?? agreement.workerGroups,
    legalBasis: input.legalBasis ?? agreement.legalBasis,
    documents: input.documents ?? agreement.documents,
    note: input.note ?? agreement.note,
    ...daysOfTerm({
      startsOn: input.startsOn ?? agreement.startsOn,
      startsOnPrecision:
        input.startsOn == null ? agreement.startsOnPrecision : input.startsOnPrecision,
      endsOn: input.endsOn ?? agreement.endsOn,
      endsOnPrecision: input.endsOn == null ? agreement.endsOnPrecision : input.endsOnPrecision,
    }),
    // A term that is stated anew has to fit its chain, also where the earlier one did not.
    overlapsChain: agreement.overlapsChain && !changesTerm,
  };
}
