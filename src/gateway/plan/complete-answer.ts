import {
  type DocumentNode,
  type GraphQLAbstractType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from "graphql";
import { type AnswerPath, pathKeys } from "../answer-path";
import { type ErrorList } from "../error-list";
import { type Values } from "../subgraph";
import { type ClientField, clientFields } from "./client-fields";

/** What completing one answer needs besides its values. */
interface Completion {
  readonly variables: Readonly<Values>;
  readonly errors: ErrorList;
}

/** Gives a field's value its final form; a null where none may be is `BUBBLES`. */
type CompleteValue = (
  value: unknown,
  completion: Completion,
  previous: AnswerPath | undefined,
  key: string | number,
) => unknown;

type CompleteObject = (
  object: Values,
  completion: Completion,
  path: AnswerPath | undefined,
) => Values | null;

/** Completes what the subgraphs gave to what the client asked. */
export type CompleteAnswer = (
  data: Values,
  variables: Readonly<Values>,
  errors: ErrorList,
) => Values | null;

const BUBBLES = Symbol("a null that its parent must take over");

/** What an object can be completed as: an interface when its own type was not asked for. */
type Shape = GraphQLObjectType | GraphQLInterfaceType;

/** Types whose objects are completed, compiled when the first object of each is met. */
class AnswerCompiler {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
  ) {}

  object(type: Shape, sets: readonly SelectionSetNode[]): CompleteObject {
    const fields = clientFields(this.schema, this.document, type, sets).map((field) => ({
      ...field,
      complete: undefined as CompleteValue | undefined,
    }));
    const { name } = type;
    return (object, completion, path) => {
      const answer: Values = {};
      for (const field of fields) {
        if (field.isAsked && !field.isAsked(completion.variables)) continue;
        if (!field.type) {
          answer[field.key] = name;
          continue;
        }
        const complete = (field.complete ??= this.field(field, field.type));
        const value = complete(object[field.key], completion, path, field.key);
        if (value === BUBBLES) return null;
        answer[field.key] = value;
      }
      return answer;
    };
  }

  private field({ coordinate, sets }: ClientField, type: GraphQLOutputType): CompleteValue {
    return this.value(type, sets, coordinate);
  }

  private value(
    type: GraphQLOutputType,
    sets: readonly SelectionSetNode[],
    coordinate: string,
  ): CompleteValue {
    if (isNonNullType(type)) return nonNull(this.value(type.ofType, sets, coordinate), coordinate);
    if (isListType(type)) return list(this.value(type.ofType, sets, coordinate));
    if (isScalarType(type)) return (value) => value ?? null;
    if (isEnumType(type)) {
      const names = new Set(type.getValues().map(({ name }) => name));
      return (value) => (typeof value === "string" && names.has(value) ? value : null);
    }
    const known = new Map<Shape, CompleteObject>();
    const completeAs = (actual: Shape): CompleteObject => {
      const before = known.get(actual);
      if (before) return before;
      const complete = this.object(actual, sets);
      known.set(actual, complete);
      return complete;
    };
    const typeOf = isObjectType(type) ? () => type : this.memberOf(type);
    return (value, completion, previous, key) => {
      if (typeof value !== "object" || value === null) return null;
      const actual = typeOf(value as Values);
      return actual ? completeAs(actual)(value as Values, completion, { previous, key }) : null;
    };
  }

  /** Finds the type of an object by its `__typename`, among those that an abstract type allows. */
  private memberOf(type: GraphQLAbstractType): (value: Values) => Shape | undefined {
    return ({ __typename }) => {
      if (__typename === undefined) return isInterfaceType(type) ? type : undefined;
      const actual = typeof __typename === "string" ? this.schema.getType(__typename) : undefined;
      if (!isObjectType(actual) && !isInterfaceType(actual)) return undefined;
      return actual === type || this.schema.isSubType(type, actual) ? actual : undefined;
    };
  }
}

/** Compiles how an operation's answer is completed: strictly, nulls bubbling as GraphQL says. */
export function compileCompletion(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompleteAnswer {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The graph has no ${operation.operation} type.`);
  const complete = new AnswerCompiler(schema, document).object(root, [operation.selectionSet]);
  return (data, variables, errors) => complete(data, { variables, errors }, undefined);
}

function nonNull(inner: CompleteValue, coordinate: string): CompleteValue {
  return (value, completion, previous, key) => {
    const completed = inner(value, completion, previous, key);
    if (completed === null) missing(coordinate, completion.errors, { previous, key });
    return completed ?? BUBBLES;
  };
}

/** A null that nobody has explained yet gets an error; one that an office explained needs none. */
function missing(coordinate: string, errors: ErrorList, path: AnswerPath): void {
  if (errors.explains(pathKeys(path))) return;
  errors.add(
    {
      message: `${coordinate} is missing in what the subgraphs answered, and it may not be null.`,
      extensions: {
        code: "NON_NULL_VIOLATION",
        remedy: "Leave this field out, or tell the operator of the gateway.",
      },
    },
    path,
  );
}

function list(item: CompleteValue): CompleteValue {
  return (value, completion, previous, key) => {
    if (!Array.isArray(value)) return null;
    const path = { previous, key };
    const items = new Array<unknown>(value.length);
    for (let index = 0; index < value.length; index += 1) {
      const completed = item(value[index], completion, path, index);
      if (completed === BUBBLES) return null;
      items[index] = completed;
    }
    return items;
  };
}
