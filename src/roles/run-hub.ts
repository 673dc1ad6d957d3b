import type { Logger } from "pino";
import { poolOf } from "../database/connection";
import { DataSetKind, simulatedData } from "../domain/data-set";
import { REPLICATION_STATES } from "../hub/replication/replication-status";
import { watchReplication } from "../hub/replication/watch-replication";
import { readDataSet } from "../reference/data-set";
import { openServingDatabase } from "./databases";
import { startHub } from "./hub";
import type { SignIn } from "../identity/sign-in";
import { listenProblem } from "./listening";
import type { StopStack } from "./stop-stack";

/** How one hub process is run. */
export interface HubRun {
  databaseUrl: string;
  signIn: SignIn;
  /** Undefined where everybody on this machine is answered. */
  serviceKey: Buffer | undefined;
  host: string;
  port: number;
  staleAfterSeconds: number;
  unreachableAfterSeconds: number;
  log: Logger;
  /** Told what a person who starts it must know. */
  tell?: (line: string) => void;
}

/** How often a hub looks after the replication of its offices. */
const WATCH_EVERY_SECONDS = 10;

/** Serves the hub's graph and watches how the offices' figures arrive; returns its address. */
export async function runHub(run: HubRun, stops: StopStack): Promise<string> {
  const { databaseUrl, host, port, log, staleAfterSeconds, unreachableAfterSeconds } = run;
  const server = await startHub({
    databaseUrl,
    signIn: run.signIn,
    serviceKey: run.serviceKey,
    host,
    port,
    log,
    reach: { staleAfterSeconds, unreachableAfterSeconds },
  }).catch((error: unknown) => {
    throw listenProblem(error, host, port);
  });
  stops.push(() => server.stop());
  const db = await openServingDatabase("hub", databaseUrl, "jangkauan migrate --role hub");
  stops.push(() => db.destroy());
  const mark = await readDataSet(db);
  if (mark?.kind === DataSetKind.SIMULATED) run.tell?.(`All figures are ${simulatedData(mark)}.`);
  const watch = watchReplication(poolOf(db), {
    everySeconds: WATCH_EVERY_SECONDS,
    changed: ({ officeCode, state, failures }, before) => {
      const isWell = state === "FLOWING" || state === "COPYING";
      log[isWell ? "info" : "warn"](
        { office: officeCode, state, before: before?.state, failures },
        `office ${officeCode}: ${REPLICATION_STATES[state]}`,
      );
    },
  });
  stops.push(() => watch.stop());
  return server.url;
}
