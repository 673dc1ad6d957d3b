import type { DataSource } from "typeorm";
import { markSimulatedBranch } from "../branch/mark-simulated";
import { poolOf } from "../database/connection";
import { migrate } from "../database/migration";
import { DataSetKind, type Simulation, simulatedData } from "../domain/data-set";
import { DOCUMENTED_OFFICES } from "../domain/documented-offices";
import { ensurePartitions } from "../hub/replication/office-partitions";
import { simulateHub } from "../hub/simulation/simulate-hub";
import { readDataSet, requireSameSimulation } from "../reference/data-set";
import { loadReference } from "../reference/load-reference";
import type { Starting } from "./all";
import { openRoleDatabase } from "./databases";
import { embeddedServer } from "./embedded-server";
import { ensureDatabaseOf } from "./migrate-role";
import { loadReferences, openDatabases } from "./start-databases";

/** The log of what is written once and never replicated must not outgrow the data. */
const LITTLE_WAL = { max_wal_size: "256MB", min_wal_size: "64MB" };

/** What a simulation is run with. */
export type SimulateRun = Omit<Starting, "log">;

/** Where a simulated data set goes: into a folder of its own, or into a hub that exists. */
export type SimulatedPlace = { dataDir: string } | { hubDatabaseUrl: string };

/**
 * Makes a simulated data set, unless the very same is there. An interrupted run leaves no figures,
 * and the next one begins again. Returns whether it was made.
 */
export function simulate(
  simulation: Simulation,
  place: SimulatedPlace,
  run: SimulateRun,
): Promise<boolean> {
  return "dataDir" in place
    ? simulateInFolder(simulation, place.dataDir, run)
    : simulateInHub(simulation, place.hubDatabaseUrl, run);
}

async function simulateInFolder(
  simulation: Simulation,
  dataDir: string,
  { signal, stops, fail, progress }: SimulateRun,
): Promise<boolean> {
  const { tell } = progress;
  const server = embeddedServer({ dataDir, fresh: false, settings: LITTLE_WAL, tell, fail });
  let earlyStop: Promise<void> | undefined;
  // The transaction under way ends with its server.
  const stopEarly = (): void => {
    if (server.postmasterPid !== undefined) earlyStop = server.stop();
  };
  signal.addEventListener("abort", stopEarly);
  stops.push(async () => {
    await earlyStop;
    await server.stop();
  });
  await progress.step("PostgreSQL", () => server.start());
  signal.throwIfAborted();
  const databases = await progress.step(`databases hub, ${DOCUMENTED_OFFICES.join(", ")}`, () =>
    openDatabases(server, DOCUMENTED_OFFICES, stops),
  );
  const { hub, branches } = databases;
  for (const { db } of [...branches, hub]) {
    requireSameSimulation(await readDataSet(db), simulation);
  }
  if (await isSimulated(hub.db)) return false;
  await progress.step("regions", () => loadReferences(databases));
  // The hub is marked last, with its figures: a folder without them is not served.
  for (const { officeCode, db } of branches) await markSimulatedBranch(db, officeCode, simulation);
  await fill(hub.db, simulation, { signal, progress });
  return true;
}

async function simulateInHub(
  simulation: Simulation,
  url: string,
  { signal, stops, progress }: SimulateRun,
): Promise<boolean> {
  await ensureDatabaseOf(url);
  const db = await openRoleDatabase("hub", url);
  stops.push(() => db.destroy());
  await progress.step("structure", () => migrate(db));
  requireSameSimulation(await readDataSet(db), simulation);
  if (await isSimulated(db)) return false;
  await progress.step("regions", () => loadReference(db));
  await fill(db, simulation, { signal, progress });
  return true;
}

function fill(
  db: DataSource,
  simulation: Simulation,
  { signal, progress }: Pick<SimulateRun, "signal" | "progress">,
): Promise<void> {
  return simulateHub(poolOf(db), simulation, {
    makePartitions: (client, officeCode) => {
      signal.throwIfAborted();
      return ensurePartitions(client, officeCode);
    },
    step: (title, work) => {
      signal.throwIfAborted();
      return progress.step(title, work);
    },
    tell: (line) => {
      signal.throwIfAborted();
      progress.tell(line);
    },
  });
}

async function isSimulated(db: DataSource): Promise<boolean> {
  return (await readDataSet(db))?.kind === DataSetKind.SIMULATED;
}

/** What is told when a data set is there. */
export function simulatedSetTold(simulation: Simulation, wasMade: boolean): string {
  const set = `${simulatedData(simulation)}, ${simulation.months} months until ${simulation.until.slice(0, 7)}`;
  return wasMade ? `Made: ${set}.` : `It is there already: ${set}.`;
}
