import { Breaker, type BreakerOptions } from "../fetch/breaker";
import { type ServiceHeaders } from "../fetch/service-headers";
import { NoAnswer, SubgraphServer } from "../fetch/subgraph-server";
import { type OfficeDirectory } from "./office-directory";
import { directoryNotRead, unknownOffice } from "./office-errors";

export interface OfficeServersOptions {
  timeoutMs: number;
  breaker: BreakerOptions;
  ownHeaders: ServiceHeaders;
}

/** The branch offices as servers that can be asked, each with its own connections and breaker. */
export class OfficeServers {
  readonly #servers = new Map<string, SubgraphServer>();

  constructor(
    private readonly directory: OfficeDirectory,
    private readonly options: OfficeServersOptions,
  ) {}

  /** The server of an office; rejects with words for the client when there is none. */
  async find(code: string): Promise<SubgraphServer> {
    const address = await this.directory.find(code);
    if (!address) {
      throw new NoAnswer(this.directory.isLoaded ? unknownOffice(code) : directoryNotRead(code));
    }
    const known = this.#servers.get(code);
    if (known?.url === address.url) return known;
    void known?.retire();
    const server = new SubgraphServer({
      server: { kind: "office", name: code },
      url: address.url,
      timeoutMs: this.options.timeoutMs,
      ownHeaders: () => this.options.ownHeaders(`office:${code}`),
      breaker: new Breaker(this.options.breaker),
    });
    this.#servers.set(code, server);
    return server;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#servers.values()].map((server) => server.close()));
  }
}
