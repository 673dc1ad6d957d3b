import type { Logger } from "pino";
import { ANONYMOUS } from "../domain/actor";
import { startGraphqlServer } from "../graphql/server";
import { hubContext } from "../hub/hub.context";
import { REACH_THRESHOLDS, type ReachThresholds } from "../hub/office-reach";
import { buildHubSchema } from "../hub/schema";
import { type SignIn, whoAsksBy } from "../identity/sign-in";
import { onlyGateway } from "../identity/only-gateway";
import { openServingDatabase } from "./databases";

/** What a hub must be told to serve. */
export interface HubSettings {
  readonly databaseUrl: string;
  readonly signIn: SignIn;
  /** What the gateway signs its own token with; without it everybody is answered. */
  readonly serviceKey?: Buffer | undefined;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: Logger;
  /** After how many seconds of silence an office is stale, and unreachable. */
  readonly reach?: ReachThresholds;
}

/** A hub that is listening. */
export interface RunningHub {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves the hub's subgraph from a database that has been migrated; another one is refused. */
export async function startHub(settings: HubSettings): Promise<RunningHub> {
  const { serviceKey, host, port, log, reach = REACH_THRESHOLDS } = settings;
  const db = await openServingDatabase("hub", settings.databaseUrl, "jangkauan migrate --role hub");
  try {
    const server = await startGraphqlServer({
      role: "hub",
      schema: await buildHubSchema(),
      whoAsks: whoAsksBy(settings.signIn, log, { onlyGateway: serviceKey !== undefined }),
      context: ({ actor }) => hubContext(db, actor, reach),
      health: async () => ({ dataSet: await hubContext(db, ANONYMOUS, reach).dataSet.mark() }),
      admission: serviceKey && onlyGateway(serviceKey, "hub", log),
      host,
      port,
      log,
    });
    return {
      url: server.url,
      port: server.port,
      stop: async () => {
        await server.stop();
        await db.destroy();
      },
    };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
