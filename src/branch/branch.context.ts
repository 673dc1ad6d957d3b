import type { DataSource } from "typeorm";
import type { Actor } from "../domain/actor";
import type { BranchKeys } from "../domain/branch-keys";
import { poolOf } from "../database/connection";
import { Reads } from "../database/reads";
import { withSettings } from "../database/with-settings";
import { type BranchLoaders, branchLoaders } from "./loaders";

/** What the resolvers of one request share. */
export interface BranchContext {
  readonly db: DataSource;
  /** The one office whose records this branch keeps. */
  readonly officeCode: string;
  readonly reads: Reads;
  /** Who asks. */
  readonly actor: Actor;
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
  actor: Actor,
): BranchContext {
  const reads = new Reads(poolOf(db));
  // Whatever is written says in the trail who was signed in.
  const acting = withSettings(db, { "jangkauan.subject": actor.subject ?? "" });
  return {
    ...{ db: acting, officeCode, reads, keys, actor },
    loaders: branchLoaders(reads, officeCode),
  };
}
