import type { DataSource } from "typeorm";
import { type Actor, OPERATOR } from "../domain/actor";
import type { BranchKeys } from "../domain/branch-keys";
import { poolOf } from "../database/connection";
import { Reads } from "../database/reads";
import { type BranchLoaders, branchLoaders } from "./loaders";

/** What the resolvers of one request share. */
export interface BranchContext {
  readonly db: DataSource;
  /** Who asks; never kept beyond the request. */
  readonly actor: Actor;
  /** The one office whose records this branch keeps. */
  readonly officeCode: string;
  readonly reads: Reads;
  /** What opens what is sealed. */
  readonly keys: BranchKeys;
  /** Made anew after each write, so that nothing read before it is answered. */
  loaders: BranchLoaders;
  [extra: string]: unknown;
}

/** Makes the context of one request. */
export function branchContext(
  db: DataSource,
  officeCode: string,
  keys: BranchKeys,
  actor: Actor = OPERATOR,
): BranchContext {
  const reads = new Reads(poolOf(db));
  return { db, actor, officeCode, reads, keys, loaders: branchLoaders(reads, officeCode) };
}
