import { atTheMachineOf, OPERATOR } from "../domain/actor";
import { open, stat } from "node:fs/promises";
import path from "node:path";
import { branchContext } from "../branch/branch.context";
import { type ImportEnded, importEnrollments } from "../branch/import/import-enrollments";
import type { ImportWatch } from "../branch/import/import-asked";
import { rejectFile } from "../branch/import/reject-file";
import { readRejects } from "../branch/import/rejects";
import { mustBeDatabaseOf } from "../branch/office/office-identity";
import { poolOf } from "../database/connection";
import type { BranchKeys } from "../domain/branch-keys";
import { StartProblem } from "../domain/start-problem";
import { openServingDatabase } from "./databases";
import { readable } from "./readable-file";

/** Which office's database, and what opens what is sealed there. */
export interface AtOffice {
  officeCode: string;
  databaseUrl: string;
  keys: BranchKeys;
}

/** A file for a branch office. */
export interface FileForBranch extends AtOffice {
  file: string;
  /** Where the refused rows are written. */
  rejects: string;
  dryRun: boolean;
  acceptValid: boolean;
  recordedBy: string | null;
  signal: AbortSignal;
  watch: ImportWatch;
}

/** Imports a file of people, and writes the refused rows beside it; says where, if there were any. */
export async function importEnrollmentsFile(
  given: FileForBranch,
): Promise<ImportEnded & { rejectFile: string | null }> {
  const { file, officeCode, keys } = given;
  const bytes = await readable(file);
  await mustBeFree(given.rejects);
  const db = await openBranch(given);
  try {
    const ended = await importEnrollments(db, {
      ...given,
      subject: OPERATOR.subject,
      fileName: path.basename(file),
      bytes,
      bytesTotal: (await stat(file)).size,
    });
    if ((ended.counts?.rejected ?? 0) === 0) return { ...ended, rejectFile: null };
    const kept = await readRejects(poolOf(db), { officeCode, keys, importId: ended.id });
    if (kept === null) return { ...ended, rejectFile: null };
    await writeRejects(
      given.rejects,
      rejectFile(kept.columns, kept.rows, ended.delimiter ?? undefined),
    );
    return { ...ended, rejectFile: given.rejects };
  } finally {
    bytes.destroy();
    await db.destroy();
  }
}

/** The imports of an office, newest first, or one of them, as plain rows. */
export async function readImports(at: AtOffice, id: string | null) {
  const db = await openBranch(at);
  try {
    const { loaders } = branchContext(db, at.officeCode, at.keys, atTheMachineOf(at.officeCode));
    if (id === null) return await loaders.importsOfOffice.load({ first: 20, after: null });
    const found = await loaders.importJob.load(id);
    return found === null ? [] : [found];
  } finally {
    await db.destroy();
  }
}

async function openBranch({ officeCode, databaseUrl }: AtOffice) {
  const db = await openServingDatabase(
    "branch",
    databaseUrl,
    `jangkauan migrate --role branch --office ${officeCode}`,
  );
  try {
    await mustBeDatabaseOf(db, officeCode);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

const OWNER_ONLY = 0o600;

/** An earlier reject file may hold what somebody is mending: it is not written over. */
async function mustBeFree(file: string): Promise<void> {
  const isThere = await stat(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return;
  throw new StartProblem(
    `The file ${file} for refused rows is there already, and nothing was imported.`,
    "Move it away, or name another one with --rejects.",
  );
}

async function writeRejects(file: string, text: AsyncIterable<string>): Promise<void> {
  const handle = await open(file, "wx", OWNER_ONLY);
  try {
    for await (const piece of text) await handle.write(piece);
  } finally {
    await handle.close();
  }
}
