import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Pool } from "pg";
import type { DataSource } from "typeorm";
import { poolOf } from "../../src/database/connection";
import { EmbeddedPostgres } from "../../src/database/embedded-postgres";
import { ensureDatabase } from "../../src/database/ensure-database";
import { migrate } from "../../src/database/migration";
import { openRoleDatabase, type StoringRole } from "../../src/roles/databases";

/** A PostgreSQL of a role's own, which a test may kill. */
export interface OwnServer {
  pool: Pool;
  url: string;
  /** Kills the server as a power cut would, and starts it again after a moment. */
  killAndRestart(): Promise<void>;
  drop(): Promise<void>;
}

/** Starts a server with one role's database, in a folder of its own. */
export async function ownServer(
  role: StoringRole,
  settings: Record<string, string | number> = {},
): Promise<OwnServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "jangkauan-own-"));
  chmodSync(folder, 0o755);
  let ended = (): void => undefined;
  const server = new EmbeddedPostgres({
    dataDir: folder,
    port: 0,
    settings: { shared_buffers: "32MB", ...settings },
    onUnexpectedEnd: () => ended(),
  });
  await server.start();
  await ensureDatabase(server.url("postgres"), role);
  const db: DataSource = await openRoleDatabase(role, server.url(role));
  await migrate(db);
  await db.query(`
    INSERT INTO region (code, name, level, search_name) VALUES ('13.03', 'Kabupaten Sijunjung', 'REGENCY', 'sijunjung');
    INSERT INTO coverage_definition (id, version, name, numerator, basis, counted, activity_rule,
      denominator, description)
    VALUES ('as-published', 1, 'As published', 'HEADLINES', 'STATED', 'PERSON', 'as stated',
      'as stated', 'as stated')`);
  return {
    pool: poolOf(db),
    url: server.url(role),
    killAndRestart: async () => {
      const end = new Promise<void>((resolve) => (ended = resolve));
      const pid = server.postmasterPid;
      if (pid === undefined) throw new Error("the server is not running");
      process.kill(pid, "SIGKILL");
      await end;
      await server.start();
    },
    drop: async () => {
      await db.destroy();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
