import { buildSubgraphSchema } from "@apollo/subgraph";
import { graphql, parse } from "graphql";
import type { Stub } from "./stub-server";

type Resolvers = Record<string, Record<string, unknown>>;

/** A stub that answers from a subgraph's schema and resolvers. */
export function subgraphStub(sdl: string, resolvers: Resolvers, contextValue: unknown = {}): Stub {
  const schema = buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: resolvers as Parameters<typeof buildSubgraphSchema>[0] extends infer Options
      ? Options extends { resolvers?: infer Given }
        ? Given
        : never
      : never,
  });
  return async ({ query, variables }) => ({
    result: await graphql({ schema, source: query, variableValues: variables, contextValue }),
  });
}
