import { randomUUID } from "node:crypto";
import type { Pool, PoolClient } from "pg";
import type { DataSource } from "typeorm";
import { poolOf } from "../../database/connection";
import { RefusedTable } from "../../csv/table-problem";
import { shownSafely } from "../../graphql/refusal/national-id";
import type { EnrollmentImport } from "./import-asked";
import {
  beginJob,
  type EarlierImport,
  endJob,
  givePlaceBack,
  importedBefore,
  type JobEnded,
  runningImport,
  takePlace,
} from "./import-jobs";
import { ImportRunning, raceProblem } from "./import-problems";
import { mustFit } from "./measured-bytes";
import { forgetRejects } from "./rejects";
import { storeFile } from "./store-file";

/** What became of an import, and which earlier one brought the same bytes. */
export interface ImportEnded extends JobEnded {
  id: string;
  earlier: EarlierImport | null;
}

/**
 * Imports a file in one transaction on one connection: it stores all that it is to store, or
 * nothing, whenever it ends. Throws ImportRunning where the office imports another one, and
 * nothing else that the file or its sender can cause: that is the answer.
 */
export async function importEnrollments(
  db: DataSource,
  asked: EnrollmentImport,
): Promise<ImportEnded> {
  const pool = poolOf(db);
  const runner = db.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    if (!(await takePlace(client))) {
      throw new ImportRunning(asked.officeCode, await runningImport(pool, asked.officeCode));
    }
    try {
      const id = randomUUID();
      await forgetRejects(pool, asked.officeCode);
      await beginJob(pool, { ...asked, id, fileName: shownSafely(asked.fileName) });
      asked.watch?.begun?.(id);
      return await storeOrSayWhyNot(runner, { pool, client, id }, asked);
    } finally {
      // A connection that broke has given it back already.
      await givePlaceBack(client).catch(() => undefined);
    }
  } finally {
    await runner.release();
  }
}

async function storeOrSayWhyNot(
  runner: ReturnType<DataSource["createQueryRunner"]>,
  { pool, client, id }: { pool: Pool; client: PoolClient; id: string },
  asked: EnrollmentImport,
): Promise<ImportEnded> {
  const { officeCode, signal } = asked;
  const stopStatement = cancelOn(pool, client, signal);
  try {
    mustFit(asked.bytesTotal ?? 0);
    const ended = await storeFile(runner, { pool, client, id }, asked);
    const earlier =
      ended.sameAs === null ? null : await importedBefore(pool, officeCode, ended.sha256 ?? "");
    return { ...ended, id, earlier };
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    const ended = endOf(error, signal);
    await endJob(pool, { officeCode, id }, ended);
    if (ended.state === "INTERRUPTED") throw error;
    return { ...ended, id, earlier: null };
  } finally {
    stopStatement();
  }
}

/** A statement that runs for seconds is ended when the import is cancelled. */
function cancelOn(pool: Pool, client: PoolClient, signal?: AbortSignal): () => void {
  const { processID } = client as PoolClient & { processID?: number };
  const cancel = (): void => {
    void pool.query("SELECT pg_cancel_backend($1)", [processID]).catch(() => undefined);
  };
  signal?.addEventListener("abort", cancel);
  return () => signal?.removeEventListener("abort", cancel);
}

function endOf(error: unknown, signal?: AbortSignal): JobEnded {
  const nothing = { bytes: null, sha256: null, delimiter: null, counts: null, sameAs: null };
  if (error instanceof RefusedTable) {
    return { ...nothing, state: "REFUSED", problems: error.problems };
  }
  if (signal?.aborted === true) return { ...nothing, state: "CANCELLED", problems: [] };
  const race = raceProblem(error);
  return race === null
    ? { ...nothing, state: "INTERRUPTED", problems: [] }
    : { ...nothing, state: "REFUSED", problems: [race] };
}
