import type { EntityManager } from "typeorm";
import { frozenRows } from "./month/frozen-rows";
import { latestClosings } from "./month/latest-closings";
import { monthHash } from "./month/month-hash";
import { keepMonthsFromClosing, keepOthersFromRevising } from "./month/month-locks";
import { storeClosing } from "./month/store-closing";

/** Which months a record may have changed, and why. */
export interface MonthChanges {
  /** Every month from the one of this day on; null: none. */
  from: string | null;
  /** Days in single months. */
  days: readonly string[];
  /** What is said of a month, by its first day. */
  because: (month: string) => string;
}

/** To be called before anything is recorded that a closed month may hold. */
export async function beforeRecording(tx: EntityManager): Promise<void> {
  await keepMonthsFromClosing(tx);
}

/**
 * Adds a revision to each closed month whose rows are no longer what it froze; the earlier one stays.
 * To be called last in the transaction that recorded: what is locked here is locked after all else.
 */
export async function reviseClosedMonths(
  tx: EntityManager,
  officeCode: string,
  changes: MonthChanges,
): Promise<void> {
  const asked = {
    from: changes.from === null ? null : firstOf(changes.from),
    months: [...new Set(changes.days.map(firstOf))],
  };
  if ((await latestClosings(tx, officeCode, asked)).length === 0) return;
  await keepOthersFromRevising(tx);
  const closings = await latestClosings(tx, officeCode, asked);
  const rowsByMonth = await frozenRows(
    tx,
    officeCode,
    closings.map(({ month }) => month),
  );
  for (const { month, revision, hash: frozen } of closings) {
    const rows = rowsByMonth.get(month) ?? [];
    const hash = monthHash(officeCode, month, rows);
    if (hash === frozen) continue;
    const revised = { officeCode, month, revision: revision + 1, hash, closedBy: null };
    await storeClosing(tx, { ...revised, because: changes.because(month) }, rows);
  }
}

function firstOf(day: string): string {
  return `${day.slice(0, 7)}-01`;
}
