import { readFileSync } from "node:fs";
import path from "node:path";
import {
  buildSchema,
  getNullableType,
  isEnumType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
  type GraphQLType,
} from "graphql";

function schemaIn(...file: string[]): GraphQLSchema {
  return buildSchema(readFileSync(path.join(__dirname, ...file), "utf8"));
}

/** A type without its outermost non-null: what stays when an answer may be missing. */
function shape(type: GraphQLType): string {
  const nullable = getNullableType(type);
  return isListType(nullable) ? `[${String(nullable.ofType)}]` : String(nullable);
}

/** What was promised and is not there, or is there under another type. */
function brokenPromises(promised: GraphQLSchema, api: GraphQLSchema): string[] {
  const broken: string[] = [];
  for (const type of Object.values(promised.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    const actual = api.getType(type.name);
    if (!actual || actual.constructor !== type.constructor) {
      broken.push(type.name);
      continue;
    }
    if (isEnumType(type) && isEnumType(actual)) {
      for (const { name } of type.getValues()) {
        if (!actual.getValue(name)) broken.push(`${type.name}.${name}`);
      }
    }
    if (!isObjectType(type) || !isObjectType(actual)) continue;
    for (const field of Object.values(type.getFields())) {
      const where = `${type.name}.${field.name}`;
      const answered = actual.getFields()[field.name];
      if (!answered) {
        broken.push(where);
        continue;
      }
      const comesFromBranch = field.astNode?.directives?.some(
        ({ name }) => name.value === "fromBranch",
      );
      const same = comesFromBranch
        ? shape(answered.type) === shape(field.type) && String(answered.type) === shape(field.type)
        : String(answered.type) === String(field.type);
      if (!same) broken.push(`${where}: ${String(answered.type)} instead of ${String(field.type)}`);
      for (const argument of field.args) {
        const taken = answered.args.find(({ name }) => name === argument.name);
        if (!taken || String(taken.type) !== String(argument.type)) {
          broken.push(`${where}(${argument.name})`);
        }
      }
    }
  }
  return broken;
}

test("every name that clients were promised exists under its promised type", () => {
  const promised = schemaIn("promised.graphql");
  const api = schemaIn("..", "..", "schema", "api.graphql");
  expect(brokenPromises(promised, api)).toEqual([]);
});
