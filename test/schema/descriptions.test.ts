import { readFileSync } from "node:fs";
import path from "node:path";
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from "graphql";

const schemaFolder = path.join(__dirname, "../../schema");

function apiSchema() {
  return buildSchema(readFileSync(path.join(schemaFolder, "api.graphql"), "utf8"));
}

function undescribedPartsOf(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
      for (const argument of field.args) {
        if (!argument.description) missing.push(`${type.name}.${field.name}(${argument.name})`);
      }
    }
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
    }
  }
  if (isEnumType(type)) {
    for (const value of type.getValues()) {
      if (!value.description) missing.push(`${type.name}.${value.name}`);
    }
  }
  return missing;
}

test("every type, field, argument and enum value that clients see is described", () => {
  const types = Object.values(apiSchema().getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  expect(types.length).toBeGreaterThan(20);
  expect(types.flatMap(undescribedPartsOf)).toEqual([]);
});

test("every directive that clients see is described", () => {
  const ours = apiSchema()
    .getDirectives()
    .filter((directive) => !isSpecifiedDirective(directive));
  expect(ours.filter((directive) => !directive.description).map(({ name }) => name)).toEqual([]);
});
