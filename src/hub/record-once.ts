import { randomUUID } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
import { recordId } from "../domain/office-code";
import { hashOf, keyReused } from "../graphql/refusal/same-request";
import { RecordedRequest } from "./recorded-request.entity";

/** A request to store something, as every mutation's input names it. */
export interface IdempotentInput {
  idempotencyKey: string;
}

/** A name for a record of the hub that no other record has. */
export function newHubId(): string {
  return recordId("hub", randomUUID());
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
  const { idempotencyKey } = input;
  const inputHash = hashOf({ operation, ...input });
  return db.transaction(async (tx) => {
    const claimed = await tx
      .createQueryBuilder()
      .insert()
      .into(RecordedRequest)
      .values({ idempotencyKey, inputHash, recordIds: [] })
      .orIgnore()
      .returning("idempotency_key")
      .execute();
    if ((claimed.raw as unknown[]).length === 0) {
      const earlier = await tx.findOneByOrFail(RecordedRequest, { idempotencyKey });
      if (earlier.inputHash !== inputHash) throw keyReused(idempotencyKey);
      return earlier.recordIds;
    }
    const recordIds = await write(tx);
    await tx.update(RecordedRequest, { idempotencyKey }, { recordIds });
    return recordIds;
  });
}
