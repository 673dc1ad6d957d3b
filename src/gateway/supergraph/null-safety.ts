import { type DocumentNode, Kind } from "graphql";
import { StartProblem } from "../../domain/start-problem";
import { graphsOfField, graphsOfType, objectTypes, rootTypeNames } from "./owned-fields";

/**
 * The fields that would take others down with them: what only branch offices answer, on a type
 * that another subgraph answers too (the root types among them), must be nullable, or one office
 * that is down would null what the hub knows.
 */
export function unsafeOfficeFields(supergraph: DocumentNode, graph: string): string[] {
  const roots = new Set(Object.values(rootTypeNames(supergraph)));
  return objectTypes(supergraph).flatMap((type) => {
    const graphs = graphsOfType(type);
    const shared = graphs.size > 1 || roots.has(type.name.value);
    if (!shared || !graphs.has(graph)) return [];
    return (type.fields ?? [])
      .filter((field) => {
        const answering = graphsOfField(type, field);
        return (
          answering.has(graph) && answering.size === 1 && field.type.kind === Kind.NON_NULL_TYPE
        );
      })
      .map((field) => `${type.name.value}.${field.name.value}`);
  });
}

/** Refuses a supergraph in which one dead office would null the whole answer. */
export function requireNullSafety(supergraph: DocumentNode, graph: string): void {
  const unsafe = unsafeOfficeFields(supergraph, graph);
  if (unsafe.length === 0) return;
  throw new StartProblem(
    `One branch office that is down would empty whole answers: ${unsafe.join(", ")} may not be null.`,
    "Make these fields nullable in the branch schema; their lists may still hold non-null items.",
  );
}
