import { setTimeout as sleep } from "node:timers/promises";
import type { BranchOffice } from "./branch-office";

const WAITING = `
  SELECT count(*)::int AS waiting FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock'`;

/** Starts work while nobody can write into a table; lets it go on once so many wait for a lock. */
export async function heldUpAt<Result>(
  office: BranchOffice,
  table: string,
  waiting: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const holder = office.db.createQueryRunner();
  await holder.startTransaction();
  await holder.query(`LOCK TABLE ${table} IN EXCLUSIVE MODE`);
  const done = work();
  const giveUpAt = Date.now() + 5_000;
  let found = 0;
  while (found < waiting && Date.now() < giveUpAt) {
    await sleep(20);
    // Within a transaction the view stays as it was first read.
    await holder.query("SELECT pg_stat_clear_snapshot()");
    const [row] = (await holder.query(WAITING)) as [{ waiting: number }];
    found = row.waiting;
  }
  await holder.commitTransaction();
  await holder.release();
  return done;
}
