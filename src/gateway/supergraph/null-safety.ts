import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, type TypeNode } from "graphql";
import { StartProblem } from "../../domain/start-problem";
import {
  graphsOfField,
  graphsOfType,
  objectTypes,
  resolvesEntity,
  rootTypeNames,
} from "./owned-fields";

/**
 * The fields that would take others down with them: what only branch offices answer, on a type
 * that another subgraph answers too (the root types among them), must be nullable, or one office
 * that is down would null what the hub knows. Where the other subgraph only refers to the type by its
 * key, the references must be nullable instead: there is nothing of its own to lose behind them.
 */
export function unsafeOfficeFields(supergraph: DocumentNode, graph: string): string[] {
  const roots = new Set(Object.values(rootTypeNames(supergraph)));
  return objectTypes(supergraph).flatMap((type) => {
    const graphs = graphsOfType(type);
    const shared = graphs.size > 1 || roots.has(type.name.value);
    if (!shared || !graphs.has(graph)) return [];
    if (isOnlyReferredTo(type, graph)) return lastingReferences(supergraph, type, graph);
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

/** Whether no other subgraph can be asked for entities of the type. */
function isOnlyReferredTo(type: ObjectTypeDefinitionNode, graph: string): boolean {
  const others = [...graphsOfType(type)].filter((other) => other !== graph);
  return resolvesEntity(type, graph) && others.every((other) => !resolvesEntity(type, other));
}

/** The fields of other subgraphs that refer to the type and could not be null. */
function lastingReferences(
  supergraph: DocumentNode,
  { name }: ObjectTypeDefinitionNode,
  graph: string,
): string[] {
  return objectTypes(supergraph).flatMap((holder) =>
    (holder.fields ?? [])
      .filter(
        (field) =>
          namedType(field.type) === name.value &&
          !graphsOfField(holder, field).has(graph) &&
          !takesNull(field.type),
      )
      .map((field) => `${holder.name.value}.${field.name.value}`),
  );
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** Whether a null inside ends here: the field may be null, or each item of its list. */
function takesNull(type: TypeNode): boolean {
  if (type.kind !== Kind.NON_NULL_TYPE) return true;
  return type.type.kind === Kind.LIST_TYPE && takesNull(type.type.type);
}

/** Refuses a supergraph in which one dead office would null the whole answer. */
export function requireNullSafety(supergraph: DocumentNode, graph: string): void {
  const unsafe = unsafeOfficeFields(supergraph, graph);
  if (unsafe.length === 0) return;
  throw new StartProblem(
    `One branch office that is down would empty whole answers: ${unsafe.join(", ")} may not be null.`,
    "Make these fields nullable; their lists may still hold non-null items.",
  );
}
