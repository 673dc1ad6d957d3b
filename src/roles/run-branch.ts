import type { Logger } from "pino";
import { startHeartbeat } from "../branch/replication/heartbeat";
import { publishOffice } from "../branch/replication/publish-office";
import { lookAfterTokens } from "../branch/token/look-after-tokens";
import { poolOf } from "../database/connection";
import type { AnchorRules } from "../domain/anchor-rules";
import type { BranchKeys } from "../domain/branch-keys";
import { anchorTrail } from "./anchor-trail";
import { startBranch } from "./branch";
import { openServingDatabase } from "./databases";
import type { SignIn } from "../identity/sign-in";
import { listenProblem } from "./listening";
import type { StopStack } from "./stop-stack";

/** How one branch office's process is run. */
export interface BranchRun {
  databaseUrl: string;
  officeCode: string;
  keys: BranchKeys;
  signIn: SignIn;
  /** Undefined where everybody on this machine is answered. */
  serviceKey: Buffer | undefined;
  host: string;
  port: number;
  heartbeatSeconds: number;
  /** Null where the trail is not anchored. */
  anchors: AnchorRules | null;
  log: Logger;
}

/** Serves a branch office's graph, publishes its figures and beats; returns its address. */
export async function runBranch(run: BranchRun, stops: StopStack): Promise<string> {
  const { databaseUrl, officeCode, keys, signIn, serviceKey, host, port, log } = run;
  const db = await openServingDatabase(
    "branch",
    databaseUrl,
    `jangkauan migrate --role branch --office ${officeCode}`,
  );
  stops.push(() => db.destroy());
  await publishOffice(poolOf(db), officeCode);
  const anchors = anchorTrail(poolOf(db), run);
  stops.push(() => anchors.stop());
  const health = () => ({ trail: anchors.state() });
  const served = { databaseUrl, officeCode, keys, signIn, serviceKey, host, port, log, health };
  const server = await startBranch(served).catch((error: unknown) => {
    throw listenProblem(error, host, port);
  });
  stops.push(() => server.stop());
  const heartbeat = startHeartbeat(poolOf(db), {
    officeCode,
    everySeconds: run.heartbeatSeconds,
    changed: (isBeating) =>
      isBeating
        ? log.warn({ office: officeCode }, "the heartbeat is written again")
        : log.error({ office: officeCode }, "the database does not take the heartbeat"),
  });
  stops.push(() => heartbeat.stop());
  const tokens = lookAfterTokens(poolOf(db), {
    officeCode,
    keys,
    everySeconds: run.heartbeatSeconds,
    changed: (problem) =>
      problem === null
        ? log.warn({ office: officeCode }, "the tokens of persons are kept again")
        : log.error({ office: officeCode, err: problem }, "the tokens of persons are not kept"),
    unreadable: (participants) =>
      log.error(
        { office: officeCode, participants },
        "what is sealed of these participants was changed: they have no token",
      ),
  });
  stops.push(() => tokens.stop());
  return server.url;
}
