import { composeServices } from "@theguild/federation-composition";
import { parse } from "graphql";
import { StartProblem } from "../../domain/start-problem";
import { HUB_PLACE, OFFICES_PLACE, graphsOf } from "./graphs";
import { requireNullSafety } from "./null-safety";
import { officeRoutes } from "./office-routes";

/** The branch offices' subgraph in a composed supergraph, if it has one. */
export function officesGraph(supergraph: ReturnType<typeof parse>): string | undefined {
  return graphsOf(supergraph).find(({ url }) => url === OFFICES_PLACE)?.id;
}

/**
 * Composes the hub's and the branch offices' schemas into one supergraph, without any network.
 * The result holds places instead of addresses, so it is the same wherever it runs.
 */
export function composeSupergraph(hubSdl: string, branchSdl: string): string {
  const composed = composeServices([
    { name: "branch", url: OFFICES_PLACE, typeDefs: parse(branchSdl) },
    { name: "hub", url: HUB_PLACE, typeDefs: parse(hubSdl) },
  ]);
  if (composed.errors) {
    throw new StartProblem(
      `The schemas of hub and branch do not fit together: ${composed.errors.map(({ message }) => message).join(" ")}`,
      "Change one of the two schemas so that both agree, then compose again.",
    );
  }
  const supergraph = parse(composed.supergraphSdl);
  const offices = officesGraph(supergraph);
  if (offices !== undefined) {
    officeRoutes(supergraph, offices);
    requireNullSafety(supergraph, offices);
  }
  return composed.supergraphSdl;
}
