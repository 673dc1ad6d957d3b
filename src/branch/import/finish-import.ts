import type { PoolClient } from "pg";
import type { EntityManager } from "typeorm";
import { reviseClosedMonths } from "../closed-months";
import { created, type RecordChange, storeTrail } from "../record-trail";
import { importId } from "./import-id";
import type { EnrollmentImport } from "./import-asked";
import { endJob, type JobEnded } from "./import-jobs";

interface Finishing {
  client: PoolClient;
  tx: EntityManager;
  id: string;
  asked: EnrollmentImport;
}

interface ImportStored {
  ended: JobEnded;
  /** The earliest first day of the memberships that were stored; null where none was. */
  from: string | null;
  /** Of how many people another wage is on record now. */
  wagesChanged: number;
  made: readonly RecordChange[];
}

/** The last part of an import's transaction: roll-up, closed months, what became of it, and the trail. */
export async function finishImport(
  { client, tx, id, asked }: Finishing,
  { ended, from, wagesChanged, made }: ImportStored,
): Promise<void> {
  const { officeCode, recordedBy, watch } = asked;
  const since = performance.now();
  if (from !== null) await foldImport(tx, id);
  watch?.took?.("fold", performance.now() - since);
  await endJob(client, { officeCode, id }, ended);
  if (from === null && wagesChanged === 0) return;
  const record = importId(officeCode, id);
  const because = () => `import ${record}`;
  if (from !== null) await reviseClosedMonths(tx, officeCode, { from, days: [], because });
  const { counts, sha256 } = ended;
  const after = { ...counts, wagesChanged, sha256, acceptValid: asked.acceptValid };
  await storeTrail(
    tx,
    { officeCode, operation: "importEnrollments", who: recordedBy, idempotencyKey: null },
    [...made, created(record, after)],
  );
}

/** Folds the import's memberships into the cells, all at once. */
async function foldImport(tx: EntityManager, id: string): Promise<void> {
  // This reads them all: not by an index.
  await tx.query("SET LOCAL enable_seqscan = on");
  await tx.query("SELECT fold_import($1)", [id]);
}
