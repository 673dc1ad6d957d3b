import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { from as copyFrom } from "pg-copy-streams";
import type { DataSource } from "typeorm";
import { branchEntities } from "../../src/branch/branch.entities";
import { importEnrollments } from "../../src/branch/import/import-enrollments";
import { claimDatabase } from "../../src/branch/office/office-identity";
import { openDatabase, poolOf } from "../../src/database/connection";
import { EmbeddedPostgres } from "../../src/database/embedded-postgres";
import { ensureDatabase } from "../../src/database/ensure-database";
import { migrate } from "../../src/database/migration";
import { loadReference } from "../../src/reference/load-reference";
import { branchMigrations } from "../../migrations/branch";
import { file } from "./import-file";

const ROWS = 1_000_000;
const REJECTS = 100_000;
const OFFICE = "solok";
const MIB = 1024 * 1024;

const key = () => randomBytes(32);
const KEYS = {
  sealing: [{ id: "k1", key: key() }],
  nikIndex: key(),
  tokens: [{ from: "2000-01", key: key() }],
};

/** An import of a file against the plain COPY of the same rows into a table without indexes. */
export async function benchImport(rows = ROWS): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "jangkauan-bench-"));
  chmodSync(folder, 0o755);
  const dataDir = path.join(folder, "pg");
  const postgres = new EmbeddedPostgres({ dataDir, port: 0, durable: false });
  await postgres.start();
  try {
    const url = postgres.url(OFFICE);
    await ensureDatabase(postgres.url("postgres"), OFFICE);
    const db = await openDatabase({ url, entities: branchEntities, migrations: branchMigrations });
    await migrate(db);
    await loadReference(db);
    await claimDatabase(db.manager, OFFICE);
    console.log(`\nimport of ${rows.toLocaleString("en")} rows`);
    const limit = await plainCopy(db, rows);
    await oneImport(db, "clean file", { rows, wrongEvery: 0, limit });
    await exact(db);
    await oneImport(db, "the same people again", { rows, wrongEvery: 0, limit });
    const wrongEvery = Math.max(2, Math.floor(rows / REJECTS));
    await oneImport(db, `every ${wrongEvery}th row refused`, { rows, wrongEvery, limit });
    await db.destroy();
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function plainCopy(db: DataSource, rows: number): Promise<number> {
  const client = await poolOf(db).connect();
  await client.query(
    "CREATE TABLE plain (a text, b text, c text, d text, e text, f text, g text, h text)",
  );
  const pieces = [...file(rows)];
  const seconds = await timed(async () => {
    const copy = client.query(copyFrom("COPY plain FROM STDIN (FORMAT csv, HEADER)"));
    await pipeline(Readable.from(pieces), copy);
  });
  await client.query("DROP TABLE plain");
  client.release();
  console.log(`  plain COPY: ${seconds.toFixed(1)} s`);
  return seconds;
}

interface Measured {
  rows: number;
  wrongEvery: number;
  limit: number;
}

async function oneImport(db: DataSource, title: string, { rows, wrongEvery, limit }: Measured) {
  const parts = new Map<string, number>();
  const [before, server] = [process.cpuUsage(), await serverSeconds(db)];
  let largest = 0;
  const pieces = [...file(rows, wrongEvery)];
  const seconds = await timed(async () => {
    const { state, counts, problems } = await importEnrollments(db, {
      ...{ officeCode: OFFICE, keys: KEYS, fileName: "bench.csv", bytes: Readable.from(pieces) },
      ...{ bytesTotal: null, sha256: null, dryRun: false, acceptValid: wrongEvery > 0 },
      ...{ recordedBy: null, subject: null },
      watch: {
        took: (part, ms) => parts.set(part, (parts.get(part) ?? 0) + ms),
        told: () => (largest = Math.max(largest, process.memoryUsage.rss())),
      },
    });
    console.log(`  ${title}: ${state} ${JSON.stringify(counts)} ${JSON.stringify(problems)}`);
  });
  const { user, system } = process.cpuUsage(before);
  const own = (user + system) / 1e6;
  const theirs = (await serverSeconds(db)) - server;
  console.log(
    `    ${seconds.toFixed(1)} s, ${(seconds / limit).toFixed(1)} times the plain COPY; ` +
      `processor: ${own.toFixed(1)} s here, ${theirs.toFixed(1)} s in PostgreSQL; ` +
      `${Math.round(largest / MIB)} MiB`,
  );
  for (const [part, ms] of parts) console.log(`    ${part.padEnd(20)} ${(ms / 1000).toFixed(1)} s`);
}

/** The roll-up says what the rows say. */
async function exact(db: DataSource): Promise<void> {
  const [row]: [{ differences: number }] = await db.query(`
    SELECT count(*)::int AS differences FROM (
      (TABLE enrollment_cell EXCEPT SELECT * FROM recomputed_enrollment_cells())
      UNION ALL (SELECT * FROM recomputed_enrollment_cells() EXCEPT TABLE enrollment_cell)) AS d`);
  console.log(`    roll-up recomputed from the rows: ${row.differences} differences`);
}

const TICKS_PER_SECOND = 100;

/** What the connections of the pool have used so far; where /proc does not say it, nothing. */
async function serverSeconds(db: DataSource): Promise<number> {
  const found: { pid: number }[] = await db.query(
    "SELECT pid FROM pg_stat_activity WHERE datname = current_database()",
  );
  return found.reduce((sum, { pid }) => sum + secondsOf(pid), 0);
}

function secondsOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return 0;
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}
