import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  parse,
  visit,
} from "graphql";

/** The directives of the cost specification, in the form that federation composes. */
export const COST_DEFINITIONS = /* GraphQL */ `
  """
  What asking for a field costs, beside one for each object that it answers with.
  """
  directive @cost(
    "How many objects it costs as much as."
    weight: Int!
  ) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR

  """
  How long a list is taken to be when the cost of a query is reckoned. A list without it is taken to
  be as long as the list of keys that it is asked for, else 5.
  """
  directive @listSize(
    "The length when no argument says it."
    assumedSize: Int
    "The arguments that say it."
    slicingArguments: [String!]
    "The lists inside the answer that have this length."
    sizedFields: [String!]
    "Whether exactly one of the arguments must be given."
    requireOneSlicingArgument: Boolean = true
  ) on FIELD_DEFINITION
`;

export const COST_DIRECTIVES: ReadonlySet<string> = new Set(["cost", "listSize"]);

/** Arguments that say how long a list is. */
export const SIZING_ARGUMENTS: ReadonlySet<string> = new Set(["first", "last", "limit"]);

/** What a change costs when its field does not say: a transaction, its checks and its trail. */
const COST_OF_A_CHANGE = 100;

/**
 * Writes down what follows from the shape of a subgraph's schema: lists are as long as `first` says,
 * and changes cost more than reads. What a field says itself stays.
 */
export function withCosts(document: DocumentNode): DocumentNode {
  const types = new Map<string, ObjectTypeDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) {
      types.set(definition.name.value, definition);
    }
  }
  return visit(document, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.map((field) =>
        withDirectives(field, [
          ...sizeOf(field, types),
          ...(type.name.value === "Mutation"
            ? [directive(`@cost(weight: ${COST_OF_A_CHANGE})`)]
            : []),
        ]),
      ),
    }),
  });
}

function withDirectives(
  field: FieldDefinitionNode,
  more: readonly ConstDirectiveNode[],
): FieldDefinitionNode {
  const own = field.directives ?? [];
  const stated = new Set(own.map(({ name }) => name.value));
  return { ...field, directives: [...own, ...more.filter(({ name }) => !stated.has(name.value))] };
}

function sizeOf(
  field: FieldDefinitionNode,
  types: ReadonlyMap<string, ObjectTypeDefinitionNode>,
): ConstDirectiveNode[] {
  const sizing = field.arguments?.find(({ name }) => SIZING_ARGUMENTS.has(name.value));
  if (sizing === undefined) return [];
  const lists = isList(field.type) ? undefined : listsIn(types.get(namedType(field.type)));
  if (lists?.length === 0) return [];
  const otherwise = sizing.defaultValue?.kind === Kind.INT ? sizing.defaultValue.value : undefined;
  const parts = [
    `slicingArguments: ["${sizing.name.value}"]`,
    ...(lists ? [`sizedFields: ${JSON.stringify(lists)}`] : []),
    ...(otherwise === undefined ? [] : [`assumedSize: ${otherwise}`]),
    "requireOneSlicingArgument: false",
  ];
  return [directive(`@listSize(${parts.join(", ")})`)];
}

/** The lists of a page: those that nothing else sizes. */
function listsIn(type: ObjectTypeDefinitionNode | undefined): string[] {
  return (type?.fields ?? [])
    .filter((field) => isList(field.type) && !field.arguments?.length)
    .map(({ name }) => name.value);
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function directive(text: string): ConstDirectiveNode {
  const [definition] = parse(`type T { f: Int ${text} }`, { noLocation: true }).definitions;
  const [found] =
    (definition?.kind === Kind.OBJECT_TYPE_DEFINITION && definition.fields?.[0]?.directives) || [];
  if (found === undefined) throw new Error(`${text} is no directive`);
  return found;
}
