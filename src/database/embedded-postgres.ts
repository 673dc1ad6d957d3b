import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { clusterFolder, folderProblem, settleDataFolder } from "./data-folder";
import { DataLock } from "./data-lock";
import { stopLeftoverServer } from "./leftover-server";
import { makeCluster, removeCluster } from "./make-cluster";
import { installedPostgres } from "./installed-postgres";
import { runnablePostgres } from "./runnable-postgres";
import { freePort, rememberedPort, rememberPort } from "./server-port";
import { type ServerCommand, ServerProcess } from "./server-process";
import { failureOf, startProblem } from "./server-failure";
import { type ServerSettings, serverSettings } from "./server-settings";
import { serverUser } from "./server-user";

/** What an embedded server is started with. */
export interface EmbeddedPostgresOptions {
  /** The folder for the data, made when missing. */
  dataDir: string;
  /** The port on 127.0.0.1; 0 for the one it had last, else a free one. */
  port: number;
  /** Further settings of PostgreSQL. */
  settings?: ServerSettings;
  /** Whether acknowledged rows survive a crash of the machine; off only for tests. */
  durable?: boolean;
  /** Whether to remove what is stored before starting. */
  fresh?: boolean;
  /** Told one line at a time what takes long or is out of the ordinary. */
  log?: (line: string) => void;
  /** Told when the server ends though nobody stopped it. `start` starts it again. */
  onUnexpectedEnd?: () => void;
}

const MOST_ATTEMPTS = 40;

/**
 * A PostgreSQL that comes with the program: started on a folder of data, and stopped with it. It
 * listens on 127.0.0.1 only. One program at a time uses a folder; what a killed program has left
 * behind is cleaned up at the next start.
 */
export class EmbeddedPostgres {
  /** Where the data really are; root may get another folder than it asked for. */
  dataDir: string;
  private port: number;
  private fresh: boolean;
  private lock: DataLock | undefined;
  private server: ServerProcess | undefined;

  constructor(private readonly options: EmbeddedPostgresOptions) {
    this.dataDir = path.resolve(options.dataDir);
    this.port = options.port;
    this.fresh = options.fresh ?? false;
  }

  /** The process id of the running server. */
  get postmasterPid(): number | undefined {
    return this.server?.pid;
  }

  /** How to reach a database of this server. */
  url(database: string): string {
    return `postgres://postgres@127.0.0.1:${this.port}/${encodeURIComponent(database)}`;
  }

  /** Starts the server and waits until it takes connections. */
  async start(): Promise<void> {
    if (this.server?.pid !== undefined) return;
    this.dataDir = settleDataFolder(path.resolve(this.options.dataDir), this.tell);
    const lock = (this.lock ??= new DataLock(this.dataDir));
    try {
      lock.take();
      await this.startLocked();
    } catch (error) {
      await this.stop();
      throw folderProblem(this.dataDir, error);
    }
  }

  /** Stops the server; nothing of it is left running. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    await server?.stop();
    this.lock?.release();
  }

  private async startLocked(): Promise<void> {
    const { dataDir } = this;
    const durable = this.options.durable ?? true;
    const cluster = clusterFolder(dataDir);
    if (await stopLeftoverServer(cluster)) this.tell("Stopped the PostgreSQL of an earlier run.");
    const user = serverUser(cluster);
    const binaries = runnablePostgres(installedPostgres(), user, dataDir);
    if (this.fresh) removeCluster(dataDir);
    this.fresh = false;
    await makeCluster(dataDir, binaries, user, durable);
    const settings = { ...serverSettings(durable), ...this.options.settings };
    const logFile = path.join(dataDir, "postgres.log");
    await this.startServer({ binaries, cluster, user, settings, logFile });
  }

  /** Tries again what passes by itself: a port taken meanwhile, an earlier server still ending. */
  private async startServer(command: Omit<ServerCommand, "port">): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const port = await this.choosePort(attempt);
      const server = new ServerProcess({ ...command, port });
      this.server = server;
      const isReady = await server.isReady((seconds) =>
        this.tell(`PostgreSQL is still starting, perhaps recovering (${seconds} s).`),
      );
      if (isReady) return this.keep(server, port);
      const failure = failureOf(server.log());
      const passes =
        failure === "EARLIER_SERVER" || (failure === "PORT" && this.options.port === 0);
      if (!passes || attempt === MOST_ATTEMPTS) throw startProblem(failure, port, command.logFile);
      if (failure === "EARLIER_SERVER") await stopLeftoverServer(command.cluster);
      await sleep(failure === "EARLIER_SERVER" ? 250 : 0);
    }
  }

  private async choosePort(attempt: number): Promise<number> {
    if (this.options.port !== 0) return this.options.port;
    const remembered = attempt === 1 ? rememberedPort(this.dataDir) : undefined;
    return remembered ?? (await freePort());
  }

  private keep(server: ServerProcess, port: number): void {
    this.port = port;
    rememberPort(this.dataDir, port);
    void server.ended.then(() => {
      if (this.server === server) this.options.onUnexpectedEnd?.();
    });
  }

  private readonly tell = (line: string): void => this.options.log?.(line);
}
