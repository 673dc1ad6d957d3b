import type { DataSource } from "typeorm";
import { markSimulatedBranch } from "../branch/mark-simulated";
import { beat } from "../branch/replication/heartbeat";
import { publishOffice } from "../branch/replication/publish-office";
import { poolOf } from "../database/connection";
import type { EmbeddedPostgres } from "../database/embedded-postgres";
import { ensureDatabase } from "../database/ensure-database";
import { migrate } from "../database/migration";
import { DataSetKind, type Simulation } from "../domain/data-set";
import { StartProblem } from "../domain/start-problem";
import { caughtUp } from "../hub/replication/caught-up";
import { subscribeOffice } from "../hub/replication/subscribe-office";
import { loadHubFacts } from "../hub/reference/load-hub-facts";
import { readDataSet } from "../reference/data-set";
import { loadReference } from "../reference/load-reference";
import { openRoleDatabase } from "./databases";
import { loadOfficeFacts } from "./migrate-role";
import type { StopStack } from "./stop-stack";

const CATCH_UP_TIMEOUT_MS = 60_000;

interface OpenDatabase {
  url: string;
  db: DataSource;
}

/** The databases of `start`. */
export interface Databases {
  hub: OpenDatabase;
  branches: (OpenDatabase & { officeCode: string })[];
}

/** Makes and updates the databases of the hub and of the offices, side by side. */
export async function openDatabases(
  server: EmbeddedPostgres,
  officeCodes: readonly string[],
  stops: StopStack,
): Promise<Databases> {
  const open = async (role: "hub" | "branch", name: string): Promise<OpenDatabase> => {
    const url = server.url(name);
    await ensureDatabase(server.url("postgres"), name);
    const db = await openRoleDatabase(role, url);
    stops.push(() => db.destroy());
    await migrate(db);
    return { url, db };
  };
  const [hub, ...branches] = await Promise.all([
    open("hub", "hub"),
    ...officeCodes.map(async (officeCode) => ({
      officeCode,
      ...(await open("branch", officeCode)),
    })),
  ]);
  return { hub, branches };
}

/** Loads regions, offices and definitions wherever they are missing. */
export async function loadReferences({ hub, branches }: Databases): Promise<void> {
  await Promise.all([hub, ...branches].map(({ db }) => loadReference(db)));
}

/** The simulated data set that the databases hold; null for documented figures. */
export async function simulationIn({ hub, branches }: Databases): Promise<Simulation | null> {
  const mark = await readDataSet(hub.db);
  if (mark?.kind === DataSetKind.SIMULATED) return mark;
  const marks = await Promise.all(branches.map(({ db }) => readDataSet(db)));
  if (marks.every((one) => one?.kind !== DataSetKind.SIMULATED)) return null;
  throw new StartProblem(
    "The data set in this folder was not simulated to its end.",
    "Run `jangkauan simulate` on it again, or begin from the documented figures with --fresh.",
  );
}

/** Makes the branches those of a simulated data set: nothing documented is loaded. */
export async function keepSimulated({ branches }: Databases, simulation: Simulation) {
  for (const { db, officeCode } of branches) {
    await markSimulatedBranch(db, officeCode, simulation);
    await publishOffice(poolOf(db), officeCode);
  }
}

/** Loads what the documents say, where it belongs. */
export async function loadDocumentedFacts({ hub, branches }: Databases): Promise<void> {
  await Promise.all([
    loadHubFacts(hub.db),
    ...branches.map(({ db, officeCode }) => loadOfficeFacts(db, officeCode)),
  ]);
}

/** Lets the offices' figures flow to the hub and waits until it has those recorded so far. */
export async function replicate(
  { hub, branches }: Databases,
  { signal, tell }: { signal: AbortSignal; tell: (line: string) => void },
): Promise<void> {
  await Promise.all(
    branches.map(async ({ officeCode, url, db }) => {
      const outcome = await subscribeOffice(poolOf(hub.db), { officeCode, branchUrl: url });
      if (outcome === "RESYNCED") tell(`The figures of office ${officeCode} are copied again.`);
      const last = await beat(poolOf(db), officeCode);
      const timeoutMs = CATCH_UP_TIMEOUT_MS;
      if (await caughtUp(poolOf(hub.db), officeCode, last, { timeoutMs, signal })) return;
      throw new StartProblem(
        `The figures of office ${officeCode} do not reach the hub.`,
        "Start again; if it stays so, --fresh begins from the documented figures.",
      );
    }),
  );
}
