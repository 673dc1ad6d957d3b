import type { DataSource, EntityManager } from "typeorm";
import { today } from "../../domain/calendar";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { regionProblems } from "../known-regions";
import { signedDays } from "./agreement-days";
import { Agreement } from "./agreement.entity";
import { refusalOf } from "./agreement-refusal";
import { AgreementRegion } from "./agreement-region.entity";
import { AgreementState } from "./agreement-state";
import { renewedProblems } from "./chain-problems";
import { editAgreement } from "./edit-agreement";
import type { SignAgreementInput } from "./edit-agreement.input";
import { termProblems } from "./term-problems";

const AT_AGREEMENT = ["input", "agreement"];

/** Makes a draft a signed agreement; returns its id. Throws RefusedInput or StaleVersion. */
export function signAgreement(db: DataSource, input: SignAgreementInput): Promise<string> {
  return editAgreement(db, "sign", input, async (tx, draft) => {
    const signed = signedDays({ ...input, signedOn: input.signedOn ?? today() });
    const agreement = { ...draft, ...signed, state: AgreementState.SIGNED };
    const { officeCode, id, renews } = draft;
    refuseIfAny([
      ...termProblems({ ...agreement, signedOnPrecision: input.signedOnPrecision ?? null }),
      ...(await servedProblems(tx, agreement)),
      ...(await renewedProblems(tx, officeCode, renews, agreement, AT_AGREEMENT)),
    ]);
    const number = input.number ?? draft.number;
    try {
      await tx.update(Agreement, { officeCode, id }, { ...signed, number, state: agreement.state });
    } catch (error) {
      throw refusalOf(error, { ...agreement, number }) ?? error;
    }
    return [];
  });
}

/** A draft may be older than a change of the territory: what counts is the day of signing. */
async function servedProblems(tx: EntityManager, { officeCode, id, signedOn }: Agreement) {
  const regions = await tx.findBy(AgreementRegion, { officeCode, agreementId: id });
  const on = signedOn ?? today();
  return regionProblems(
    tx,
    officeCode,
    regions.map(({ regionCode: code }) => ({ code, path: AT_AGREEMENT, on })),
  );
}
