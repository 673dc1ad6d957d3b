import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from "graphql";
import { BRANCH_PERMISSIONS } from "../../src/branch/branch-permissions";
import { buildBranchSchema } from "../../src/branch/schema";
import { whoMay } from "../../src/domain/allowed";
import { type Operation, PERMISSIONS } from "../../src/domain/permissions";
import { clientSchema } from "../../src/gateway/supergraph/client-schema";
import { type FieldPermissions, permissionOf } from "../../src/graphql/field-permissions";
import { HUB_PERMISSIONS } from "../../src/hub/hub-permissions";
import { buildHubSchema } from "../../src/hub/schema";
import { ownSupergraph } from "../../src/roles/printed-schemas";

const SUBGRAPHS = [
  { name: "hub", build: buildHubSchema, permissions: HUB_PERMISSIONS as FieldPermissions },
  { name: "branch", build: buildBranchSchema, permissions: BRANCH_PERMISSIONS as FieldPermissions },
];

function objectTypesOf(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("_"));
}

function isRoot({ name }: GraphQLObjectType): boolean {
  return name === "Query" || name === "Mutation";
}

/** What must be decided: each root field, and each type, whose fields need what it needs. */
function undecided(schema: GraphQLSchema, permissions: FieldPermissions): string[] {
  return objectTypesOf(schema).flatMap((type) => {
    if (!isRoot(type)) return permissions[type.name] === undefined ? [type.name] : [];
    return Object.values(type.getFields())
      .filter(({ name }) => !name.startsWith("_"))
      .map(({ name }) => `${type.name}.${name}`)
      .filter((field) => permissions[field] === undefined);
  });
}

/** Whether a key of the table names something that there is. */
function isFound(schema: GraphQLSchema, key: string): boolean {
  const [typeName = "", field] = key.split(".");
  const type = schema.getType(typeName);
  return isObjectType(type) && (field === undefined || field in type.getFields());
}

/** Types of people, or of what may be as good as one. */
const PEOPLE =
  /^(Participant|Candidate|Membership|Domicile|Duplicate|Enrollment(Cell|Total)?$|Import|Meeting|FollowUp|Trail|Selection|Reveal|MonthClosing)/;

describe.each(SUBGRAPHS)("Permissions of the $name", ({ build, permissions }) => {
  test("decide on every root field and every type", async () => {
    expect(undecided(await build(), permissions)).toEqual([]);
  });

  test("name nothing that is not there", async () => {
    const schema = await build();
    expect(Object.keys(permissions).filter((key) => !isFound(schema, key))).toEqual([]);
  });
});

describe("Permissions of what clients see", () => {
  /** What a field needs at whoever answers it. */
  function decisionsOn(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
  ): readonly Operation[] {
    return SUBGRAPHS.flatMap(
      ({ permissions }) => permissionOf(permissions, type.name, field) ?? [],
    );
  }

  test("leave no field undecided that the gateway puts together", async () => {
    const schema = clientSchema(await ownSupergraph());
    const open = objectTypesOf(schema).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isRoot(type) || isObjectType(getNamedType(field.type)))
        .filter((field) => decisionsOn(type, field).length === 0)
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(open).toEqual([]);
  });

  test("stand at the end of the description of every question and change", async () => {
    const schema = clientSchema(await ownSupergraph());
    const silent = objectTypesOf(schema)
      .filter(isRoot)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ type, field }) => {
        const [operation] = decisionsOn(type, field);
        const line = `Allowed: ${operation === undefined ? "?" : whoMay(operation)}`;
        return !field.description?.split("\n\n").at(-1)?.startsWith(line);
      })
      .map(({ type, field }) => `${type.name}.${field.name}`);
    expect(silent).toEqual([]);
    const trail = schema.getType("Agreement");
    expect(isObjectType(trail) && trail.getFields()["trail"]?.description).toMatch(
      /\n\nAllowed: HEAD_OF_OFFICE, AUDITOR \(own office\)\.$/,
    );
  });

  test("let nobody change anything without signing in, nor read of people", () => {
    const operations = new Set<Operation>(
      SUBGRAPHS.flatMap(({ permissions }) =>
        Object.entries(permissions)
          .filter(([key]) => key.startsWith("Mutation.") || PEOPLE.test(key))
          .map(([, operation]) => operation),
      ),
    );
    const open = [...operations].filter(
      (operation) => "ANONYMOUS" in PERMISSIONS[operation].allowed,
    );
    expect(operations.size).toBeGreaterThan(8);
    expect(open).toEqual([]);
  });
});
