import type { EntityManager } from "typeorm";
import type { RecordState } from "./trail/trail-entry.entity";

/** What a write did to one record. Nothing in it may name a person. */
export interface RecordChange {
  id: string;
  /** Null for a record that is new. */
  before: RecordState | null;
  after: RecordState | null;
}

/** Who asked for a change, and by which operation. */
export interface ChangeAsked {
  officeCode: string;
  operation: string;
  who: string | null;
  idempotencyKey: string | null;
}

/** A record that a write made. */
export function created(id: string, after: RecordState): RecordChange {
  return { id, before: null, after };
}

/** What every entry says of its record anyway. */
const SAID_ANYWAY = ["officeCode", "id", "recordedAt"];

/** What a row says of its record, for the trail. */
export function contentOf(row: object, ...leftOut: readonly string[]): RecordState {
  const names = new Set([...SAID_ANYWAY, ...leftOut]);
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.has(name)));
}

/** What a request says of the record that it makes, for the trail. */
export function askedContent(input: object): RecordState {
  return contentOf(input, "office", "idempotencyKey", "recordedBy");
}

/** Writers take their numbers one after the other, so that the trail has no gaps. */
const TRAIL_LOCK = 7_314_1306;

/**
 * Adds changes to the trail, inside the transaction that makes them. It is the last thing that the
 * transaction does: the lock is held until the commit, so that numbers follow the commits and
 * nobody who reads on from a number misses an entry.
 */
export async function storeTrail(
  tx: EntityManager,
  { officeCode, operation, who, idempotencyKey }: ChangeAsked,
  changes: readonly RecordChange[],
): Promise<void> {
  if (changes.length === 0) return;
  await tx.query("SELECT pg_advisory_xact_lock($1)", [TRAIL_LOCK]);
  await tx.query(
    `INSERT INTO trail_entry
       (office_code, sequence, operation, who, idempotency_key, record_id, before, after)
     SELECT $1, latest.sequence + change.place, $2, $3, $4, change.id, change.before, change.after
     FROM ROWS FROM (jsonb_to_recordset($5::jsonb) AS (id text, before jsonb, after jsonb))
       WITH ORDINALITY AS change (id, before, after, place)
     CROSS JOIN (
       SELECT coalesce(max(sequence), 0) AS sequence FROM trail_entry WHERE office_code = $1
     ) AS latest
     ORDER BY change.place`,
    [officeCode, operation, who, idempotencyKey, JSON.stringify(changes)],
  );
}
