import type { Pool } from "pg";
import { PUBLICATION } from "../../domain/replication";
import { atBranch, readSlot } from "./branch-slot";
import { knownAddress } from "./subscription";

/** How an office's figures reach the hub at this moment, and what that means. */
export const REPLICATION_STATES = {
  FLOWING: "figures arrive as they are recorded",
  COPYING: "the first copy of its figures is under way",
  DISCONNECTED: "its database does not answer; the hub keeps trying",
  FAILING: "figures cannot be stored; the log of the hub's PostgreSQL says why",
  DISABLED: "the subscription is switched off; `jangkauan office add` switches it on",
  LOST: "the branch has dropped figures unread; `jangkauan office resync` copies all again",
} as const;

/** One of the states of an office's replication. */
export type ReplicationState = keyof typeof REPLICATION_STATES;

/** One office's replication, for the log and for whoever looks after the hub. */
export interface OfficeReplication {
  officeCode: string;
  state: ReplicationState;
  /** When the branch was last heard of; null when never. */
  lastMessageAt: Date | null;
  /** How many times storing or copying rows has failed since the counters were reset. */
  failures: number;
  /** What the branch keeps because the hub has not read it; null when the branch is out of reach. */
  retainedBytes: number | null;
}

interface SubscriptionRow {
  office_code: string;
  enabled: boolean;
  running: boolean;
  copying: boolean;
  last_message_at: Date | null;
  failures: string;
}

const SUBSCRIPTIONS = `
  SELECT e.office_code, s.subenabled AS enabled, st.pid IS NOT NULL AS running,
         EXISTS (SELECT FROM pg_subscription_rel r
                 WHERE r.srsubid = s.oid AND r.srsubstate <> 'r') AS copying,
         st.last_msg_receipt_time AS last_message_at,
         coalesce(ss.apply_error_count + ss.sync_error_count, 0)::text AS failures
  FROM pg_subscription s
  JOIN (SELECT code AS office_code, 'hub_' || replace(code, '-', '_') AS subname
        FROM branch_office) e USING (subname)
  LEFT JOIN pg_stat_subscription st ON st.subid = s.oid AND st.worker_type = 'apply'
  LEFT JOIN pg_stat_subscription_stats ss ON ss.subid = s.oid
  WHERE $1 = ANY (s.subpublications)
    AND s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
  ORDER BY e.office_code`;

/**
 * The replication of every office that the hub is subscribed to. A slot that is lost shows only at
 * its branch, which is asked too; meanwhile the hub keeps the old rows.
 */
export async function replicationStatus(hub: Pool): Promise<OfficeReplication[]> {
  const { rows } = await hub.query<SubscriptionRow>(SUBSCRIPTIONS, [PUBLICATION]);
  return Promise.all(rows.map((row) => statusOf(hub, row)));
}

async function statusOf(hub: Pool, row: SubscriptionRow): Promise<OfficeReplication> {
  const slot = await slotOf(hub, row.office_code);
  const failures = Number(row.failures);
  return {
    officeCode: row.office_code,
    state: stateOf(row, slot?.lost ?? false, failures),
    lastMessageAt: row.last_message_at,
    failures,
    retainedBytes: slot?.retainedBytes ?? null,
  };
}

function stateOf(row: SubscriptionRow, lost: boolean, failures: number): ReplicationState {
  if (lost) return "LOST";
  if (!row.enabled) return "DISABLED";
  if (!row.running) return failures > 0 ? "FAILING" : "DISCONNECTED";
  return row.copying ? "COPYING" : "FLOWING";
}

/** What the branch says about the hub's slot; null when it cannot be asked. */
async function slotOf(
  hub: Pool,
  officeCode: string,
): Promise<{ lost: boolean; retainedBytes: number | null } | null> {
  const branchUrl = await knownAddress(hub, officeCode);
  if (branchUrl === null) return null;
  try {
    return await atBranch(officeCode, branchUrl, async (branch) => {
      const slot = await readSlot(branch, officeCode);
      const lost = !slot?.here || slot.wal_status === "lost";
      return { lost, retainedBytes: slot?.retained_bytes ? Number(slot.retained_bytes) : null };
    });
  } catch {
    return null;
  }
}
