import type { PoolClient } from "pg";
import type { DataSource } from "typeorm";
import { branchEntities } from "../branch/branch.entities";
import { openDatabase, poolOf } from "../database/connection";
import { StartProblem } from "../domain/start-problem";
import { hubEntities } from "../hub/hub.entities";
import { branchMigrations } from "../../migrations/branch";
import { hubMigrations } from "../../migrations/hub";
import { pendingSteps } from "./pending-steps";

/** The two roles that keep data. */
export type StoringRole = "hub" | "branch";

const STRUCTURE = {
  hub: { entities: hubEntities, migrations: hubMigrations },
  branch: { entities: branchEntities, migrations: branchMigrations },
};

/** Connects to the database of a role, whatever structure it has by now. */
export async function openRoleDatabase(role: StoringRole, url: string): Promise<DataSource> {
  const db = await openDatabase({
    url,
    ...STRUCTURE[role],
    applicationName: `jangkauan ${role}`,
  });
  poolOf(db).on("acquire", (client: PoolClient) => {
    if (!client.listeners("error").includes(survive)) client.on("error", survive);
  });
  return db;
}

/** A connection that breaks between two statements fails the next one; it must not end us. */
function survive(): void {
  // Nothing to do: the pool drops the connection.
}

/** Connects to the database of a role that is about to serve: one of an older structure is refused. */
export async function openServingDatabase(
  role: StoringRole,
  url: string,
  howToMigrate: string,
): Promise<DataSource> {
  const db = await openRoleDatabase(role, url);
  const pending = await pendingSteps(db);
  if (pending.length === 0) return db;
  await db.destroy();
  throw new StartProblem(
    `The ${role}'s database lacks ${pending.length} steps to the structure that this program needs.`,
    `Run \`${howToMigrate}\` first.`,
  );
}

/** Does something at the hub's database and disconnects. */
export async function atHub<Result>(
  url: string,
  work: (db: DataSource) => Promise<Result>,
): Promise<Result> {
  const db = await openServingDatabase("hub", url, "jangkauan migrate --role hub");
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}
