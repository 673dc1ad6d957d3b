import "reflect-metadata";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDatabase } from "../../src/database/connection";
import { EmbeddedPostgres } from "../../src/database/embedded-postgres";
import { ensureDatabase } from "../../src/database/ensure-database";
import { migrate } from "../../src/database/migration";
import { loadReference } from "../../src/reference/load-reference";
import { structureOf } from "./databases";
import {
  announceTemplateProblem,
  announceTestServer,
  type Role,
  templateOf,
  testServerUrl,
} from "./test-server";

declare global {
  var stopTestServer: (() => Promise<void>) | undefined;
}

/** Starts one PostgreSQL for all tests, with a database of each role to copy. */
export default async function setUp(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "jangkauan-test-"));
  // When root runs the tests, PostgreSQL runs as another user and must get in.
  chmodSync(folder, 0o755);
  const server = new EmbeddedPostgres({ dataDir: folder, port: 0, durable: false });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await server.start();
  } catch (error) {
    await stop();
    throw error;
  }
  globalThis.stopTestServer = stop;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void stop().then(() => process.exit(1)));
  }
  announceTestServer(server.url("").replace(/\/$/, ""));
  for (const role of ["hub", "branch"] as const) await prepareTemplate(role);
}

/** One role's broken migration must not keep the other tests from running. */
async function prepareTemplate(role: Role): Promise<void> {
  try {
    await ensureDatabase(testServerUrl("postgres"), templateOf(role));
    const db = await openDatabase({
      url: testServerUrl(templateOf(role)),
      ...(await structureOf(role)),
    });
    try {
      await migrate(db);
      await loadReference(db);
    } finally {
      await db.destroy();
    }
  } catch (error) {
    announceTemplateProblem(role, error instanceof Error ? (error.stack ?? "") : String(error));
  }
}
