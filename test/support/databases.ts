import path from "node:path";
import { Client, escapeIdentifier } from "pg";
import type { DataSource } from "typeorm";
import type { EntityClass } from "../../src/database/connection";
import { openDatabase } from "../../src/database/connection";
import type { MigrationClass } from "../../src/database/migration";
import { type Role, templateProblem, templateOf, testServerUrl } from "./test-server";

/** A database of a test's own. */
export interface TestDatabase {
  db: DataSource;
  url: string;
  drop(): Promise<void>;
}

let made = 0;

/** A fresh copy of a role's database: migrated, with the reference data, and without records. */
export async function testDatabase(role: Role): Promise<TestDatabase> {
  const problem = templateProblem(role);
  if (problem !== undefined) {
    throw new Error(`The ${role}'s database could not be prepared before the tests: ${problem}`);
  }
  const database = await emptyOrCopied(templateOf(role));
  const { entities, migrations } = await structureOf(role);
  const db = await openDatabase({ url: database.url, entities, migrations });
  return {
    db,
    url: database.url,
    drop: async () => {
      await db.destroy();
      await database.drop();
    },
  };
}

/** A new database without tables, for tests of what makes tables. */
export function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  return emptyOrCopied("template0");
}

/** What a role's database is made of. */
export interface Structure {
  entities: readonly EntityClass[];
  migrations: readonly MigrationClass[];
}

/** The tables of a role, and the steps to them. */
export async function structureOf(role: Role): Promise<Structure> {
  if (role === "hub") {
    const { hubEntities } = await late<HubEntities>("src/hub/hub.entities");
    const { hubMigrations } = await late<HubMigrations>("migrations/hub");
    return { entities: hubEntities, migrations: hubMigrations };
  }
  const { branchEntities } = await late<BranchEntities>("src/branch/branch.entities");
  const { branchMigrations } = await late<BranchMigrations>("migrations/branch");
  return { entities: branchEntities, migrations: branchMigrations };
}

type HubEntities = typeof import("../../src/hub/hub.entities");
type HubMigrations = typeof import("../../migrations/hub");
type BranchEntities = typeof import("../../src/branch/branch.entities");
type BranchMigrations = typeof import("../../migrations/branch");

/** Imports only when asked: the tests of one role do not need the other's code to compile. */
async function late<Module>(file: string): Promise<Module> {
  return (await import(path.join(__dirname, "..", "..", file))) as Module;
}

async function emptyOrCopied(template: string): Promise<{ url: string; drop(): Promise<void> }> {
  made += 1;
  const name = `test_${process.env.JEST_WORKER_ID ?? "0"}_${process.pid}_${made}`;
  await onServer(
    `CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)} STRATEGY file_copy`,
  );
  return {
    url: testServerUrl(name),
    drop: () => onServer(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`),
  };
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: testServerUrl("postgres") });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
