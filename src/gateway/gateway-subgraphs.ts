import { type DocumentNode } from "graphql";
import { StartProblem } from "../domain/start-problem";
import { Breaker } from "./fetch/breaker";
import { OneServer } from "./fetch/one-server";
import { SubgraphServer } from "./fetch/subgraph-server";
import { type ServiceHeaders, serviceHeaders } from "./fetch/service-headers";
import { type GatewayOptions } from "./gateway-options";
import { OfficeDirectory } from "./office/office-directory";
import { OfficeRouter } from "./office/office-router";
import { OfficeServers } from "./office/office-servers";
import { directoryReader } from "./office/read-directory";
import { type Subgraph } from "./subgraph";
import { type Graph, HUB_PLACE, OFFICES_PLACE, graphsOf } from "./supergraph/graphs";
import { requireNullSafety } from "./supergraph/null-safety";
import { officeRoutes } from "./supergraph/office-routes";

type Options = Omit<GatewayOptions, "supergraphSdl" | "scalars">;

/** The subgraphs of one supergraph, each with its way to be asked. */
export class GatewaySubgraphs {
  readonly #subgraphs = new Map<string, Subgraph>();
  readonly #servers = new Map<string, SubgraphServer>();
  #directory: OfficeDirectory | undefined;
  #offices: OfficeServers | undefined;
  /** By which the hub and the offices know the gateway. */
  readonly ownHeaders: ServiceHeaders;

  constructor(
    supergraph: DocumentNode,
    private readonly options: Options,
  ) {
    this.ownHeaders = serviceHeaders(options.serviceKey);
    const graphs = graphsOf(supergraph);
    if (graphs.length === 0) {
      throw new StartProblem(
        "The supergraph names no subgraphs.",
        "Give the gateway a composed supergraph, not a subgraph's schema.",
      );
    }
    for (const graph of graphs) {
      if (graph.url !== OFFICES_PLACE) this.addServer(graph);
    }
    const offices = graphs.find(({ url }) => url === OFFICES_PLACE);
    if (offices) this.addOffices(offices, supergraph);
  }

  /** The servers that are asked by name: the hub, or all subgraphs of another supergraph. */
  get servers(): ReadonlyMap<string, SubgraphServer> {
    return this.#servers;
  }

  get directory(): OfficeDirectory | undefined {
    return this.#directory;
  }

  get offices(): OfficeServers | undefined {
    return this.#offices;
  }

  named(name: string): Subgraph {
    const subgraph = this.#subgraphs.get(name);
    if (!subgraph) throw new Error(`The plan asks a subgraph that is not known: ${name}.`);
    return subgraph;
  }

  /** Reads where the offices are. A hub that is not up yet does not keep the gateway from starting. */
  async start(): Promise<void> {
    await this.#directory?.start();
  }

  async stop(): Promise<void> {
    this.#directory?.stop();
    await this.#offices?.close();
    await Promise.all([...this.#servers.values()].map((server) => server.close()));
  }

  private addServer({ name, url }: Graph): void {
    const isHub = url === HUB_PLACE;
    const address = isHub ? this.options.hubUrl : url;
    if (address === undefined || !URL.canParse(address) || !address.startsWith("http")) {
      throw new StartProblem(
        `The gateway does not know where subgraph ${name} answers.`,
        isHub ? "Say where the hub is." : "Write its address into the supergraph, as http://….",
      );
    }
    const asked = { kind: isHub ? ("hub" as const) : ("subgraph" as const), name };
    const server = new SubgraphServer({
      server: asked,
      url: address,
      timeoutMs: this.options.hubTimeoutMs,
      // Whoever serves another supergraph is no part of us, and is shown nothing.
      ...(isHub && { ownHeaders: () => this.ownHeaders("hub") }),
      breaker: isHub ? new Breaker(this.options.breaker) : undefined,
    });
    this.#servers.set(name, server);
    this.#subgraphs.set(name, new OneServer(asked, server));
  }

  private addOffices({ id, name }: Graph, supergraph: DocumentNode): void {
    const hub = this.#servers.get("hub");
    if (!hub) {
      throw new StartProblem(
        "The supergraph has branch offices but no subgraph named hub to say where they are.",
        "Compose it from the hub's and the branch's schema.",
      );
    }
    const routes = officeRoutes(supergraph, id);
    requireNullSafety(supergraph, id);
    const { directoryEveryMs, directoryAtMostEveryMs, officeTimeoutMs, breaker, log } =
      this.options;
    this.#directory = new OfficeDirectory({
      read: directoryReader(hub),
      everyMs: directoryEveryMs,
      atMostEveryMs: directoryAtMostEveryMs,
      onProblem: (err) => log.warn({ err }, "the hub did not say where the offices are"),
    });
    this.#offices = new OfficeServers(this.#directory, {
      timeoutMs: officeTimeoutMs,
      breaker,
      ownHeaders: this.ownHeaders,
    });
    this.#subgraphs.set(name, new OfficeRouter(routes, this.#offices));
  }
}
