import type { DataSource } from "typeorm";
import { newRecordId, recordOnce } from "../record-once";
import type { DraftAgreementInput } from "./agreement.input";
import { AgreementState } from "./agreement-state";
import { storeAgreement } from "./record-agreement";

/** Files an agreement that is not signed yet; returns its id. Throws RefusedInput. */
export async function draftAgreement(db: DataSource, input: DraftAgreementInput): Promise<string> {
  const [id = ""] = await recordOnce(db, "draftAgreement", input, async (tx) => {
    const draft = { ...input, state: AgreementState.DRAFT };
    return [await storeAgreement(tx, newRecordId(input.office), draft)];
  });
  return id;
}
