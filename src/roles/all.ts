import { randomBytes } from "node:crypto";
import path from "node:path";
import type { Logger } from "pino";
import type { SettingValues } from "../config/settings";
import { poolOf } from "../database/connection";
import { anchorRules } from "../domain/anchor-rules";
import { type BranchKeys, KEY_BYTES } from "../domain/branch-keys";
import { type Simulation, simulatedData } from "../domain/data-set";
import { DOCUMENTED_OFFICES } from "../domain/documented-offices";
import { registerOffice } from "../hub/office/register-office";
import type { SignIn } from "../identity/sign-in";
import { embeddedServer } from "./embedded-server";
import type { Steps } from "./migrate-role";
import { ownAnchors, removeOwnAnchors } from "./own-anchors";
import { ownKeys } from "./own-keys";
import { ownTokenMaker, rulesOf } from "./own-token-maker";
import { noteRunning } from "./running-offices";
import { runBranch } from "./run-branch";
import { runGateway } from "./run-gateway";
import { runHub } from "./run-hub";
import {
  type Databases,
  keepSimulated,
  loadDocumentedFacts,
  loadReferences,
  openDatabases,
  replicate,
  simulationIn,
} from "./start-databases";
import { branchPort, hubPort, INSIDE, requireWantedPorts } from "./start-ports";
import type { StopStack } from "./stop-stack";

/** What `start` can be told. */
export type StartSettings = SettingValues<
  | "dataDir"
  | "fresh"
  | "host"
  | "port"
  | "hubPort"
  | "branchPort"
  | "deadline"
  | "allowedOrigins"
  | "rateAnonymous"
  | "rateSignedIn"
  | "trustedProxies"
  | "heartbeat"
  | "anchorEntries"
  | "anchorSeconds"
  | "staleAfter"
  | "unreachableAfter"
  | "clockTolerance"
  | "tokenLifetime"
> & {
  /** Without an issuer, `start` makes tokens with a key of its own. */
  signIn: SignIn;
};

/** What a start works with. */
export interface Starting {
  signal: AbortSignal;
  stops: StopStack;
  fail: (problem: unknown) => void;
  progress: Steps & { tell: (line: string) => void };
  log: Logger;
}

/** Where everything is, once it runs. */
export interface Addresses {
  gateway: string;
  hub: string;
  branches: { officeCode: string; url: string }[];
  postgres: string;
  /** Whether tokens are made on this machine, with a key of its own. */
  ownSignIn: boolean;
  /** The simulated data set that is served; null for documented figures. */
  simulation: Simulation | null;
}

/**
 * Starts hub, the documented branch offices and the gateway over one embedded PostgreSQL, and
 * waits until the hub has their figures. What is there already is left alone, so that a second
 * start is quick and an interrupted one goes on where it ended.
 */
export async function startAll(settings: StartSettings, starting: Starting): Promise<Addresses> {
  const { signal, progress } = starting;
  const step: Steps["step"] = (title, work) => {
    signal.throwIfAborted();
    return progress.step(title, work);
  };
  await requireWantedPorts(settings);
  const server = embeddedServer({ ...settings, tell: progress.tell, fail: starting.fail });
  let earlyStop: Promise<void> | undefined;
  // A step that is under way ends with the server that it works on, and leaves nothing half done.
  const stopEarly = (): void => {
    if (server.postmasterPid !== undefined) earlyStop = server.stop();
  };
  signal.addEventListener("abort", stopEarly);
  starting.stops.push(async () => {
    await earlyStop;
    await server.stop();
  });
  await step("PostgreSQL", () => server.start());
  if (settings.fresh) removeOwnAnchors(path.resolve(settings.dataDir), DOCUMENTED_OFFICES);
  const databases = await step(`databases hub, ${DOCUMENTED_OFFICES.join(", ")}`, () =>
    openDatabases(server, DOCUMENTED_OFFICES, starting.stops),
  );
  await step("regions and branch offices", () => loadReferences(databases));
  const simulation = await simulationIn(databases);
  await (simulation === null
    ? step("documented facts", () => loadDocumentedFacts(databases))
    : step(`${simulatedData(simulation)}: no documented facts`, () =>
        keepSimulated(databases, simulation),
      ));
  await step("replication to the hub", () => replicate(databases, { signal, tell: progress.tell }));
  const folder = path.resolve(settings.dataDir);
  const keys = ownKeys(folder, DOCUMENTED_OFFICES);
  const rules = settings.signIn.rules ?? rulesOf(ownTokenMaker(folder), settings);
  const signIn = { ...settings.signIn, rules };
  const addresses = await step("hub, branches and gateway", () =>
    serveAll(databases, keys, { ...settings, signIn }, starting),
  );
  starting.stops.push(noteRunning(folder, databases.branches));
  signal.throwIfAborted();
  signal.removeEventListener("abort", stopEarly);
  const ownSignIn = settings.signIn.rules === null;
  return { ...addresses, postgres: server.url("hub"), ownSignIn, simulation };
}

async function serveAll(
  { hub, branches }: Databases,
  keys: ReadonlyMap<string, BranchKeys>,
  settings: StartSettings,
  { stops, log }: Starting,
): Promise<Pick<Addresses, "gateway" | "hub" | "branches">> {
  const { signIn } = settings;
  // They start and end together: no other process of this machine need know it.
  const serviceKey = randomBytes(KEY_BYTES);
  const inside = { host: INSIDE, signIn, serviceKey, log };
  const hubUrl = await runHub(
    {
      ...inside,
      databaseUrl: hub.url,
      port: await hubPort(settings),
      staleAfterSeconds: settings.staleAfter,
      unreachableAfterSeconds: settings.unreachableAfter,
    },
    stops,
  );
  const addresses: Addresses["branches"] = [];
  for (const [index, { officeCode, url: databaseUrl }] of branches.entries()) {
    const port = await branchPort(settings, index);
    const url = await runBranch(
      {
        ...inside,
        databaseUrl,
        officeCode,
        keys: keysOf(keys, officeCode),
        port,
        heartbeatSeconds: settings.heartbeat,
        anchors: anchorRules(ownAnchors(path.resolve(settings.dataDir), officeCode), settings),
      },
      stops,
    );
    await registerOffice(poolOf(hub.db), officeCode, url);
    addresses.push({ officeCode, url });
  }
  const gateway = await runGateway(
    {
      host: settings.host,
      port: settings.port,
      hubUrl,
      signIn,
      serviceKey,
      deadlineSeconds: settings.deadline,
      allowedOrigins: settings.allowedOrigins,
      rates: { anonymous: settings.rateAnonymous, signedIn: settings.rateSignedIn },
      trustedProxies: settings.trustedProxies,
      log,
    },
    stops,
  );
  return { gateway, hub: hubUrl, branches: addresses };
}

function keysOf(keys: ReadonlyMap<string, BranchKeys>, officeCode: string): BranchKeys {
  const found = keys.get(officeCode);
  if (found === undefined) throw new Error(`office ${officeCode} has no keys`);
  return found;
}
