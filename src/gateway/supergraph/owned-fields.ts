import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { directivesNamed, textArgument } from "./graphs";

/** The object types of a supergraph. */
export function objectTypes(supergraph: DocumentNode): ObjectTypeDefinitionNode[] {
  return supergraph.definitions.filter(
    (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
}

/** The subgraphs that a type is part of. */
export function graphsOfType(type: ObjectTypeDefinitionNode): Set<string> {
  return new Set(
    directivesNamed(type, "join__type").flatMap((join) => textArgument(join, "graph") ?? []),
  );
}

/** The subgraphs that answer a field: those it names, or all of its type's. */
export function graphsOfField(
  type: ObjectTypeDefinitionNode,
  field: FieldDefinitionNode,
): Set<string> {
  const joins = directivesNamed(field, "join__field");
  if (joins.length === 0) return graphsOfType(type);
  const answering = joins.filter((join) => !saysBoolean(join, "external", true));
  return new Set(answering.flatMap((join) => textArgument(join, "graph") ?? []));
}

function saysBoolean(directive: ConstDirectiveNode, argument: string, wanted: boolean): boolean {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.BOOLEAN && value.value === wanted;
}

/** Whether a subgraph can be asked for entities of a type. */
export function resolvesEntity(type: ObjectTypeDefinitionNode, graph: string): boolean {
  return directivesNamed(type, "join__type").some(
    (join) =>
      textArgument(join, "graph") === graph &&
      textArgument(join, "key") !== undefined &&
      !saysBoolean(join, "resolvable", false),
  );
}

/** The names of a schema's root types, by operation. */
export function rootTypeNames(supergraph: DocumentNode): { query: string; mutation: string } {
  const names = { query: "Query", mutation: "Mutation" };
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION) continue;
    for (const { operation, type } of definition.operationTypes) {
      if (operation === OperationTypeNode.QUERY) names.query = type.name.value;
      if (operation === OperationTypeNode.MUTATION) names.mutation = type.name.value;
    }
  }
  return names;
}
