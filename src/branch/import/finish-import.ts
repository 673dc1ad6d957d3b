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

/** The last part of an import's transaction: roll-up, closed months, what became of it, and the trail. */
export async function finishImport(
  { client, tx, id, asked }: Finishing,
  { ended, from, made }: { ended: JobEnded; from: string | null; made: readonly RecordChange[] },
): Promise<void> {
  const { officeCode, recordedBy, watch } = asked;
  const since = performance.now();
  if (from !== null) await foldImport(tx, id);
  watch?.took?.("fold", performance.now() - since);
  await endJob(client, { officeCode, id }, ended);
  if (from === null) return;
  const record = importId(officeCode, id);
  const because = () => `import ${record}`;
  await reviseClosedMonths(tx, officeCode, { from, days: [], because });
  const { counts, sha256 } = ended;
  await storeTrail(
    tx,
    { officeCode, operation: "importEnrollments", who: recordedBy, idempotencyKey: null },
    [...made, created(record, { ...counts, sha256, acceptValid: asked.acceptValid })],
  );
}

/** Folds the import's memberships into the cells, all at once. */
async function foldImport(tx: EntityManager, id: string): Promise<void> {
  // This reads them all: not by an index.
  await tx.query("SET LOCAL enable_seqscan = on");
  await tx.query("SELECT fold_import($1)", [id]);
}
