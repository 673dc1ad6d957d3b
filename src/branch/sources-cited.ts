import type { EntityManager } from "typeorm";
import { Citation } from "./source/citation.entity";

/** The ids of the sources that a record rests on, in the order in which they were given. */
export async function sourcesCited(
  tx: EntityManager,
  officeCode: string,
  recordId: string,
): Promise<string[]> {
  const citations = await tx.find(Citation, {
    where: { officeCode, recordId },
    order: { position: "ASC", sourceId: "ASC" },
  });
  return citations.map(({ sourceId }) => sourceId);
}
