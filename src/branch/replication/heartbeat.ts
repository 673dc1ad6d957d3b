import type { Pool } from "pg";
import { repeat, type Repeated } from "../../domain/repeat";

/**
 * Writes this office's next beat and returns its number. Replication keeps the order of writes,
 * so a hub that shows a beat has everything that was recorded before it.
 */
export async function beat(pool: Pool, officeCode: string): Promise<bigint> {
  const { rows } = await pool.query<{ beat: string }>(
    `INSERT INTO replication_heartbeat AS h (office_code, beat_at, beat)
     VALUES ($1, clock_timestamp(), 1)
     ON CONFLICT (office_code) DO UPDATE SET beat_at = clock_timestamp(), beat = h.beat + 1
     RETURNING beat`,
    [officeCode],
  );
  return BigInt(rows[0]?.beat ?? 0);
}

/** What to beat for, how often, and whom to tell when the database does not take a beat. */
export interface HeartbeatOptions {
  officeCode: string;
  everySeconds: number;
  /** Told at the first beat that fails, and again once beats are written after that. */
  changed: (isBeating: boolean) => void;
}

/** Beats until it is stopped: a hub takes an office without beats for unreachable. */
export function startHeartbeat(pool: Pool, options: HeartbeatOptions): Repeated {
  let wasBeating = true;
  return repeat(options.everySeconds, async () => {
    const isBeating = await beat(pool, options.officeCode).then(
      () => true,
      () => false,
    );
    if (isBeating !== wasBeating) options.changed(isBeating);
    wasBeating = isBeating;
  });
}
