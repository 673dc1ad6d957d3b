import { ownContext } from "../gateway.context";
import { type SubgraphServer } from "../fetch/subgraph-server";

const DIRECTORY_QUERY = JSON.stringify({ query: "{ officeDirectory { code url } }" });
const READ_MS = 2_000;

/** Asks the hub for the offices and their addresses. Clients cannot: the field is not in their graph. */
export function directoryReader(hub: SubgraphServer): () => Promise<unknown> {
  return async () => {
    const context = ownContext(READ_MS);
    const { data } = await hub.ask(DIRECTORY_QUERY, "query", context);
    return data?.officeDirectory;
  };
}
