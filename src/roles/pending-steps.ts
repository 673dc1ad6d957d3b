import type { DataSource } from "typeorm";
import { poolOf } from "../database/connection";

/** The names of the steps that a database still lacks, in order; it is only read. */
export async function pendingSteps(db: DataSource): Promise<string[]> {
  const pool = poolOf(db);
  const table = await pool.query<{ there: boolean }>(
    "SELECT to_regclass('migration') IS NOT NULL AS there",
  );
  const taken = table.rows[0]?.there
    ? (await pool.query<{ name: string }>("SELECT name FROM migration")).rows
    : [];
  const names = new Set(taken.map(({ name }) => name));
  return db.migrations
    .map((step) => step.name ?? step.constructor.name)
    .filter((name) => !names.has(name));
}
