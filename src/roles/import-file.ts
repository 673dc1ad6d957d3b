import type { ReadStream } from "node:fs";
import type { DataSource } from "typeorm";
import { importEligibleWorkers } from "../hub/eligible-workers/import-eligible-workers";
import type { WorkersTable } from "../hub/eligible-workers/workers-table";
import type { ImportOptions, ImportOutcome } from "../hub/import-table";
import { importTargets } from "../hub/target/import-targets";
import { atHub } from "./databases";
import { readable } from "./readable-file";

/** Which file goes to which hub. */
export interface FileForHub extends ImportOptions {
  file: string;
  hubDatabaseUrl: string;
}

/** Loads a file of eligible workers into the hub. */
export function importWorkersFile(given: FileForHub, table: WorkersTable): Promise<ImportOutcome> {
  return importFile(given, (db, bytes) => importEligibleWorkers(db, bytes, table, given));
}

/** Loads a file of targets into the hub. */
export function importTargetsFile(
  given: FileForHub,
  recordedBy: string | null,
): Promise<ImportOutcome> {
  return importFile(given, (db, bytes) => importTargets(db, bytes, recordedBy, given));
}

/** Opens the file first: a path that is mistyped is told before the hub is asked for. */
async function importFile(
  { file, hubDatabaseUrl }: FileForHub,
  work: (db: DataSource, bytes: ReadStream) => Promise<ImportOutcome>,
): Promise<ImportOutcome> {
  const bytes = await readable(file);
  try {
    return await atHub(hubDatabaseUrl, (db) => work(db, bytes));
  } finally {
    bytes.destroy();
  }
}
