import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from "graphql";
import { COST_DEFINITIONS, COST_DIRECTIVES } from "../../graphql/cost-directives";
import { objectTypes } from "./owned-fields";

/**
 * Puts the costs that a supergraph states back on the fields that clients see: the planner leaves
 * them out of its schema, and clients are told what a query costs.
 */
export function withStatedCosts(shown: DocumentNode, supergraph: DocumentNode): DocumentNode {
  const costs = statedCosts(supergraph);
  if (costs.size === 0) return shown;
  const definitions = shown.definitions.map((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ? withCosts(definition, costs) : definition,
  );
  const directives: readonly DefinitionNode[] = parse(COST_DEFINITIONS, {
    noLocation: true,
  }).definitions;
  return { ...shown, definitions: [...directives, ...definitions] };
}

type Costs = ReadonlyMap<string, readonly ConstDirectiveNode[]>;

/** The cost directives by field, as `Query.regions`. */
function statedCosts(supergraph: DocumentNode): Costs {
  const costs = new Map<string, readonly ConstDirectiveNode[]>();
  for (const type of objectTypes(supergraph)) {
    for (const field of type.fields ?? []) {
      const stated = field.directives?.filter(({ name }) => COST_DIRECTIVES.has(name.value)) ?? [];
      if (stated.length > 0) costs.set(`${type.name.value}.${field.name.value}`, stated);
    }
  }
  return costs;
}

function withCosts(type: ObjectTypeDefinitionNode, costs: Costs): ObjectTypeDefinitionNode {
  const fields = type.fields?.map((field) => {
    const stated = costs.get(`${type.name.value}.${field.name.value}`) ?? [];
    return { ...field, directives: [...(field.directives ?? []), ...stated] };
  });
  return { ...type, fields };
}
