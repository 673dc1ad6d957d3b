import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isUnionType,
  Kind,
} from "graphql";
import { shown, UserError } from "./user-error";

interface EntityKey {
  readonly __typename: string;
}

interface KeyField {
  readonly name: string;
  readonly isNumber: boolean;
}

/**
 * Answers each representation at its own place. The federation library gives up the whole list
 * when one of them is malformed or names a type that is not an entity.
 */
export function answerEachEntity(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()["_entities"];
  const answer = field?.resolve;
  if (field === undefined || answer === undefined) return;
  const keyFields = keyFieldsOfEntities(schema);
  const resolve: GraphQLFieldResolver<unknown, unknown> = async (root, args, context, info) => {
    const { representations } = args as { representations: readonly unknown[] };
    const refusals = representations.map((key) => refusalOf(key, keyFields));
    const sound = representations.filter((_key, index) => refusals[index] === null);
    const answers = (await answer(
      root,
      { ...args, representations: sound },
      context,
      info,
    )) as readonly unknown[];
    let next = 0;
    return refusals.map((refusal) => refusal ?? answers[next++]);
  };
  field.resolve = resolve;
}

/** Of each entity the fields that all of its keys have. */
function keyFieldsOfEntities(schema: GraphQLSchema): ReadonlyMap<string, readonly KeyField[]> {
  const entities = schema.getType("_Entity");
  const types = isUnionType(entities) ? entities.getTypes() : [];
  return new Map(types.filter(isObjectType).map((type) => [type.name, sharedKeyFields(type)]));
}

function sharedKeyFields(type: GraphQLObjectType): readonly KeyField[] {
  const keys = (type.astNode?.directives ?? [])
    .filter(({ name }) => name.value === "key")
    .flatMap((directive) => directive.arguments ?? [])
    .filter(({ name }) => name.value === "fields")
    .map(({ value }) => (value.kind === Kind.STRING ? value.value.trim().split(/\s+/) : []));
  const [first = [], ...others] = keys;
  return first
    .filter((field) => others.every((key) => key.includes(field)))
    .map((name) => ({ name, isNumber: isNumber(type, name) }));
}

function isNumber(type: GraphQLObjectType, field: string): boolean {
  const of = type.getFields()[field]?.type;
  return of !== undefined && getNamedType(of).name === "Int";
}

/** A key of ours is made of codes and ids, which are texts, and of years. */
function refusalOf(
  key: unknown,
  keyFields: ReadonlyMap<string, readonly KeyField[]>,
): UserError | null {
  if (!isEntityKey(key)) {
    return malformed("This is not the key of an entity.", key);
  }
  const fields = keyFields.get(key.__typename);
  if (fields === undefined) return malformed("No entity is of this type.", key.__typename);
  const values = key as unknown as Readonly<Record<string, unknown>>;
  const missing = fields.find(({ name, isNumber: number }) =>
    number ? !Number.isInteger(values[name]) : typeof values[name] !== "string",
  );
  if (missing === undefined) return null;
  const { name, isNumber: number } = missing;
  const form = number ? "a whole number" : "a text";
  return malformed(`The key of a ${key.__typename} has ${form} as its ${name}.`, values[name]);
}

function isEntityKey(key: unknown): key is EntityKey {
  return (
    typeof key === "object" &&
    key !== null &&
    "__typename" in key &&
    typeof key.__typename === "string"
  );
}

function malformed(message: string, value: unknown): UserError {
  return new UserError(message, {
    code: "BAD_USER_INPUT",
    argument: "representations",
    value: shown(value),
    remedy: 'Send __typename and its key, for example {"__typename": "Region", "code": "13.03"}.',
  });
}
