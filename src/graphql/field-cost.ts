import { type ConstValueNode, type GraphQLField, Kind } from "graphql";

/** What a field says of its own cost. */
export interface FieldCost {
  /** Costs this once each time it is asked for, beside its objects. */
  readonly weight: number;
  /** The length of its list when no argument says it. */
  readonly assumedSize: number | undefined;
  /** The arguments that say it; undefined when the field says nothing of its list. */
  readonly slicingArguments: readonly string[] | undefined;
}

const known = new WeakMap<GraphQLField<unknown, unknown>, FieldCost>();

/** Reads `@cost` and `@listSize` of a field. */
export function fieldCost(field: GraphQLField<unknown, unknown>): FieldCost {
  const remembered = known.get(field);
  if (remembered) return remembered;
  const cost = {
    weight: whole(argument(field, "cost", "weight")) ?? 0,
    assumedSize: whole(argument(field, "listSize", "assumedSize")),
    slicingArguments: texts(argument(field, "listSize", "slicingArguments")),
  };
  known.set(field, cost);
  return cost;
}

function argument(
  { astNode }: GraphQLField<unknown, unknown>,
  directive: string,
  name: string,
): ConstValueNode | undefined {
  const stated = astNode?.directives?.find((each) => each.name.value === directive);
  return stated?.arguments?.find((each) => each.name.value === name)?.value;
}

/** A weight may be written as a number, or as a text that holds one. */
function whole(value: ConstValueNode | undefined): number | undefined {
  if (value?.kind !== Kind.INT && value?.kind !== Kind.STRING) return undefined;
  const number = Number(value.value);
  return Number.isFinite(number) ? Math.max(0, number) : undefined;
}

function texts(value: ConstValueNode | undefined): string[] | undefined {
  if (value?.kind !== Kind.LIST) return undefined;
  return value.values.flatMap((each) => (each.kind === Kind.STRING ? [each.value] : []));
}
