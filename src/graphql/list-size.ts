import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  getNullableType,
  isListType,
} from "graphql";
import { SIZING_ARGUMENTS } from "./cost-directives";
import { fieldCost } from "./field-cost";

/** How many items a list is taken to have when nothing in the query says so. */
export const ASSUMED_LIST_SIZE = 5;

/** The values of a query's variables, and whether any was needed. */
export class VariableReader {
  used = false;
  readonly #defaults = new Map<string, ValueNode>();

  constructor(
    private readonly values: Readonly<Record<string, unknown>>,
    operation: OperationDefinitionNode | undefined,
  ) {
    for (const { variable, defaultValue } of operation?.variableDefinitions ?? []) {
      if (defaultValue) this.#defaults.set(variable.name.value, defaultValue);
    }
  }

  /** The number that a value stands for, or the length of the list that it is. */
  size(node: ValueNode): number | undefined {
    switch (node.kind) {
      case Kind.INT:
        return Math.max(0, Number(node.value));
      case Kind.LIST:
        return node.values.length;
      case Kind.VARIABLE: {
        this.used = true;
        const value = this.values[node.name.value];
        if (typeof value === "number") return Number.isFinite(value) ? Math.max(0, value) : 0;
        if (Array.isArray(value)) return value.length;
        const otherwise = value === undefined && this.#defaults.get(node.name.value);
        return otherwise && otherwise.kind !== Kind.VARIABLE ? this.size(otherwise) : undefined;
      }
      default:
        return undefined;
    }
  }
}

function argumentSize(
  argument: GraphQLArgument,
  node: FieldNode,
  variables: VariableReader,
): number | undefined {
  const given = node.arguments?.find(({ name }) => name.value === argument.name);
  const asked = given ? variables.size(given.value) : undefined;
  return asked ?? (typeof argument.defaultValue === "number" ? argument.defaultValue : undefined);
}

/**
 * The size of the list that a field returns, as `@listSize` has it; where the field says nothing, the
 * number in `first`, `last` or `limit`, or the length of a list of keys, as in `codes`. Undefined when
 * nothing sizes it.
 */
export function askedSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: VariableReader,
): number | undefined {
  const { slicingArguments, assumedSize } = fieldCost(field);
  let largest: number | undefined;
  for (const argument of field.args) {
    const sizes =
      (slicingArguments?.includes(argument.name) ?? SIZING_ARGUMENTS.has(argument.name)) ||
      (isListType(getNullableType(argument.type)) && isListType(getNullableType(field.type)));
    const size = sizes ? argumentSize(argument, node, variables) : undefined;
    if (size !== undefined) largest = Math.max(largest ?? 0, size);
  }
  return largest ?? assumedSize;
}
