import { type ConstDirectiveNode, type DocumentNode, Kind } from "graphql";

/** Where a subgraph stands whose address the supergraph does not know: it is given at the start. */
export const HUB_PLACE = "role:hub";
/** The subgraph of the branch offices: many servers, one per office. */
export const OFFICES_PLACE = "role:branch";

/** One subgraph of a supergraph. */
export interface Graph {
  /** Its name inside the supergraph's directives, in capitals. */
  id: string;
  name: string;
  url: string;
}

/** The text that a directive's argument holds. */
export function textArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && (value.kind === Kind.STRING || value.kind === Kind.ENUM)
    ? value.value
    : undefined;
}

/** All directives of a name. */
export function directivesNamed(
  node: { directives?: readonly ConstDirectiveNode[] },
  name: string,
): ConstDirectiveNode[] {
  return (node.directives ?? []).filter((directive) => directive.name.value === name);
}

/** The subgraphs that a supergraph was composed from. */
export function graphsOf(supergraph: DocumentNode): Graph[] {
  const graphs: Graph[] = [];
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== "join__Graph") {
      continue;
    }
    for (const value of definition.values ?? []) {
      const [graph] = directivesNamed(value, "join__graph");
      const name = graph && textArgument(graph, "name");
      if (name === undefined) continue;
      graphs.push({ id: value.name.value, name, url: (graph && textArgument(graph, "url")) ?? "" });
    }
  }
  return graphs;
}
