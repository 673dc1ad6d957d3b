import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import { subscriptionName } from "../../domain/replication";

const POLL_MS = 40;

/**
 * Waits until the hub has everything that an office recorded before a beat; false when the time
 * is up or the signal stops the wait.
 */
export async function caughtUp(
  hub: Pool,
  officeCode: string,
  beat: bigint,
  options: { timeoutMs: number; signal?: AbortSignal },
): Promise<boolean> {
  const giveUpAt = Date.now() + options.timeoutMs;
  while (Date.now() < giveUpAt && !options.signal?.aborted) {
    if (await hasBeat(hub, officeCode, beat)) return true;
    await sleep(POLL_MS);
  }
  return false;
}

/** A first copy runs table by table: the beat may be there before the figures are. */
async function hasBeat(hub: Pool, officeCode: string, beat: bigint): Promise<boolean> {
  const { rowCount } = await hub.query(
    `SELECT FROM replication_heartbeat
     WHERE office_code = $1 AND beat >= $2
       AND NOT EXISTS (
         SELECT FROM pg_subscription_rel r JOIN pg_subscription s ON s.oid = r.srsubid
         WHERE s.subname = $3 AND r.srsubstate <> 'r'
           AND s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database()))`,
    [officeCode, beat, subscriptionName(officeCode)],
  );
  return rowCount === 1;
}
