import { QueryPlanner } from "@graphql-hive/router-query-planner";
import { StartProblem } from "../../domain/start-problem";

/** The planner of a supergraph, or one sentence why it cannot be had. */
export function plannerOf(supergraphSdl: string): QueryPlanner {
  try {
    return new QueryPlanner(supergraphSdl);
  } catch (error) {
    throw new StartProblem(
      `The supergraph cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      "Compose it again, and give the gateway the composed file, not a subgraph's schema.",
      { cause: error },
    );
  }
}
