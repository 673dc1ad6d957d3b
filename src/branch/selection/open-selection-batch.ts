import type { DataSource } from "typeorm";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { newRecordId, recordOnce } from "../record-once";
import { askedContent, created } from "../record-trail";
import { batchProblems } from "./batch-problems";
import { SelectionBatch } from "./selection-batch.entity";
import type { OpenSelectionBatchInput } from "./selection-batch.input";

/** Opens a batch; returns its id. Throws RefusedInput and stores nothing. */
export async function openSelectionBatch(
  db: DataSource,
  input: OpenSelectionBatchInput,
): Promise<string> {
  const [id = ""] = await recordOnce(db, "openSelectionBatch", input, async (tx) => {
    refuseIfAny(await batchProblems(tx, input));
    const id = newRecordId(input.office);
    await tx.insert(SelectionBatch, {
      officeCode: input.office,
      id,
      name: input.name,
      regionCode: input.region,
      register: input.register,
      registerName: input.registerName ?? null,
      agreementId: input.agreement ?? null,
      fundingLineId: input.fundingLine ?? null,
      workerGroup: input.workerGroup ?? null,
      openedOn: input.openedOn,
    });
    return [created(id, askedContent(input))];
  });
  return id;
}
