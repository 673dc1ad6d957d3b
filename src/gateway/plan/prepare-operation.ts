import { type QueryPlanner } from "@graphql-hive/router-query-planner";
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  separateOperations,
} from "graphql";
import { type FindSubgraph, compilePlan } from "./compile-plan";
import { type CompleteAnswer, compileCompletion } from "./complete-answer";
import { withoutIntrospection } from "./introspection";
import { type PlanStep } from "./plan-step";

/** An operation that is ready to run: planned and compiled once. */
export interface PreparedOperation {
  operation: OperationDefinitionNode;
  /** Only this operation and the fragments that it uses. */
  document: DocumentNode;
  /** Undefined when no subgraph needs to be asked. */
  plan: PlanStep | undefined;
  complete: CompleteAnswer;
  asksAboutSchema: boolean;
}

const NO_LABELS = new Set<string>();
/** Fields that are being moved between subgraphs step by step are asked where they were. */
const OVERRIDE_PERCENTAGE = 100;

/** Plans and compiles one operation of a validated document. */
export async function prepareOperation(
  planner: QueryPlanner,
  schema: GraphQLSchema,
  find: FindSubgraph,
  whole: DocumentNode,
  operation: OperationDefinitionNode,
): Promise<PreparedOperation> {
  const document = separateOperations(whole)[operation.name?.value ?? ""] ?? whole;
  const planned = withoutIntrospection(document);
  const asksAboutSchema = planned !== document;
  const node = asksOnlyTypename(planned)
    ? undefined
    : (await planner.planAsync(print(planned), undefined, NO_LABELS, OVERRIDE_PERCENTAGE)).node;
  return {
    operation,
    document,
    plan: node && compilePlan(node, find),
    complete: compileCompletion(schema, document, operation),
    asksAboutSchema,
  };
}

function asksOnlyTypename({ definitions }: DocumentNode): boolean {
  return definitions.every(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.every(
        (selection) => selection.kind === Kind.FIELD && selection.name.value === "__typename",
      ),
  );
}
