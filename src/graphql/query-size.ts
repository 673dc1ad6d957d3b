import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";
import { fieldCost } from "./field-cost";
import { ASSUMED_LIST_SIZE, VariableReader, askedSize } from "./list-size";

/** What a query asks for. */
export interface QuerySize {
  depth: number;
  fields: number;
  aliases: number;
  objects: number;
  /** One per object, and the weights of the fields. */
  cost: number;
}

/**
 * The size of a selection. Its lists may be sized by the field around it (a connection's `nodes`),
 * so its objects are `objects + listed × that size`, and its cost likewise: one figure per fragment,
 * whatever surrounds it.
 */
interface SelectionSize extends QuerySize {
  listed: number;
  listedCost: number;
}

type Amount = Pick<SelectionSize, "objects" | "listed" | "cost" | "listedCost">;

const NOTHING: Readonly<Amount> = { objects: 0, listed: 0, cost: 0, listedCost: 0 };
const EMPTY: Readonly<SelectionSize> = { depth: 0, fields: 0, aliases: 0, ...NOTHING };

/** No key of an answer may have this name: in JavaScript it is no ordinary key. */
const PROTOTYPE = "__proto__";

function reservedName(): GraphQLError {
  return new GraphQLError(`No field can be called ${PROTOTYPE} in an answer.`, {
    extensions: { code: "NAME_RESERVED", remedy: "Choose another alias." },
  });
}

class QueryMeasure {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #sizes = new Map<string, SelectionSize>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: VariableReader,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition);
      }
    }
  }

  selection(set: SelectionSetNode, type: GraphQLNamedType | undefined): SelectionSize {
    const total = { ...EMPTY };
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) add(total, this.field(selection, type));
      else if (selection.kind === Kind.FRAGMENT_SPREAD)
        add(total, this.fragment(selection.name.value));
      else
        add(
          total,
          this.selection(
            selection.selectionSet,
            this.typeOf(selection.typeCondition?.name.value, type),
          ),
        );
    }
    return total;
  }

  /** Each fragment is measured once, so nested fragments cost no more than their text. */
  private fragment(name: string): SelectionSize {
    const known = this.#sizes.get(name);
    if (known) return known;
    this.#sizes.set(name, EMPTY); // a fragment inside itself: validation refuses it later
    const fragment = this.#fragments.get(name);
    if (!fragment) return EMPTY;
    const type = this.schema.getType(fragment.typeCondition.name.value);
    const size = this.selection(fragment.selectionSet, type);
    this.#sizes.set(name, size);
    return size;
  }

  private typeOf(name: string | undefined, otherwise: GraphQLNamedType | undefined) {
    return name === undefined ? otherwise : this.schema.getType(name);
  }

  private field(node: FieldNode, parent: GraphQLNamedType | undefined): SelectionSize {
    if (node.alias?.value === PROTOTYPE) throw reservedName();
    const aliases = node.alias ? 1 : 0;
    const field = fieldOf(parent, node.name.value);
    const weight = field ? fieldCost(field).weight : 0;
    if (!node.selectionSet) return { ...EMPTY, depth: 1, fields: 1, aliases, cost: weight };
    // Questions about the schema are as deep as its types; graphql's own rule bounds them.
    const aboutSchema = node.name.value === "__schema" || node.name.value === "__type";
    const inner = this.selection(node.selectionSet, field && getNamedType(field.type));
    const amount = aboutSchema
      ? { ...NOTHING, objects: 1, cost: 1 }
      : this.amount(field, node, inner);
    return {
      depth: aboutSchema ? 1 : 1 + inner.depth,
      fields: 1 + inner.fields,
      aliases: aliases + inner.aliases,
      ...amount,
      cost: weight + amount.cost,
    };
  }

  private amount(
    field: GraphQLField<unknown, unknown> | undefined,
    node: FieldNode,
    inner: SelectionSize,
  ): Amount {
    const asked = field && askedSize(field, node, this.variables);
    if (!field || !isListType(getNullableType(field.type))) {
      const size = asked ?? ASSUMED_LIST_SIZE;
      return { ...NOTHING, ...oneOf(inner, size) };
    }
    const { objects, cost } = oneOf(inner, ASSUMED_LIST_SIZE);
    return asked === undefined
      ? { ...NOTHING, listed: objects, listedCost: cost }
      : { ...NOTHING, objects: asked * objects, cost: asked * cost };
  }
}

/** One object and what is inside it, its unsized lists taken to have a size. */
function oneOf(inner: Amount, size: number): Pick<Amount, "objects" | "cost"> {
  return {
    objects: 1 + inner.objects + inner.listed * size,
    cost: 1 + inner.cost + inner.listedCost * size,
  };
}

function add(total: SelectionSize, part: SelectionSize): void {
  total.depth = Math.max(total.depth, part.depth);
  total.fields += part.fields;
  total.aliases += part.aliases;
  total.objects += part.objects;
  total.listed += part.listed;
  total.cost += part.cost;
  total.listedCost += part.listedCost;
}

function fieldOf(type: GraphQLNamedType | undefined, name: string) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** Measures one operation of a document, in time linear in its text. */
export function measureQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  values: Readonly<Record<string, unknown>>,
): { size: QuerySize; dependsOnVariables: boolean } {
  const variables = new VariableReader(values, operation);
  const root = schema.getRootType(operation.operation) ?? undefined;
  const { listed, listedCost, ...size } = new QueryMeasure(schema, document, variables).selection(
    operation.selectionSet,
    root,
  );
  size.objects += listed * ASSUMED_LIST_SIZE;
  size.cost += listedCost * ASSUMED_LIST_SIZE;
  return { size, dependsOnVariables: variables.used };
}
