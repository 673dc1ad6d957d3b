import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { type DocumentNode, type GraphQLSchema, parse } from "graphql";
import { type BuildSchemaOptions, buildSchema, createResolversMap } from "type-graphql";
import { COST_DEFINITIONS, withCosts } from "./cost-directives";
import { answerEachEntity } from "./entities";
import { type FieldPermissions, guardFields, mustBeAllowedReference } from "./field-permissions";
import { withPermissions } from "./said-permissions";

type ResolverMap = Record<string, Record<string, unknown>>;

/** Finds one entity from its key, for the gateway. */
export type ReferenceResolver<Key, Context> = (key: Key, context: Context) => unknown;

/**
 * Builds a federation subgraph from type-graphql classes.
 *
 * `link` is the `extend schema @link(…)` block with the directives that the subgraph uses;
 * `references` resolve entities by type name; `permissions` are asked before anything is resolved.
 * type-graphql's own federation helper cannot print directives, so the schema is printed with them
 * and rebuilt by the federation library.
 */
export async function buildSubgraph(
  link: string,
  options: BuildSchemaOptions,
  references: Record<string, ReferenceResolver<never, never>>,
  permissions: FieldPermissions,
): Promise<GraphQLSchema> {
  const schema = await buildSchema({ ...options, skipCheck: true });
  describeRoots(schema);
  const resolvers = createResolversMap(schema) as ResolverMap;
  for (const [type, resolve] of Object.entries(references)) {
    // A promise keeps what one of them throws at its own place among the entities.
    const one = (key: never, context: never) =>
      Promise.resolve().then(() => {
        mustBeAllowedReference(permissions, type, context);
        return resolve(key, context);
      });
    resolvers[type] = { ...resolvers[type], __resolveReference: one };
  }
  const typeDefs: DocumentNode[] = [
    parse(link),
    parse(COST_DEFINITIONS),
    withPermissions(withCosts(parse(printSchemaWithDirectives(schema))), permissions),
  ];
  const subgraph = buildSubgraphSchema({
    typeDefs,
    resolvers: resolvers as Parameters<typeof buildSubgraphSchema>[0] extends infer Options
      ? Options extends { resolvers?: infer Resolvers }
        ? Resolvers
        : never
      : never,
  });
  guardFields(subgraph, permissions);
  answerEachEntity(subgraph);
  return subgraph;
}

/** type-graphql has no place for what the root types are. */
function describeRoots(schema: GraphQLSchema): void {
  const query = schema.getQueryType();
  if (query) query.description = "What can be asked.";
  const mutation = schema.getMutationType();
  if (mutation) mutation.description = "What can be stored, at whoever keeps it.";
}
