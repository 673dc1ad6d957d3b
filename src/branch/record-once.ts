import { randomUUID } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
import { recordId } from "../domain/office-code";
import { hashOf, keyReused } from "../graphql/refusal/same-request";
import { RecordedRequest } from "./office/recorded-request.entity";

/** A request to store something, as every mutation's input names it. */
export interface IdempotentInput {
  office: string;
  idempotencyKey: string;
}

/** A name for a record that no other record has. */
export function newRecordId(officeCode: string): string {
  return recordId(officeCode, randomUUID());
}

/**
 * Stores what an input asks for in one transaction, and only once: the same key with the same
 * input gives the ids of what was stored the first time. Of two such requests at once the second
 * waits for the first; when the first is refused, the second is tried.
 */
export async function recordOnce(
  db: DataSource,
  operation: string,
  input: IdempotentInput,
  write: (tx: EntityManager) => Promise<string[]>,
): Promise<string[]> {
  const request = {
    officeCode: input.office,
    idempotencyKey: input.idempotencyKey,
    inputHash: hashOf({ operation, ...input }),
  };
  return db.transaction(async (tx) => {
    const claimed = await tx
      .createQueryBuilder()
      .insert()
      .into(RecordedRequest)
      .values({ ...request, recordIds: [] })
      .orIgnore()
      .returning("idempotency_key")
      .execute();
    if ((claimed.raw as unknown[]).length === 0) return whatWasStored(tx, request);
    const recordIds = await write(tx);
    const { officeCode, idempotencyKey } = request;
    await tx.update(RecordedRequest, { officeCode, idempotencyKey }, { recordIds });
    return recordIds;
  });
}

async function whatWasStored(
  tx: EntityManager,
  request: Pick<RecordedRequest, "officeCode" | "idempotencyKey" | "inputHash">,
): Promise<string[]> {
  const { officeCode, idempotencyKey, inputHash } = request;
  const earlier = await tx.findOneByOrFail(RecordedRequest, { officeCode, idempotencyKey });
  if (earlier.inputHash === inputHash) return earlier.recordIds;
  throw keyReused(idempotencyKey);
}
