import { type FetchNodePathSegment, type FetchRewrite } from "@graphql-hive/router-query-planner";
import { type GraphQLSchema } from "graphql";
import { type Values } from "../subgraph";
import { fitsType } from "./type-match";

interface Rewrite {
  path: readonly FetchNodePathSegment[];
  apply(object: Values, key: string): void;
}

/** The planner writes the same rewrite in two forms. */
function readable(rewrite: FetchRewrite): Rewrite {
  if ("KeyRenamer" in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    return {
      path,
      apply: (object, key) => {
        if (!(key in object)) return;
        object[renameKeyTo] = object[key];
        delete object[key];
      },
    };
  }
  const { path, setValueTo } = "ValueSetter" in rewrite ? rewrite.ValueSetter : rewrite;
  return { path, apply: (object, key) => (object[key] = setValueTo) };
}

/** Renames keys and sets type names as the plan asks, for interfaces and conflicting fields. */
export function applyRewrites(
  rewrites: readonly FetchRewrite[],
  value: unknown,
  schema: GraphQLSchema,
): void {
  for (const rewrite of rewrites) walk(value, 0, readable(rewrite), schema);
}

function walk(value: unknown, at: number, rewrite: Rewrite, schema: GraphQLSchema): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) walk(item, at, rewrite, schema);
    return;
  }
  const object = value as Values;
  const segment = rewrite.path[at];
  if (!segment) return;
  if ("TypenameEquals" in segment) {
    const { __typename } = object;
    const fits = segment.TypenameEquals.some((type) => fitsType(schema, __typename, type));
    if (fits || __typename === undefined) walk(object, at + 1, rewrite, schema);
  } else if (at === rewrite.path.length - 1) {
    rewrite.apply(object, segment.Key);
  } else {
    walk(object[segment.Key], at + 1, rewrite, schema);
  }
}
