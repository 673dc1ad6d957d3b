import { type AnswerPath } from "../answer-path";
import { type SubgraphAnswer, type SubgraphError, type Values } from "../subgraph";
import { copied, mergeValues } from "./merge-values";
import { type EntityList, type EntityStep } from "./plan-step";
import { representation, visitObjects } from "./representations";
import { applyRewrites } from "./rewrites";
import { type PlanRun, renamed, variablesFor } from "./plan-run";
import { fitsType } from "./type-match";

/** Where an entity stands in the answer: often at several places. */
interface Place {
  object: Values;
  at: AnswerPath | undefined;
}

/** The entities that one `_entities` list asks for, each once, by position. */
type Places = Map<number, Place[]>;

/** Representations by variable; lists that share a variable share its representations. */
class Batches {
  readonly variables: Values = {};
  readonly #positions = new Map<string, Map<string, number>>();

  /** The position of a representation in its variable; an equal one is asked once. */
  position(variable: string, wanted: Values): number {
    const list = (this.variables[variable] ??= []) as Values[];
    let positions = this.#positions.get(variable);
    if (!positions) this.#positions.set(variable, (positions = new Map<string, number>()));
    const key = JSON.stringify(wanted);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, list.length);
    list.push(wanted);
    return list.length - 1;
  }
}

/** Asks a subgraph for more of the entities that the run has found, all in one request. */
export async function askEntities(step: EntityStep, run: PlanRun): Promise<void> {
  const batches = new Batches();
  const found = step.lists.map((list) => findEntities(list, batches, run));
  if (found.every((places) => places.size === 0)) return;
  for (const { variable } of step.lists) batches.variables[variable] ??= [];
  const asked = { ...variablesFor(step.question, run.variables), ...batches.variables };
  const answer = await step.subgraph.ask(step.question, asked, run.context);
  for (const error of answer.errors) addEntityError(error, step.lists, found, run);
  step.lists.forEach((list, index) => {
    const places = found[index];
    if (places) spread(answer, list, places, run);
  });
}

function findEntities(list: EntityList, batches: Batches, run: PlanRun): Places {
  const places: Places = new Map();
  for (const path of list.paths) {
    visitObjects(run.data, path, run.schema, (object, at) => {
      const wanted = representation(list.requires, object, run.schema);
      if (!wanted?.__typename) return;
      applyRewrites(list.inputRewrites, wanted, run.schema);
      const position = batches.position(list.variable, wanted);
      const known = places.get(position);
      if (known) known.push({ object, at });
      else places.set(position, [{ object, at }]);
    });
  }
  return places;
}

/** Puts each entity at all its places. */
function spread({ data }: SubgraphAnswer, list: EntityList, places: Places, run: PlanRun): void {
  const entities = data?.[list.alias];
  if (!Array.isArray(entities)) return;
  for (const [position, where] of places) {
    const entity: unknown = entities[position];
    if (typeof entity !== "object" || entity === null) continue;
    applyRewrites(list.outputRewrites, entity, run.schema);
    where.forEach(({ object }, index) => {
      mergeValues(object, (index === 0 ? entity : copied(entity)) as Values);
    });
  }
}

/**
 * An error of an entity is shown at each of its places; one that names no field, at every field
 * that was asked there; one that names no entity, at all entities.
 */
function addEntityError(
  error: SubgraphError,
  lists: readonly EntityList[],
  found: readonly Places[],
  run: PlanRun,
): void {
  const [alias, position, ...inside] = error.path ?? [];
  lists.forEach((list, index) => {
    if (alias !== undefined && alias !== list.alias) return;
    const places = found[index] ?? new Map<number, Place[]>();
    const concerned = typeof position === "number" ? [places.get(position) ?? []] : places.values();
    for (const where of concerned) {
      for (const { object, at } of where) {
        if (inside.length > 0) run.errors.add(error, at, renamed(inside, list.renames));
        else addToFields(error, list, object, at, run);
      }
    }
  });
}

function addToFields(
  error: SubgraphError,
  list: EntityList,
  object: Values,
  at: AnswerPath | undefined,
  run: PlanRun,
): void {
  let named = false;
  for (const [type, keys] of list.keysByType) {
    if (type !== "" && !fitsType(run.schema, object.__typename, type)) continue;
    for (const key of keys) {
      named = true;
      run.errors.add(error, at, renamed([key], list.renames));
    }
  }
  if (!named) run.errors.add(error, at);
}
