import type { Pool, PoolClient } from "pg";
import { REPLICATED_TABLES } from "../../domain/replication";
import { StartProblem } from "../../domain/start-problem";
import { atBranch, createSlot, dropSlot, readSlot, requirePublication } from "./branch-slot";
import { requireSameKind } from "./same-kind";
import { withOfficeLock } from "./office-lock";
import { emptyPartitions, ensurePartitions } from "./office-partitions";
import {
  createSubscription,
  dropSubscription,
  knownAddress,
  readSubscription,
  reconnectSubscription,
  refreshSubscription,
} from "./subscription";

/** A branch office, and where hub and this program reach its database. */
export interface ReplicatedOffice {
  officeCode: string;
  branchUrl: string;
}

/** What had to be done: nothing is the usual answer. */
export type SubscribeOutcome = "SUBSCRIBED" | "RESYNCED" | "UNCHANGED";

/**
 * Lets an office's figures flow to the hub. Run again it mends what is missing: a partition, a new
 * address, a subscription that was interrupted half way. When the branch no longer keeps what the
 * hub has not read, all rows of the office are copied again.
 */
export function subscribeOffice(hub: Pool, office: ReplicatedOffice): Promise<SubscribeOutcome> {
  const { officeCode, branchUrl } = office;
  return withOfficeLock(hub, officeCode, async (client) => {
    await ensurePartitions(client, officeCode);
    const subscription = await readSubscription(client, officeCode);
    const slot = await atBranch(officeCode, branchUrl, async (branch) => {
      await requirePublication(branch, officeCode);
      await requireSameKind(client, branch, officeCode);
      return readSlot(branch, officeCode);
    });
    if (!subscription) {
      await subscribeAfresh(client, office);
      return "SUBSCRIBED";
    }
    if (subscription.slot === null || !slot?.here || slot.wal_status === "lost") {
      await dropSubscription(client, officeCode);
      await subscribeAfresh(client, office);
      return "RESYNCED";
    }
    await reconnectSubscription(client, officeCode, branchUrl);
    if (subscription.tables !== REPLICATED_TABLES.length) {
      await refreshSubscription(client, officeCode);
    }
    return "UNCHANGED";
  });
}

/**
 * Copies all rows of an office again, for a slot that is lost or rows that are in doubt. Rankings go
 * on with what was known of it.
 */
export function resyncOffice(hub: Pool, office: ReplicatedOffice): Promise<void> {
  return withOfficeLock(hub, office.officeCode, async (client) => {
    await ensurePartitions(client, office.officeCode);
    await atBranch(office.officeCode, office.branchUrl, async (branch) => {
      await requirePublication(branch, office.officeCode);
      await requireSameKind(client, branch, office.officeCode);
    });
    if (await readSubscription(client, office.officeCode)) {
      await dropSubscription(client, office.officeCode);
    }
    await subscribeAfresh(client, office);
  });
}

/**
 * Takes no more figures from an office, and lets its branch drop what it keeps for the hub. What
 * it has reported stays. A branch that is out of reach may be gone for good: its slot goes with it.
 */
export function unsubscribeOffice(hub: Pool, officeCode: string): Promise<void> {
  return withOfficeLock(hub, officeCode, async (client) => {
    const branchUrl = await knownAddress(client, officeCode);
    if (!(await readSubscription(client, officeCode))) return;
    await dropSubscription(client, officeCode);
    if (branchUrl === null) return;
    await atBranch(officeCode, branchUrl, (branch) => dropSlot(branch, officeCode)).catch(
      (error: unknown) => {
        if (!(error instanceof StartProblem)) throw error;
      },
    );
  });
}

/** In this order an interruption anywhere leaves no subscription, and the next run begins again. */
async function subscribeAfresh(
  client: PoolClient,
  { officeCode, branchUrl }: ReplicatedOffice,
): Promise<void> {
  await atBranch(officeCode, branchUrl, async (branch) => {
    await dropSlot(branch, officeCode);
    await emptyPartitions(client, officeCode);
    await createSlot(branch, officeCode);
  });
  await createSubscription(client, officeCode, branchUrl);
}
