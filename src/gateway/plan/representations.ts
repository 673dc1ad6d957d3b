import {
  type FlattenNodePathSegment,
  type RequiresSelection,
} from "@graphql-hive/router-query-planner";
import { type GraphQLSchema } from "graphql";
import { type AnswerPath } from "../answer-path";
import { type Values } from "../subgraph";
import { mergeValues } from "./merge-values";
import { fitsType } from "./type-match";

/** Visits every object that a plan's path leads to, through lists and type conditions. */
export function visitObjects(
  value: unknown,
  path: readonly FlattenNodePathSegment[],
  schema: GraphQLSchema,
  visit: (object: Values, at: AnswerPath | undefined) => void,
): void {
  const walk = (current: unknown, index: number, at: AnswerPath | undefined): void => {
    if (typeof current !== "object" || current === null) return;
    const segment = path[index];
    if (Array.isArray(current)) {
      const next = segment === "@" ? index + 1 : index;
      for (let key = 0; key < current.length; key += 1) {
        walk(current[key], next, { previous: at, key });
      }
      return;
    }
    const object = current as Values;
    if (segment === undefined) visit(object, at);
    else if (segment === "@") return;
    else if ("Field" in segment) {
      walk(object[segment.Field], index + 1, { previous: at, key: segment.Field });
    } else if (
      object.__typename === undefined ||
      segment.TypeCondition.some((type) => fitsType(schema, object.__typename, type))
    ) {
      walk(object, index + 1, at);
    }
  };
  walk(value, 0, undefined);
}

/**
 * What a subgraph must be given to find an object: the fields that the plan requires. Undefined
 * when one of them is not known, for then there is nothing to ask.
 */
export function representation(
  requires: readonly RequiresSelection[],
  object: Values,
  schema: GraphQLSchema,
): Values | undefined {
  const found: Values = {};
  for (const selection of requires) {
    if (selection.kind === "Field") {
      const key = selection.alias ?? selection.name;
      const value = object[selection.name] === undefined ? object[key] : object[selection.name];
      if (value === undefined) {
        if (selection.name === "__typename") continue;
        return undefined;
      }
      const inner = selection.selections?.length
        ? required(selection.selections, value, schema)
        : value;
      if (inner === undefined) return undefined;
      found[key] = inner;
    } else if (
      selection.kind === "InlineFragment" &&
      fitsType(schema, object.__typename, selection.typeCondition)
    ) {
      const inner = representation(selection.selections, object, schema);
      if (inner === undefined) return undefined;
      mergeValues(found, inner);
    }
  }
  return found;
}

function required(
  requires: readonly RequiresSelection[],
  value: unknown,
  schema: GraphQLSchema,
): unknown {
  if (value === null || typeof value !== "object") return value;
  if (!Array.isArray(value)) return representation(requires, value as Values, schema);
  const items = value.map((item) => required(requires, item, schema));
  return items.includes(undefined) ? undefined : items;
}
