import type { EntityManager } from "typeorm";

/** Whoever records holds it together with others; whoever closes a month holds it alone. */
const RECORDING = "1305, 0";
/** Whoever revises closed months holds it alone, after his own records and as his last lock. */
const REVISING = "1306, 0";

/** Lets no month be closed before the transaction that records something has ended. */
export async function keepMonthsFromClosing(tx: EntityManager): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock_shared(${RECORDING})`);
}

/** Waits for those who are recording, and lets nobody else record until the transaction ends. */
export async function keepOthersFromRecording(tx: EntityManager): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(${RECORDING})`);
}

/** Two who change the same closed month revise it one after the other; the second sees both. */
export async function keepOthersFromRevising(tx: EntityManager): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(${REVISING})`);
}
