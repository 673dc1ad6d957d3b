import type { Pool, PoolClient } from "pg";
import type { QueryRunner } from "typeorm";
import { beforeRecording } from "../closed-months";
import { withoutEmptyCohorts } from "../itemised-cohorts";
import { startSealer } from "../sealer";
import { CohortsOfFile } from "./cohorts-of-file";
import { finishImport } from "./finish-import";
import { placesOf } from "./enrollment-header";
import type { CheckedRow } from "./enrollment-row";
import type { EnrollmentImport, ImportWatch } from "./import-asked";
import { endJob, importedBefore, type ImportCounts, type JobEnded } from "./import-jobs";
import { loadKnownForImport } from "./load-known-for-import";
import { MeasuredBytes } from "./measured-bytes";
import { openEnrollmentFile } from "./open-enrollment-file";
import { ProgressTeller } from "./progress-teller";
import { RejectWriter } from "./rejects";
import { type BatchStored, type FileStoring, sealBatch, storeBatch } from "./store-batch";

/** Where an import works. */
export interface ImportPlace {
  pool: Pool;
  client: PoolClient;
  id: string;
}

/** What one trigger checks at once, and what is written next to each other. */
const BATCH = 5_000;
/** So many batches are read, sealed or being stored at once. */
const MOST_WAITING = 3;

/** Nothing is known yet of rows that are not committed: by indexes it is fast for any number. */
const SETTINGS = `
  SET LOCAL work_mem = '64MB';
  SET LOCAL enable_seqscan = off;
  SET LOCAL client_connection_check_interval = '500ms';
  SET LOCAL jangkauan.fold_later = 'on'`;

/** Reads, checks and stores a file in one transaction, or undoes it; says what became of it. */
export async function storeFile(
  runner: QueryRunner,
  { pool, client, id }: ImportPlace,
  asked: EnrollmentImport,
): Promise<JobEnded> {
  const { officeCode, keys, dryRun, acceptValid, signal } = asked;
  await runner.startTransaction("READ COMMITTED");
  await runner.query(SETTINGS);
  await runner.query("SELECT set_config('jangkauan.subject', $1, true)", [asked.subject ?? ""]);
  const tx = runner.manager;
  await beforeRecording(tx);
  const bytes = new MeasuredBytes(asked.bytes);
  const known = await loadKnownForImport(tx, officeCode);
  const file = await openEnrollmentFile({ name: asked.fileName, bytes }, known);
  const places = placesOf(file.columns, 1);
  const cohorts = new CohortsOfFile(tx, officeCode);
  const storing: FileStoring = { client, tx, officeCode, keys, importId: id, cohorts, places };
  const rejects = new RejectWriter(pool, { officeCode, importId: id, keys }, file.columns);
  const progress = new ProgressTeller(pool, { officeCode, id }, asked.watch);
  try {
    signal?.throwIfAborted();
    const { from, wagesChanged, ...counts } = await storeRows(file.batches, storing, rejects, {
      ...{ signal, watch: asked.watch },
      told: (rows) => progress.told(rows, bytes.size),
    });
    const { delimiter } = file;
    const sha256 = bytes.sha256();
    const isChange = counts.accepted > 0 || wagesChanged > 0;
    const earlier = isChange ? null : await importedBefore(pool, officeCode, sha256);
    const isRefused = counts.rejected > 0 && !acceptValid;
    const ended: JobEnded = {
      ...{ state: isRefused ? "REFUSED" : "DONE", bytes: bytes.size, sha256, delimiter, counts },
      ...{ sameAs: earlier?.id ?? null, problems: [] },
    };
    signal?.throwIfAborted();
    if (isRefused || dryRun) {
      await runner.rollbackTransaction();
      await rejects.keep();
      await endJob(pool, { officeCode, id }, ended);
    } else {
      const made = await withoutEmptyCohorts(tx, officeCode, cohorts.made);
      await finishImport({ client, tx, id, asked }, { ended, from, wagesChanged, made });
      await rejects.keep();
      await runner.commitTransaction();
    }
    return ended;
  } finally {
    await rejects.discard();
    await progress.ended();
  }
}

interface StoringRows {
  signal: AbortSignal | undefined;
  watch: ImportWatch | undefined;
  told: (rows: number) => void;
}

/** While a batch is stored, the next one is sealed in a thread of its own, and one more is read. */
async function storeRows(
  batches: AsyncIterable<readonly CheckedRow[]>,
  storing: FileStoring,
  rejects: RejectWriter,
  { signal, watch, told }: StoringRows,
): Promise<ImportCounts & Pick<BatchStored, "from" | "wagesChanged">> {
  const sealer = startSealer(storing.keys);
  const counts = { rows: 0, accepted: 0, rejected: 0, unchanged: 0 };
  let from: string | null = null;
  let wagesChanged = 0;
  const store = async (batch: ReturnType<typeof sealBatch>): Promise<void> => {
    signal?.throwIfAborted();
    const done = await storeBatch(storing, batch, watch?.took);
    await rejects.add(done.rejects);
    counts.rows += batch.rows.length;
    counts.accepted += done.accepted;
    counts.unchanged += done.unchanged;
    counts.rejected += done.rejects.length;
    wagesChanged += done.wagesChanged;
    if (done.from !== null && (from === null || done.from < from)) from = done.from;
    told(counts.rows);
  };
  const waiting: Promise<void>[] = [];
  let last = Promise.resolve();
  try {
    for await (const rows of inBatches(batches, watch?.took)) {
      const batch = sealBatch(sealer, storing.officeCode, rows);
      // Whoever awaits it is told; nobody may by then, and that must not end the program.
      batch.sealed.catch(() => undefined);
      last = last.then(() => store(batch));
      last.catch(() => undefined);
      waiting.push(last);
      if (waiting.length >= MOST_WAITING) await waiting.shift();
    }
    await last;
    return { ...counts, from, wagesChanged };
  } finally {
    // Nothing is undone while a statement is still under way.
    await last.catch(() => undefined);
    await sealer.stop();
  }
}

async function* inBatches(
  batches: AsyncIterable<readonly CheckedRow[]>,
  took: ImportWatch["took"],
): AsyncGenerator<readonly CheckedRow[]> {
  let held: CheckedRow[] = [];
  let since = performance.now();
  for await (const rows of batches) {
    for (const row of rows) held.push(row);
    if (held.length < BATCH) continue;
    took?.("read and check", performance.now() - since);
    yield held;
    held = [];
    since = performance.now();
  }
  if (held.length > 0) yield held;
}
