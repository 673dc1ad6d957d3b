import type { PoolClient } from "pg";
import type { DataSource } from "typeorm";
import { poolOf } from "../database/connection";
import { loadDefinitions } from "./load-definitions";
import { loadOffices } from "./load-offices";
import { loadRates } from "./load-rates";
import { loadRegions } from "./load-regions";
import { REGION_RELEASE, regionReleaseVersion } from "./region-rows";

/** Two programs that start at once load one after the other. */
const REFERENCE_LOCK = 7_314_1304;

/** A body of reference data, and how it gets into the database. */
interface Release {
  name: string;
  version: string;
  /** Raise it whenever what is stored changes though the version does not. */
  revision: number;
  load(client: PoolClient, progress: (line: string) => void): Promise<void>;
}

/** In the order in which they refer to each other. */
const RELEASES: readonly Release[] = [
  { name: REGION_RELEASE, version: regionReleaseVersion(), revision: 1, load: loadRegions },
  { name: "offices", version: "2025-07", revision: 1, load: loadOffices },
  { name: "coverage definitions", version: "2026-11", revision: 1, load: loadDefinitions },
  { name: "contribution-rates", version: "2026-01", revision: 1, load: loadRates },
];

/**
 * Stores the reference data that comes with the program: regions, branch offices, definitions and
 * contribution rates. All or nothing, and nothing when the database already has this release.
 */
export async function loadReference(
  db: DataSource,
  progress: (line: string) => void = () => undefined,
): Promise<void> {
  const client = await poolOf(db).connect();
  let failure: Error | undefined;
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [REFERENCE_LOCK]);
    for (const release of RELEASES) {
      if (await isLoaded(client, release)) continue;
      await release.load(client, progress);
      await remember(client, release);
    }
    await client.query("COMMIT");
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    // A connection in an unknown state is closed, which also ends its transaction.
    client.release(failure);
  }
}

async function isLoaded(
  client: PoolClient,
  { name, version, revision }: Release,
): Promise<boolean> {
  const { rowCount } = await client.query(
    "SELECT FROM reference_release WHERE name = $1 AND version = $2 AND revision = $3",
    [name, version, revision],
  );
  return rowCount === 1;
}

async function remember(client: PoolClient, { name, version, revision }: Release): Promise<void> {
  await client.query(
    `INSERT INTO reference_release (name, version, revision) VALUES ($1, $2, $3)
     ON CONFLICT (name) DO UPDATE
     SET version = excluded.version, revision = excluded.revision, loaded_at = now()`,
    [name, version, revision],
  );
}
