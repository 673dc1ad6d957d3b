import { isDeepStrictEqual } from "node:util";
import type { EntityManager } from "typeorm";
import { Agreement } from "./agreement/agreement.entity";
import { agreementAsRecorded } from "./agreement/agreement-as-recorded";
import type { BranchFacts } from "./branch-facts";
import type { RecordChange } from "./record-trail";

/** What earlier releases did not record of an agreement. */
type AddedLater = Pick<Agreement, "partyKinds" | "workerGroups" | "legalBasis" | "documents">;

/**
 * Adds to documented agreements what an earlier release did not record of them, where it says
 * nothing yet. One that somebody has edited since is theirs and stays as it is.
 */
export async function reviseDocumentedAgreements(
  tx: EntityManager,
  officeCode: string,
  facts: BranchFacts["agreements"],
): Promise<RecordChange[]> {
  const changes: RecordChange[] = [];
  for (const { id, agreement: fact } of facts) {
    const recorded = await tx.findOneBy(Agreement, { officeCode, id, version: 1 });
    if (recorded === null) continue;
    const added = addedLater(recorded, fact);
    if (Object.keys(added).length === 0) continue;
    const before = await agreementAsRecorded(tx, officeCode, id);
    await tx.update(Agreement, { officeCode, id, version: 1 }, { ...added, version: 2 });
    changes.push({ id, before, after: await agreementAsRecorded(tx, officeCode, id) });
  }
  return changes;
}

function addedLater(
  recorded: Agreement,
  fact: BranchFacts["agreements"][number]["agreement"],
): Partial<AddedLater> {
  const sameParties = isDeepStrictEqual(recorded.parties, fact.parties);
  const stated: AddedLater = {
    partyKinds: sameParties ? (fact.partyKinds ?? []) : [],
    workerGroups: fact.workerGroups ?? [],
    legalBasis: fact.legalBasis ?? [],
    documents: fact.documents ?? [],
  };
  const isAdded = ([name, values]: [string, string[]]) =>
    values.length > 0 && recorded[name as keyof AddedLater].length === 0;
  return Object.fromEntries(Object.entries(stated).filter(isAdded));
}
