import { officeOfId } from "../../domain/office-code";
import { type OfficeRoutes } from "../supergraph/office-routes";
import { type SubgraphError, type Values } from "../subgraph";
import { officeNotKnown, officeNotNamed } from "./office-errors";
import { type RootField } from "./split-question";

/** The entities of one list that an office is asked for, and where they stood in it. */
export interface EntityShare {
  representations: Values[];
  positions: number[];
}

/** What one office is asked: root fields by index, and its share of each list of entities. */
export interface OfficePart {
  office: string;
  roots: number[];
  entities: Map<number, EntityShare>;
}

/** The office that a value names: a code itself, or what stands before the colon of an id. */
function officeIn(value: unknown): string | null {
  return typeof value === "string" ? officeOfId(value) : null;
}

/** The office that a root field's argument names, or what to tell when it names none. */
export function officeOfRoot(
  root: Extract<RootField, { kind: "routed" }>,
  variables: Values,
): string | SubgraphError {
  const value = root.office(variables);
  return officeIn(value) ?? officeNotNamed(root.name, root.argument, value);
}

/**
 * The office that an entity's key names. Null when the key is empty: no office keeps records of
 * this one, which is an ordinary answer and no error. A key that cannot be read is told.
 */
export function officeOfEntity(
  representation: Values,
  routes: OfficeRoutes,
): string | SubgraphError | null {
  const type = String(representation.__typename);
  const field = routes.fields.get(type);
  const key = field === undefined ? undefined : representation[field];
  if (key === null) return null;
  return officeIn(key) ?? officeNotKnown(type, representation.code ?? representation.id);
}

/** The parts of a question by office. */
export class OfficeParts {
  readonly #parts = new Map<string, OfficePart>();

  get all(): OfficePart[] {
    return [...this.#parts.values()];
  }

  addRoot(office: string, root: number): void {
    this.part(office).roots.push(root);
  }

  addEntity(office: string, root: number, representation: Values, position: number): void {
    const part = this.part(office);
    let share = part.entities.get(root);
    if (!share) {
      part.entities.set(root, (share = { representations: [], positions: [] }));
      part.roots.push(root);
    }
    share.representations.push(representation);
    share.positions.push(position);
  }

  private part(office: string): OfficePart {
    let part = this.#parts.get(office);
    if (!part) this.#parts.set(office, (part = { office, roots: [], entities: new Map() }));
    return part;
  }
}
