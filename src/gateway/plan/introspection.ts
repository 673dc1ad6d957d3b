import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  execute,
  visit,
} from "graphql";
import { type Values } from "../subgraph";

const ABOUT_SCHEMA = new Set(["__schema", "__type"]);
const TYPENAME: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } }],
};

/** Takes the questions about the schema out of a document; the same document when it has none. */
export function withoutIntrospection(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: (node) => (ABOUT_SCHEMA.has(node.name.value) ? null : undefined),
    SelectionSet: {
      leave: (node) => (node.selections.length === 0 ? TYPENAME : undefined),
    },
  });
}

/**
 * Answers questions about the schema from the schema itself, and anything asked beside them from
 * what the subgraphs gave.
 */
export async function answerIntrospection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: Readonly<Values>,
  data: Values,
) {
  return execute({
    schema,
    document,
    operationName: operation.name?.value,
    variableValues,
    rootValue: data,
    fieldResolver: (source: Values, _arguments, _context, { path }) => source[path.key],
    typeResolver: ({ __typename }: Values) =>
      typeof __typename === "string" ? __typename : undefined,
  });
}
