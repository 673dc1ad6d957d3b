import {
  type DocumentNode,
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  isAbstractType,
} from "graphql";
import { type Values } from "../subgraph";
import { type Condition, allHold, conditionsOf } from "./conditions";

/** One field of an answer's object, as a client asked for it. */
export interface ClientField {
  key: string;
  /** As in Region.name. */
  coordinate: string;
  /** Undefined for `__typename`. */
  type: GraphQLOutputType | undefined;
  /** What is asked below it; a field asked twice has two. */
  sets: readonly SelectionSetNode[];
  /** Undefined when it is asked whatever the variables say. */
  isAsked: ((variables: Readonly<Values>) => boolean) | undefined;
}

interface Gathered {
  name: string;
  sets: SelectionSetNode[];
  /** It is asked when all conditions of one of these hold. */
  ways: Condition[][];
}

/** Gathers the fields that selections ask of a type, fragments followed, in the order asked. */
export function clientFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  type: GraphQLObjectType | GraphQLInterfaceType,
  sets: readonly SelectionSetNode[],
): ClientField[] {
  const gathered = new Map<string, Gathered>();
  const followed = new Set<string>();

  const concerns = (condition: string | undefined): boolean => {
    const wanted = condition === undefined ? type : schema.getType(condition);
    return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
  };
  const gather = (node: FieldNode, conditions: Condition[]): void => {
    const key = node.alias?.value ?? node.name.value;
    const known = gathered.get(key) ?? { name: node.name.value, sets: [], ways: [] };
    gathered.set(key, known);
    known.ways.push(conditions);
    if (node.selectionSet && !known.sets.includes(node.selectionSet)) {
      known.sets.push(node.selectionSet);
    }
  };
  const walk = (selection: SelectionNode, outer: readonly Condition[]): void => {
    const conditions = [...outer, ...conditionsOf(selection)];
    if (selection.kind === Kind.FIELD) return gather(selection, conditions);
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : fragmentNamed(document, selection.name.value);
    if (!fragment || !concerns(fragment.typeCondition?.name.value)) return;
    if (fragment.kind === Kind.FRAGMENT_DEFINITION && conditions.length === 0) {
      // Once is enough when nothing depends on a variable: nested spreads stay linear.
      if (followed.has(fragment.name.value)) return;
      followed.add(fragment.name.value);
    }
    for (const inner of fragment.selectionSet.selections) walk(inner, conditions);
  };
  for (const set of sets) for (const selection of set.selections) walk(selection, []);

  const defined = type.getFields();
  return [...gathered].flatMap(([key, { name, sets: below, ways }]) => {
    const field = defined[name];
    if ((!field && name !== "__typename") || key === "__proto__") return [];
    const always = ways.some((conditions) => conditions.length === 0);
    return {
      key,
      coordinate: `${type.name}.${name}`,
      type: field?.type,
      sets: below,
      isAsked: always
        ? undefined
        : (variables) => ways.some((conditions) => allHold(conditions, variables)),
    };
  });
}

function fragmentNamed(document: DocumentNode, name: string) {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name) {
      return definition;
    }
  }
  return undefined;
}
