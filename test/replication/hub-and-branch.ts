import type { Pool } from "pg";
import type { DataSource } from "typeorm";
import { beat } from "../../src/branch/replication/heartbeat";
import { publishOffice } from "../../src/branch/replication/publish-office";
import { poolOf } from "../../src/database/connection";
import { caughtUp } from "../../src/hub/replication/caught-up";
import { unsubscribeOffice } from "../../src/hub/replication/subscribe-office";
import { testDatabase } from "../support/databases";

let made = 0;

/** A hub's and a branch office's database of a test's own, on one server. */
export interface HubAndBranch {
  hub: Pool;
  /** The same database of the hub, as its resolvers read it. */
  hubDb: DataSource;
  branch: Pool;
  office: { officeCode: string; branchUrl: string };
  drop(): Promise<void>;
}

/** Slots belong to the server, so every test has an office of its own name. */
export async function hubAndBranch(): Promise<HubAndBranch> {
  made += 1;
  const officeCode = `office-${process.pid}-${made}`;
  const [hub, branch] = await Promise.all([testDatabase("hub"), testDatabase("branch")]);
  const [hubPool, branchPool] = [poolOf(hub.db), poolOf(branch.db)];
  await hubPool.query("INSERT INTO branch_office (code, name, kind) VALUES ($1, $1, 'BRANCH')", [
    officeCode,
  ]);
  await publishOffice(branchPool, officeCode);
  return {
    hub: hubPool,
    hubDb: hub.db,
    branch: branchPool,
    office: { officeCode, branchUrl: branch.url },
    drop: async () => {
      await unsubscribeOffice(hubPool, officeCode);
      await branchPool.query(
        `SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots
         WHERE database = current_database() AND NOT active`,
      );
      await Promise.all([hub.drop(), branch.drop()]);
    },
  };
}

/** Waits until the hub has all that the branch has recorded so far. */
export async function untilCaughtUp({
  hub,
  branch,
  office,
}: Pick<HubAndBranch, "hub" | "branch" | "office">): Promise<void> {
  const last = await beat(branch, office.officeCode);
  if (!(await caughtUp(hub, office.officeCode, last, { timeoutMs: 30_000 }))) {
    throw new Error("the hub did not catch up with the branch within 30 s");
  }
}
