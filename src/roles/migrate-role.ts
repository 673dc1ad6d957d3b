import type { DataSource } from "typeorm";
import { loadBranchFacts } from "../branch/load-branch-facts";
import { mustBeDatabaseOf } from "../branch/office/office-identity";
import { publishOffice } from "../branch/replication/publish-office";
import { poolOf } from "../database/connection";
import { ensureDatabase } from "../database/ensure-database";
import { migrate } from "../database/migration";
import { DataSetKind, simulatedData } from "../domain/data-set";
import { loadHubFacts } from "../hub/reference/load-hub-facts";
import { addOffice, type NewOffice } from "../reference/add-office";
import { readDataSet } from "../reference/data-set";
import { loadReference } from "../reference/load-reference";
import { openRoleDatabase, type StoringRole } from "./databases";
import { pendingSteps } from "./pending-steps";

/** The database of one role: the hub's, or one branch office's. */
export type RoleDatabase =
  { role: "hub"; url: string } | { role: "branch"; url: string; office: NewOffice };

/** Shows the steps of a piece of work while it is done. */
export interface Steps {
  step<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
}

/**
 * Makes a role's database when it is missing, updates its structure and loads what belongs in it. A
 * simulated data set gets no documented facts.
 */
export async function migrateRole(database: RoleDatabase, steps: Steps): Promise<void> {
  await ensureDatabaseOf(database.url);
  const db = await openRoleDatabase(database.role, database.url);
  try {
    if (database.role === "branch") await mustNotBeAnothers(db, database.office.code);
    await steps.step("structure", () => migrate(db));
    await steps.step("regions and offices", () => loadReference(db));
    const mark = await readDataSet(db);
    if (mark?.kind === DataSetKind.SIMULATED) {
      await steps.step(`no documented facts: ${simulatedData(mark)}`, () =>
        database.role === "hub"
          ? Promise.resolve()
          : publishOffice(poolOf(db), database.office.code),
      );
      return;
    }
    await steps.step("documented facts", () =>
      database.role === "hub" ? loadHubFacts(db) : loadOffice(db, database.office),
    );
  } finally {
    await db.destroy();
  }
}

/** The steps that a role's database still lacks. */
export async function checkRole(database: { role: StoringRole; url: string }): Promise<string[]> {
  const db = await openRoleDatabase(database.role, database.url);
  try {
    return await pendingSteps(db);
  } finally {
    await db.destroy();
  }
}

/** Loads what the documents say of an office into its database, and publishes its figures. */
export async function loadOfficeFacts(db: DataSource, officeCode: string): Promise<void> {
  await loadBranchFacts(db, officeCode);
  await publishOffice(poolOf(db), officeCode);
}

/** Another office's database is refused before anything is changed in it; a new one is nobody's. */
async function mustNotBeAnothers(db: DataSource, officeCode: string): Promise<void> {
  const pool = poolOf(db);
  const table = await pool.query<{ there: boolean }>(
    "SELECT to_regclass('office_identity') IS NOT NULL AS there",
  );
  if (!table.rows[0]?.there) return;
  const { rowCount } = await pool.query("SELECT FROM office_identity");
  if (rowCount !== 0) await mustBeDatabaseOf(db, officeCode);
}

async function loadOffice(db: DataSource, office: NewOffice): Promise<void> {
  await addOffice(poolOf(db), office);
  await loadOfficeFacts(db, office.code);
}

/** Makes a database when its server does not have it. */
export async function ensureDatabaseOf(url: string): Promise<void> {
  const server = new URL(url);
  const name = decodeURIComponent(server.pathname.slice(1));
  server.pathname = "/postgres";
  await ensureDatabase(server.href, name);
}
