import { printSubgraphSchema } from "@apollo/subgraph";
import { buildBranchSchema } from "../branch/schema";
import { clientSchema } from "../gateway/supergraph/client-schema";
import { composeSupergraph } from "../gateway/supergraph/compose";
import { printClientSchema } from "../gateway/supergraph/print-client-schema";
import { buildHubSchema } from "../hub/schema";

/** What the program offers, as the files in `schema/`: by role, composed, and as clients see it. */
export async function printedSchemas(): Promise<Map<string, string>> {
  const { hub, branch } = await printedSubgraphs();
  const supergraph = composeSupergraph(hub, branch);
  return new Map(
    Object.entries({
      "hub.graphql": hub,
      "branch.graphql": branch,
      "supergraph.graphql": supergraph,
      "api.graphql": printClientSchema(clientSchema(supergraph)),
    }).map(([name, text]) => [name, `${text.trimEnd()}\n`]),
  );
}

/** The supergraph of hub and branch offices, composed now: it always fits this program. */
export async function ownSupergraph(): Promise<string> {
  const { hub, branch } = await printedSubgraphs();
  return composeSupergraph(hub, branch);
}

async function printedSubgraphs(): Promise<{ hub: string; branch: string }> {
  const [hub, branch] = await Promise.all([buildHubSchema(), buildBranchSchema()]);
  return { hub: printSubgraphSchema(hub), branch: printSubgraphSchema(branch) };
}
