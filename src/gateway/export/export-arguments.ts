import { type TypedDocumentNode } from "@graphql-typed-document-node/core";
import {
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
  getNullableType,
  isEnumType,
  isLeafType,
  isNonNullType,
  typeFromAST,
} from "graphql";
import { shownSafely } from "../../graphql/refusal/national-id";
import { UserError } from "../../graphql/user-error";
import { operationOf } from "../own-operation";
import { type Values } from "../subgraph";

/** What an address says after its question mark. */
export type AddressQuery = Readonly<Record<string, unknown>>;

/** The arguments of an address as an operation's variables, and those that are about the form. */
export interface ReadArguments {
  readonly variables: Values;
  readonly form: Readonly<Record<string, string>>;
}

/**
 * Reads an address's arguments as the variables of an operation: the names are the graph's, and so
 * are the types that say what each takes. An empty argument is one that was left out.
 */
export function readArguments(
  schema: GraphQLSchema,
  document: TypedDocumentNode<unknown, never>,
  formArguments: readonly string[],
  query: AddressQuery,
): ReadArguments {
  const definitions = operationOf(document).variableDefinitions ?? [];
  const names = definitions.map(({ variable }) => variable.name.value);
  const given = givenOnce(query, [...names, ...formArguments]);
  const variables: Values = {};
  for (const definition of definitions) {
    const name = definition.variable.name.value;
    const text = given[name];
    if (text !== undefined) variables[name] = valueOf(name, text, typeOf(schema, definition));
    else requireOptional(schema, definition);
  }
  const form = formArguments.flatMap((name) => {
    const text = given[name];
    return text === undefined ? [] : [[name, text] as const];
  });
  return { variables, form: Object.fromEntries(form) };
}

function givenOnce(query: AddressQuery, names: readonly string[]): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(query)) {
    if (!names.includes(name)) throw unknownArgument(name, names);
    if (typeof value !== "string") {
      throw new UserError(`The argument ${name} is there more than once.`, {
        code: "ARGUMENT_TWICE",
        argument: name,
        value: shownSafely(value),
        remedy: "Keep one of them.",
      });
    }
    if (value !== "") given[name] = value;
  }
  return given;
}

function unknownArgument(name: string, names: readonly string[]): UserError {
  return new UserError("This address does not take such an argument.", {
    code: "ARGUMENT_UNKNOWN",
    argument: shownSafely(name),
    value: shownSafely(name),
    remedy: `It takes ${names.join(", ")}.`,
  });
}

function typeOf(schema: GraphQLSchema, { type }: VariableDefinitionNode): GraphQLInputType {
  const known = typeFromAST(schema, type);
  if (!known) throw new Error("An operation of ours names a type that the graph does not have.");
  return known as GraphQLInputType;
}

function requireOptional(schema: GraphQLSchema, definition: VariableDefinitionNode): void {
  if (!isNonNullType(typeOf(schema, definition)) || definition.defaultValue) return;
  const name = definition.variable.name.value;
  throw new UserError(`The argument ${name} is missing.`, {
    code: "ARGUMENT_MISSING",
    argument: name,
    remedy: `Add ${name}=… to the address.`,
  });
}

const WHOLE_NUMBER = /^-?[0-9]{1,10}$/;

function valueOf(name: string, text: string, asked: GraphQLInputType): unknown {
  const type = getNullableType(asked);
  if (isEnumType(type)) {
    const values = type.getValues().map((value) => value.name);
    return values.includes(text) ? text : refuse(name, text, `Write one of ${values.join(", ")}.`);
  }
  if (!isLeafType(type)) throw new Error("An address can only hold plain values.");
  const value = type.name === "Int" && WHOLE_NUMBER.test(text) ? Number(text) : text;
  try {
    type.parseValue(value);
    return value;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { remedy } = error.extensions;
    return refuse(
      name,
      text,
      typeof remedy === "string" ? remedy : `Write a value of ${type.name}.`,
    );
  }
}

/** Says which argument cannot be read, and what it takes. */
export function refuse(name: string, given: unknown, remedy: string): never {
  throw new UserError(`The argument ${name} cannot be read.`, {
    code: "ARGUMENT_INVALID",
    argument: name,
    value: shownSafely(given),
    remedy,
  });
}

/** One of a few words, the first when left out: told before anything is asked of the graph. */
export function wordOf<Word extends string>(
  query: AddressQuery,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const given = query[name];
  if (given === undefined || given === "") return words[0];
  const word = words.find((known) => known === given);
  return word ?? refuse(name, given, `Write ${words.join(" or ")}; ${words[0]} when left out.`);
}
