import type { ReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { DataSource } from "typeorm";
import { StartProblem } from "../domain/start-problem";
import { importEligibleWorkers } from "../hub/eligible-workers/import-eligible-workers";
import type { WorkersTable } from "../hub/eligible-workers/workers-table";
import type { ImportOptions, ImportOutcome } from "../hub/import-table";
import { importTargets } from "../hub/target/import-targets";
import { atHub } from "./databases";

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

const WHY: Record<string, string | undefined> = {
  ENOENT: "there is no such file",
  EACCES: "it may not be opened",
  EISDIR: "it is a folder",
};

async function readable(file: string): Promise<ReadStream> {
  try {
    const handle = await open(file);
    if ((await handle.stat()).isDirectory()) {
      await handle.close();
      throw Object.assign(new Error("a folder"), { code: "EISDIR" });
    }
    return handle.createReadStream();
  } catch (cause) {
    const why = WHY[(cause as { code?: string }).code ?? ""] ?? "it cannot be opened";
    throw new StartProblem(
      `The file ${file} cannot be read: ${why}.`,
      "Check how its path is written.",
      { cause },
    );
  }
}
