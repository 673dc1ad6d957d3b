import type { Pool } from "pg";
import { keepTokens } from "../../src/branch/token/keep-tokens";
import { publishOffice } from "../../src/branch/replication/publish-office";
import { poolOf } from "../../src/database/connection";
import { atTheMachineOf } from "../../src/domain/actor";
import type { BranchKeys } from "../../src/domain/branch-keys";
import { subscribeOffice, unsubscribeOffice } from "../../src/hub/replication/subscribe-office";
import { buildHubSchema } from "../../src/hub/schema";
import { type BranchOffice, newOffice } from "../branch/support/branch-office";
import { TEST_KEYS } from "../branch/support/test-keys";
import { asking, type TestHub } from "../hub/support/hub";
import { testDatabase } from "../support/databases";
import { untilCaughtUp } from "./hub-and-branch";

/** A branch office whose rows flow to the hub. */
export interface PublishedOffice extends BranchOffice {
  code: string;
  pool: Pool;
  /** Keeps the tokens with these keys, and waits until the hub has them. */
  publishTokens(tokens?: BranchKeys["tokens"]): Promise<void>;
}

/** A hub and two branch offices, each with a database of its own. */
export interface TwoOffices {
  hub: Pool;
  /** The hub, asked by an office's head. */
  hubAskedBy: (office: PublishedOffice) => Pick<TestHub, "ask">;
  one: PublishedOffice;
  other: PublishedOffice;
  drop(): Promise<void>;
}

/** Slots belong to the server, so the offices have names of this test's own. */
export async function twoOffices(): Promise<TwoOffices> {
  const hub = await testDatabase("hub");
  const hubPool = poolOf(hub.db);
  const one = await published(hubPool, `one-${process.pid}`, "Kantor Cabang Satu");
  const other = await published(hubPool, `two-${process.pid}`, "Kantor Cabang Dua");
  const schema = await buildHubSchema();
  return {
    hub: hubPool,
    hubAskedBy: ({ code }) => ({ ask: asking(schema, hub.db, atTheMachineOf(code)) }),
    one,
    other,
    drop: async () => {
      for (const { code } of [one, other]) await unsubscribeOffice(hubPool, code);
      await Promise.all([hub.drop(), one.close(), other.close()]);
    },
  };
}

async function published(hub: Pool, code: string, name: string): Promise<PublishedOffice> {
  const office = await newOffice(code);
  const pool = poolOf(office.db);
  await hub.query("INSERT INTO branch_office (code, name, kind) VALUES ($1, $2, 'BRANCH')", [
    code,
    name,
  ]);
  await publishOffice(pool, code);
  await subscribeOffice(hub, { officeCode: code, branchUrl: office.url });
  return {
    ...office,
    code,
    pool,
    publishTokens: async (tokens = TEST_KEYS.tokens) => {
      await keepTokens(pool, { officeCode: code, keys: { ...TEST_KEYS, tokens } });
      await untilCaughtUp({ hub, branch: pool, office: { officeCode: code, branchUrl: "" } });
    },
  };
}
