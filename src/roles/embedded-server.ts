import { EmbeddedPostgres } from "../database/embedded-postgres";
import type { ServerSettings } from "../database/server-settings";
import { StartProblem } from "../domain/start-problem";

/** A server that keeps ending is not started for ever. */
const MOST_RESTARTS_A_MINUTE = 5;

/** What the server of `start` is started with. */
export interface EmbeddedServerOptions {
  dataDir: string;
  fresh: boolean;
  /** Further settings of PostgreSQL. */
  settings?: ServerSettings;
  tell: (line: string) => void;
  /** Told when the server has ended and cannot be started again. */
  fail: (problem: unknown) => void;
}

/**
 * The PostgreSQL of `start`, not started yet. When it ends though nobody has stopped it, it is
 * started again, and hub and branches find it again by themselves.
 */
export function embeddedServer(options: EmbeddedServerOptions): EmbeddedPostgres {
  const { dataDir, fresh, settings = {}, tell, fail } = options;
  const endings: number[] = [];
  const server = new EmbeddedPostgres({
    dataDir,
    fresh,
    settings,
    port: 0,
    log: tell,
    onUnexpectedEnd: () => {
      const aMinuteAgo = Date.now() - 60_000;
      endings.push(Date.now());
      if (endings.filter((at) => at > aMinuteAgo).length > MOST_RESTARTS_A_MINUTE) {
        fail(
          new StartProblem(
            "PostgreSQL ends again and again.",
            `Its log tells why: ${server.dataDir}/postgres.log`,
          ),
        );
        return;
      }
      tell("PostgreSQL has ended unexpectedly and is started again.");
      server.start().catch(fail);
    },
  });
  return server;
}
