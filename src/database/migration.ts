import type { DataSource, MigrationInterface, QueryRunner } from "typeorm";

/** One step of a database's structure, as TypeORM runs it. */
export type MigrationClass = new () => MigrationInterface;

/** Two programs that start at once take their steps one after the other. */
const MIGRATION_LOCK = 7_314_1303;

/** Brings a database to the newest structure; returns the names of the steps that it took. */
export async function migrate(db: DataSource): Promise<string[]> {
  const holder = db.createQueryRunner();
  await holder.connect();
  try {
    await holder.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const steps = await db.runMigrations({ transaction: "each" });
    return steps.map((step) => step.name);
  } finally {
    await unlock(holder);
  }
}

async function unlock(holder: QueryRunner): Promise<void> {
  try {
    await holder.query("SELECT pg_advisory_unlock($1)", [MIGRATION_LOCK]);
  } finally {
    await holder.release();
  }
}
