import { type SubgraphServer } from "./fetch/subgraph-server";
import { ownContext } from "./gateway.context";
import { type GatewaySubgraphs } from "./gateway-subgraphs";

/** Whether a server answers. */
export type Reach = "REACHABLE" | "UNREACHABLE";

/** What the gateway reaches: subgraphs by name, offices by code; never where they stand. */
export interface GatewayHealth {
  status: "ok" | "degraded";
  subgraphs: Record<string, Reach>;
  offices?: Record<string, Reach>;
}

const SMALLEST_QUERY = JSON.stringify({ query: "{ __typename }" });
const PATIENCE_MS = 1_000;
/** A health check that is asked every second must not become a load of its own. */
const REMEMBERED_MS = 2_000;

/** Asks every server the smallest question there is. */
export class GatewayProbe {
  #last: { at: number; health: Promise<GatewayHealth> } | undefined;

  constructor(private readonly subgraphs: GatewaySubgraphs) {}

  health(): Promise<GatewayHealth> {
    if (!this.#last || Date.now() - this.#last.at > REMEMBERED_MS) {
      this.#last = { at: Date.now(), health: this.ask() };
    }
    return this.#last.health;
  }

  private async ask(): Promise<GatewayHealth> {
    const { servers, directory, offices } = this.subgraphs;
    const known = [...servers].map(
      ([name, server]) => [name, () => Promise.resolve(server)] as const,
    );
    const codes = [...(directory?.offices.keys() ?? [])].sort();
    const found = codes.flatMap((code) =>
      offices ? [[code, () => offices.find(code)] as const] : [],
    );
    const [reached, reachedOffices] = await Promise.all([reaches(known), reaches(found)]);
    const all = [...Object.values(reached), ...Object.values(reachedOffices)];
    return {
      status: all.includes("UNREACHABLE") ? "degraded" : "ok",
      subgraphs: reached,
      ...(offices ? { offices: reachedOffices } : {}),
    };
  }
}

type Find = () => Promise<SubgraphServer>;

async function reaches(
  servers: readonly (readonly [string, Find])[],
): Promise<Record<string, Reach>> {
  const asked = servers.map(async ([name, find]) => [name, await reach(find)] as const);
  return Object.fromEntries(await Promise.all(asked));
}

async function reach(find: Find): Promise<Reach> {
  const context = ownContext(PATIENCE_MS);
  try {
    const { data } = await (await find()).ask(SMALLEST_QUERY, "query", context);
    return data ? "REACHABLE" : "UNREACHABLE";
  } catch {
    return "UNREACHABLE";
  }
}
