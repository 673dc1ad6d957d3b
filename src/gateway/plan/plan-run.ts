import { type GraphQLSchema } from "graphql";
import { type ErrorList } from "../error-list";
import { type GatewayContext } from "../gateway.context";
import { type Question, type Values } from "../subgraph";
import { type Renames } from "./plan-step";

/** One run of a plan: what is known so far, and what went wrong. */
export interface PlanRun {
  readonly data: Values;
  readonly errors: ErrorList;
  readonly variables: Readonly<Values>;
  readonly context: GatewayContext;
  /** What clients see, to tell which types fit which conditions. */
  readonly schema: GraphQLSchema;
}

/** The variables of the client's query that a question uses. */
export function variablesFor({ variables }: Question, values: Readonly<Values>): Values {
  const used: Values = {};
  for (const name of variables) if (name in values) used[name] = values[name];
  return used;
}

/** A path as the client knows it: keys that the planner renamed get their names back. */
export function renamed(path: readonly (string | number)[], renames: Renames) {
  if (renames.size === 0) return path;
  return path.map((key) => (typeof key === "string" ? (renames.get(key) ?? key) : key));
}
