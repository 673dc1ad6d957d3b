import { type GraphQLSchema, isAbstractType } from "graphql";

/** Whether an object of a type fits a type condition: it is that type, or one of its members. */
export function fitsType(schema: GraphQLSchema, typename: unknown, condition: string): boolean {
  if (typename === condition) return true;
  if (typeof typename !== "string") return false;
  const wanted = schema.getType(condition);
  const actual = schema.getType(typename);
  return !!wanted && !!actual && isAbstractType(wanted) && isSubType(schema, wanted, actual);
}

function isSubType(
  schema: GraphQLSchema,
  wanted: Parameters<GraphQLSchema["isSubType"]>[0],
  actual: NonNullable<ReturnType<GraphQLSchema["getType"]>>,
): boolean {
  return "getInterfaces" in actual || isAbstractType(actual)
    ? schema.isSubType(wanted, actual as Parameters<GraphQLSchema["isSubType"]>[1])
    : false;
}
