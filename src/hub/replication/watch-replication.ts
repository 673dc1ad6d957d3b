import type { Pool, PoolClient } from "pg";
import { repeat, type Repeated } from "../../domain/repeat";
import { settleCopies } from "./settle-copies";
import { type OfficeReplication, replicationStatus } from "./replication-status";

/** Held by the one process of a hub that watches. */
const WATCH_LOCK = 7_314_002;

/** What to do with what is seen. */
export interface WatchOptions {
  everySeconds: number;
  /** Told whenever an office's replication has changed its state, and of its first state. */
  changed: (now: OfficeReplication, before: OfficeReplication | undefined) => void;
}

/**
 * Watches how the offices' figures arrive, settles what was copied again, and tells what changes. Of several processes of one hub
 * only one watches; when it ends, another takes over.
 */
export function watchReplication(hub: Pool, options: WatchOptions): Repeated {
  const seen = new Map<string, OfficeReplication>();
  let lock: PoolClient | undefined;

  const look = async (): Promise<void> => {
    lock ??= await takeWatch(hub);
    if (!lock) return;
    // The lock is gone with its connection, without a word: ask on that very connection.
    await lock.query("SELECT 1");
    await settleCopies(hub);
    for (const now of await replicationStatus(hub)) {
      const before = seen.get(now.officeCode);
      seen.set(now.officeCode, now);
      if (before?.state !== now.state) options.changed(now, before);
    }
  };
  const giveUpLock = (): void => {
    lock?.release(true);
    lock = undefined;
  };
  const watch = repeat(options.everySeconds, () => look().catch(giveUpLock));
  return { stop: () => watch.stop().finally(giveUpLock) };
}

async function takeWatch(hub: Pool): Promise<PoolClient | undefined> {
  const client = await hub.connect();
  try {
    const { rows } = await client.query<{ taken: boolean }>(
      "SELECT pg_try_advisory_lock($1) AS taken",
      [WATCH_LOCK],
    );
    if (!rows[0]?.taken) {
      client.release();
      return undefined;
    }
  } catch (error) {
    client.release(true);
    throw error;
  }
  // The lock keeps its connection for long; when that breaks, the next look notices.
  client.on("error", () => undefined);
  return client;
}
