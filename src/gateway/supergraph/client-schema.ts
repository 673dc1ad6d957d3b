import { type GraphQLSchema, parse } from "graphql";
import { apiSchema } from "./api-schema";
import { plannerOf } from "./planner";

/** What clients see of a supergraph: no directives of ours, nothing inaccessible. */
export function clientSchema(supergraphSdl: string): GraphQLSchema {
  return apiSchema(plannerOf(supergraphSdl).consumerSchema, parse(supergraphSdl));
}
