import type { FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { branchContext } from "../branch/branch.context";
import { answerCalendar } from "../branch/calendar/answer-calendar";
import { ImportService } from "../branch/import/answer-import";
import { mustBeDatabaseOf } from "../branch/office/office-identity";
import { mustOpenWhatIsSealed } from "../branch/sealing/must-open";
import { buildBranchSchema } from "../branch/schema";
import { poolOf } from "../database/connection";
import type { BranchKeys } from "../domain/branch-keys";
import { serveCalendars } from "../graphql/calendar-route";
import { serveImports } from "../graphql/import-route";
import { startGraphqlServer } from "../graphql/server";
import { actorOf } from "../graphql/who-asks";
import { type SignIn, whoAsksBy } from "../identity/sign-in";
import { onlyGateway } from "../identity/only-gateway";
import { openServingDatabase } from "./databases";

/** What a branch must be told to serve. */
export interface BranchSettings {
  readonly officeCode: string;
  readonly databaseUrl: string;
  readonly keys: BranchKeys;
  readonly signIn: SignIn;
  /** What the gateway signs its own token with; without it everybody is answered. */
  readonly serviceKey?: Buffer | undefined;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: Logger;
  /** What GET /health adds. */
  readonly health?: () => object;
}

/** A branch that is listening. */
export interface RunningBranch {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves one office's subgraph from its migrated database; another office's is refused. */
export async function startBranch(settings: BranchSettings): Promise<RunningBranch> {
  const { officeCode, keys, signIn, serviceKey, host, port, log } = settings;
  const db = await openServingDatabase(
    "branch",
    settings.databaseUrl,
    `jangkauan migrate --role branch --office ${officeCode}`,
  );
  try {
    await mustBeDatabaseOf(db, officeCode);
    await mustOpenWhatIsSealed(poolOf(db), officeCode, keys);
    const imports = new ImportService({ db, officeCode, keys, log });
    const server = await startGraphqlServer({
      role: "branch",
      schema: await buildBranchSchema(),
      whoAsks: whoAsksBy(signIn, log, { onlyGateway: serviceKey !== undefined }),
      context: ({ actor }) => branchContext(db, officeCode, keys, actor),
      admission: serviceKey && onlyGateway(serviceKey, `office:${officeCode}`, log),
      host,
      port,
      log,
      health: settings.health,
      routes: (app) => {
        const at = { officeCode };
        const contextOf = (request: FastifyRequest) =>
          branchContext(db, officeCode, keys, actorOf(request));
        serveCalendars(app, (page, request) => answerCalendar(contextOf(request), page), at);
        serveImports(app, (asked, request) => imports.answer(asked, actorOf(request)), at);
      },
    });
    return {
      url: server.url,
      port: server.port,
      stop: async () => {
        await imports.stop();
        await server.stop();
        await db.destroy();
      },
    };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
