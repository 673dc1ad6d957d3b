import { type DocumentNode } from "graphql";
import { StartProblem } from "../../domain/start-problem";
import { directivesNamed, textArgument } from "./graphs";
import {
  graphsOfField,
  graphsOfType,
  objectTypes,
  resolvesEntity,
  rootTypeNames,
} from "./owned-fields";

/** How the owning office is told: from which argument of a root field, which key of an entity. */
export interface OfficeRoutes {
  /** Path of the argument by root field, as in `input.office`. */
  arguments: ReadonlyMap<string, readonly string[]>;
  /** Key field by entity type. */
  fields: ReadonlyMap<string, string>;
}

/**
 * Reads the routes that `@office` declares in a supergraph. A root field or an entity that branch
 * offices answer and that has none would be a question without an address: then nothing starts.
 */
export function officeRoutes(supergraph: DocumentNode, graph: string): OfficeRoutes {
  const roots = rootTypeNames(supergraph);
  const routes = { arguments: new Map<string, string[]>(), fields: new Map<string, string>() };
  const missing: string[] = [];
  for (const type of objectTypes(supergraph)) {
    if (!graphsOfType(type).has(graph)) continue;
    const name = type.name.value;
    if (name === roots.query || name === roots.mutation) {
      for (const field of type.fields ?? []) {
        if (!graphsOfField(type, field).has(graph)) continue;
        const [office] = directivesNamed(field, "office");
        const path = office && textArgument(office, "argument");
        if (path === undefined) missing.push(`${name}.${field.name.value}`);
        else routes.arguments.set(`${name}.${field.name.value}`, path.split("."));
      }
    } else if (resolvesEntity(type, graph)) {
      const [office] = directivesNamed(type, "office");
      const field = office && textArgument(office, "field");
      if (field === undefined) missing.push(name);
      else routes.fields.set(name, field);
    }
  }
  if (missing.length === 0) return routes;
  throw new StartProblem(
    `The branch schema does not say which office answers ${missing.join(", ")}.`,
    'Mark each root field with @office(argument: "…") and each entity type with @office(field: "…"), then compose again.',
  );
}
