import {
  type BatchFetchNode,
  type EntityBatchAlias,
  type FetchNode,
  type OutputRewrite,
  type PlanNode,
} from "@graphql-hive/router-query-planner";
import {
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  parse,
} from "graphql";
import { type Question, type Subgraph } from "../subgraph";
import { type EntityList, type EntityStep, type PlanStep, type Renames } from "./plan-step";

/** Finds a subgraph by the name that the planner gives it. */
export type FindSubgraph = (name: string) => Subgraph;

/** Turns the planner's tree into steps whose questions are parsed and escaped once. */
export function compilePlan(node: PlanNode, find: FindSubgraph): PlanStep {
  switch (node.kind) {
    case "Sequence":
      return { kind: "in-order", steps: node.nodes.map((inner) => compilePlan(inner, find)) };
    case "Parallel":
      return { kind: "at-once", steps: node.nodes.map((inner) => compilePlan(inner, find)) };
    case "Condition":
      return {
        kind: "when",
        variable: node.condition,
        then: node.ifClause && compilePlan(node.ifClause, find),
        otherwise: node.elseClause && compilePlan(node.elseClause, find),
      };
    case "Fetch":
      return fetchStep(node, find);
    case "Flatten":
      if (node.node.kind !== "Fetch") throw unsupported(`Flatten of ${node.node.kind}`);
      return entityStep(node.node, find, [
        {
          alias: "_entities",
          representationsVariableName: "representations",
          paths: [node.path],
          requires: node.node.requires ?? [],
          inputRewrites: node.node.inputRewrites,
          outputRewrites: node.node.outputRewrites,
        },
      ]);
    case "BatchFetch":
      return entityStep(node, find, node.entityBatch.aliases);
    case "Subscription":
    case "Defer":
      throw unsupported(node.kind);
  }
}

function unsupported(kind: string): Error {
  return new Error(`The query plan has a step that is not supported: ${kind}.`);
}

function question(node: FetchNode | BatchFetchNode): Question {
  const document = parse(node.operation, { noLocation: true });
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION) {
    throw unsupported("no operation");
  }
  return {
    text: node.operation,
    json: JSON.stringify(node.operation),
    kind: operation.operation === OperationTypeNode.MUTATION ? "mutation" : "query",
    operation,
    document,
    variables: node.variableUsages ?? [],
  };
}

function fetchStep(node: FetchNode, find: FindSubgraph): PlanStep {
  const asked = question(node);
  const rewrites = node.outputRewrites ?? [];
  return {
    kind: "fetch",
    subgraph: find(node.serviceName),
    question: asked,
    keys: keysByType(asked, asked.operation.selectionSet).get("") ?? [],
    rewrites,
    renames: renamesOf(rewrites),
  };
}

function entityStep(
  node: FetchNode | BatchFetchNode,
  find: FindSubgraph,
  aliases: EntityBatchAlias[],
): EntityStep {
  const asked = question(node);
  const lists = aliases.map((alias): EntityList => {
    const field = asked.operation.selectionSet.selections.find(
      (selection) =>
        selection.kind === Kind.FIELD &&
        (selection.alias?.value ?? selection.name.value) === alias.alias,
    );
    const set = field?.kind === Kind.FIELD ? field.selectionSet : undefined;
    return {
      alias: alias.alias,
      variable: alias.representationsVariableName,
      paths: alias.paths,
      requires: alias.requires,
      inputRewrites: alias.inputRewrites ?? [],
      outputRewrites: alias.outputRewrites ?? [],
      keysByType: set ? keysByType(asked, set) : new Map<string, string[]>(),
      renames: renamesOf(alias.outputRewrites ?? []),
    };
  });
  return { kind: "entities", subgraph: find(node.serviceName), question: asked, lists };
}

/** The keys that a selection asks, by type condition; those outside of any under "". */
function keysByType({ document }: Question, set: SelectionSetNode): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  const walk = ({ selections }: SelectionSetNode, type: string): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? type);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) {
          walk(fragment.selectionSet, fragment.typeCondition.name.value);
        }
      } else {
        const key = selection.alias?.value ?? selection.name.value;
        const known = keys.get(type) ?? [];
        if (key !== "__typename" && !known.includes(key)) keys.set(type, [...known, key]);
      }
    }
  };
  walk(set, "");
  return keys;
}

function renamesOf(rewrites: readonly OutputRewrite[]): Renames {
  const renames = new Map<string, string>();
  for (const rewrite of rewrites) {
    if (!("KeyRenamer" in rewrite)) continue;
    const last = rewrite.KeyRenamer.path.at(-1);
    if (last && "Key" in last) renames.set(last.Key, rewrite.KeyRenamer.renameKeyTo);
  }
  return renames;
}
