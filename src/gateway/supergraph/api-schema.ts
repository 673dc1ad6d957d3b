import {
  type ASTNode,
  type ConstDirectiveNode,
  type DirectiveDefinitionNode,
  DirectiveLocation,
  type DocumentNode,
  type GraphQLScalarType,
  GraphQLSchema,
  Kind,
  buildASTSchema,
  isScalarType,
  parse,
  visit,
} from "graphql";
import { withStatedCosts } from "./stated-costs";

/** Directives that mean something to clients; the others speak to subgraphs and gateways. */
const CLIENT_DIRECTIVES = new Set(["deprecated", "specifiedBy", "oneOf"]);
const MACHINERY = /^(join|link|core|federation)__|^__/;

/** Written in queries by clients; skip and include are built in, parts of answers are not planned. */
const QUERY_LOCATIONS = new Set<string>([
  DirectiveLocation.QUERY,
  DirectiveLocation.MUTATION,
  DirectiveLocation.FIELD,
  DirectiveLocation.FRAGMENT_DEFINITION,
  DirectiveLocation.FRAGMENT_SPREAD,
  DirectiveLocation.INLINE_FRAGMENT,
  DirectiveLocation.VARIABLE_DEFINITION,
]);
const NOT_OFFERED = new Set(["defer", "stream"]);

function isForQueries({ name, locations }: DirectiveDefinitionNode): boolean {
  return (
    !NOT_OFFERED.has(name.value) &&
    locations.some((location) => QUERY_LOCATIONS.has(location.value))
  );
}

function onlyForClients(directives: readonly ConstDirectiveNode[] | undefined) {
  return directives?.filter(({ name }) => CLIENT_DIRECTIVES.has(name.value));
}

/** Takes out what composition left behind: its own types, directives and introspection fields. */
function cleaned(sdl: string): DocumentNode {
  return visit(parse(sdl, { noLocation: true }), {
    enter: (node: ASTNode) => {
      switch (node.kind) {
        case Kind.SCALAR_TYPE_DEFINITION:
        case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        case Kind.ENUM_TYPE_DEFINITION:
        case Kind.OBJECT_TYPE_DEFINITION:
        case Kind.FIELD_DEFINITION:
          if (MACHINERY.test(node.name.value)) return null;
          break;
        case Kind.DIRECTIVE_DEFINITION:
          return isForQueries(node) ? undefined : null;
        default:
      }
      return "directives" in node && node.directives?.length
        ? { ...node, directives: onlyForClients(node.directives as ConstDirectiveNode[]) }
        : undefined;
    },
  });
}

/**
 * The schema that clients see. Scalars given replace those of the same name, so that the gateway
 * itself refuses a day that does not exist. Subscriptions are not offered: they are not planned.
 */
export function apiSchema(
  consumerSdl: string,
  supergraph: DocumentNode,
  scalars: readonly GraphQLScalarType[] = [],
): GraphQLSchema {
  const shownToClients = withStatedCosts(cleaned(consumerSdl), supergraph);
  const schema = buildASTSchema(shownToClients, { assumeValidSDL: true });
  for (const scalar of scalars) {
    const shown = schema.getType(scalar.name);
    if (!isScalarType(shown)) continue;
    shown.serialize = scalar.serialize;
    shown.parseValue = scalar.parseValue;
    shown.parseLiteral = scalar.parseLiteral;
  }
  const subscription = schema.getSubscriptionType();
  if (!subscription) return schema;
  const config = schema.toConfig();
  return new GraphQLSchema({
    ...config,
    subscription: null,
    types: config.types.filter((type) => type !== subscription),
  });
}
