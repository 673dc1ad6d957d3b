import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isUnionType,
  getNamedType,
} from "graphql";

/** A question or a change, with a value for everything that it takes. */
export interface FilledOperation {
  name: string;
  query: string;
  variables: Record<string, unknown>;
}

/** What a scalar takes that is no text of the caller's own. */
const SOUND: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: "2024-03-31",
  DateTime: "2024-03-31T17:00:00Z",
  Rupiah: "1",
};

/** Every root field of a subgraph, asked with a text in all places where it takes one. */
export function everyTextIs(text: string, schema: GraphQLSchema): FilledOperation[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((root) => root != null);
  return roots.flatMap((root) =>
    Object.values(root.getFields())
      .filter(({ name, args }) => args.length > 0 && !name.startsWith("_"))
      .map((field) => {
        const type = getNamedType(field.type);
        const hasFields = isObjectType(type) || isUnionType(type);
        const takes = field.args.map(({ name, type: taken }) => `$${name}: ${String(taken)}`);
        const gives = field.args.map(({ name }) => `${name}: $${name}`);
        const kind = root === schema.getMutationType() ? "mutation" : "query";
        const selection = hasFields ? " { __typename }" : "";
        return {
          name: field.name,
          query: `${kind} (${takes.join(", ")}) { ${field.name}(${gives.join(", ")})${selection} }`,
          variables: Object.fromEntries(
            field.args.map(({ name, type: taken }) => [name, filled(taken, text)]),
          ),
        };
      }),
  );
}

function filled(type: GraphQLInputType, text: string): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [filled(nullable.ofType, text)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    return Object.fromEntries(fields.map((field) => [field.name, filled(field.type, text)]));
  }
  return SOUND[String(nullable)] ?? text;
}
