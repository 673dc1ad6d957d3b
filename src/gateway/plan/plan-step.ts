import {
  type FlattenNodePathSegment,
  type InputRewrite,
  type OutputRewrite,
  type RequiresSelection,
} from "@graphql-hive/router-query-planner";
import { type Question, type Subgraph } from "../subgraph";

/** A query plan, ready to run: subgraphs found, questions parsed. */
export type PlanStep = InOrder | AtOnce | When | FetchStep | EntityStep;

export interface InOrder {
  kind: "in-order";
  steps: PlanStep[];
}

export interface AtOnce {
  kind: "at-once";
  steps: PlanStep[];
}

/** One of two branches, as a Boolean variable says. */
export interface When {
  kind: "when";
  variable: string;
  then?: PlanStep;
  otherwise?: PlanStep;
}

/** Asks for root fields. */
export interface FetchStep {
  kind: "fetch";
  subgraph: Subgraph;
  question: Question;
  /** The keys of the root fields asked, to tell whom a failure of the whole request concerns. */
  keys: string[];
  rewrites: OutputRewrite[];
  renames: Renames;
}

/** Asks for more of entities that earlier steps found. */
export interface EntityStep {
  kind: "entities";
  subgraph: Subgraph;
  question: Question;
  lists: EntityList[];
}

/** One `_entities` field of a question. */
export interface EntityList {
  alias: string;
  variable: string;
  paths: FlattenNodePathSegment[][];
  requires: RequiresSelection[];
  inputRewrites: InputRewrite[];
  outputRewrites: OutputRewrite[];
  /** The fields asked, by the type they are asked of. */
  keysByType: ReadonlyMap<string, string[]>;
  renames: Renames;
}

/** Keys that the planner asked under another name, with the name that the answer has. */
export type Renames = ReadonlyMap<string, string>;
