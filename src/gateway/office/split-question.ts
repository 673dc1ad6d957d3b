import {
  type DefinitionNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type ValueNode,
  print,
  valueFromASTUntyped,
  visit,
} from "graphql";
import { RecentlyUsed } from "../../graphql/recently-used";
import { type Condition, allHold, conditionsOf } from "../plan/conditions";
import { type OfficeRoutes } from "../supergraph/office-routes";
import { type Question, type Values } from "../subgraph";

/** A root field of a question, and how to tell whom it goes to. */
export type RootField = { key: string; conditions: Condition[]; node: FieldNode } & (
  | { kind: "typename" }
  | { kind: "entities"; variable: string }
  | { kind: "routed"; name: string; argument: string; office: (variables: Values) => unknown }
);

/** Part of a question: some of its root fields, with only what these use. */
export interface QuestionPart {
  json: string;
  /** Undefined when the part is the whole question. */
  variables: readonly string[] | undefined;
}

const REMEMBERED_PARTS = 256;

/** A question taken apart into root fields, so that each office is asked only for its own. */
export class SplitQuestion {
  readonly roots: RootField[];
  readonly #parts = new RecentlyUsed<string, QuestionPart>(REMEMBERED_PARTS);
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly question: Question,
    routes: OfficeRoutes,
  ) {
    this.#fragments = fragmentsOf(question.document.definitions);
    this.roots = rootFields(question.operation.selectionSet.selections, this.#fragments).map(
      ({ node, conditions }) => rootField(node, conditions, question, routes),
    );
  }

  /** Whether the client's variables leave a root field in. */
  isAsked({ conditions }: RootField, variables: Values): boolean {
    return allHold(conditions, variables);
  }

  /** The question with only some of its root fields; printed once per combination. */
  part(indexes: readonly number[]): QuestionPart {
    if (indexes.length === this.roots.length) {
      return { json: this.question.json, variables: undefined };
    }
    const key = indexes.join();
    const known = this.#parts.get(key);
    if (known) return known;
    const part = this.print(indexes);
    this.#parts.set(key, part);
    return part;
  }

  private print(indexes: readonly number[]): QuestionPart {
    const selections = indexes.flatMap((index) => this.roots[index]?.node ?? []);
    const variables = new Set<string>();
    const fragments = new Map<string, FragmentDefinitionNode>();
    const scan = (node: SelectionNode | FragmentDefinitionNode): void => {
      visit(node, {
        Variable: ({ name }) => void variables.add(name.value),
        FragmentSpread: ({ name }) => {
          const fragment = this.#fragments.get(name.value);
          if (!fragment || fragments.has(name.value)) return;
          fragments.set(name.value, fragment);
          scan(fragment);
        },
      });
    };
    selections.forEach(scan);
    const { operation } = this.question;
    const text = print({
      kind: Kind.DOCUMENT,
      definitions: [
        {
          ...operation,
          selectionSet: { kind: Kind.SELECTION_SET, selections },
          variableDefinitions: operation.variableDefinitions?.filter(({ variable }) =>
            variables.has(variable.name.value),
          ),
        },
        ...fragments.values(),
      ],
    });
    return { json: JSON.stringify(text), variables: [...variables] };
  }
}

function fragmentsOf(definitions: readonly DefinitionNode[]) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  return fragments;
}

interface FoundField {
  node: FieldNode;
  conditions: Condition[];
}

/** Root fields, those inside fragments included; the fragments' conditions move to the fields. */
function rootFields(
  selections: readonly SelectionNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  outer: Pick<FieldNode, "directives"> = { directives: [] },
): FoundField[] {
  return selections.flatMap((selection) => {
    const directives = [...(outer.directives ?? []), ...(selection.directives ?? [])];
    if (selection.kind === Kind.FIELD) {
      return [{ node: { ...selection, directives }, conditions: conditionsOf({ directives }) }];
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return fragment ? rootFields(fragment.selectionSet.selections, fragments, { directives }) : [];
  });
}

function rootField(
  node: FieldNode,
  conditions: Condition[],
  { kind }: Question,
  routes: OfficeRoutes,
): RootField {
  const name = node.name.value;
  const key = node.alias?.value ?? name;
  const common = { key, conditions, node };
  if (name === "__typename") return { ...common, kind: "typename" };
  if (name === "_entities") {
    const given = node.arguments?.find((argument) => argument.name.value === "representations");
    const variable = given?.value.kind === Kind.VARIABLE ? given.value.name.value : "";
    return { ...common, kind: "entities", variable };
  }
  const root = kind === "mutation" ? "Mutation" : "Query";
  const [argument = "", ...inside] = routes.arguments.get(`${root}.${name}`) ?? [];
  const given = node.arguments?.find((one) => one.name.value === argument);
  return {
    ...common,
    kind: "routed",
    name,
    argument: [argument, ...inside].join("."),
    office: (variables) => (given ? valueAt(given.value, inside, variables) : undefined),
  };
}

function valueAt(node: ValueNode, path: readonly string[], variables: Values): unknown {
  let value: unknown = valueFromASTUntyped(node, variables);
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Values)[key];
  }
  return value;
}
