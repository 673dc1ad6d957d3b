import { createHash } from "node:crypto";
import { escapeLiteral, type PoolClient } from "pg";

/** An entry as its hash reads it. */
export interface HashedEntry {
  sequence: number;
  /** Everything that it says, but its number. */
  said: string;
  /** In hexadecimal digits; null only where somebody has let the table take none. */
  hash: string | null;
  at: string;
  record: string;
  operation: string;
}

/** What is held in memory at once. */
const FETCHED = 1_000;

/**
 * The same text as the function trail_hash of the database writes. It is written here again on
 * purpose: whoever can change rows can change a function.
 */
const SAID = `jsonb_build_array(office_code,
  to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  subject, who, operation, record_id, before, after, idempotency_key)::text`;

/** Reads an office's trail from its beginning, inside the client's transaction. */
export async function* readTrail(
  client: PoolClient,
  officeCode: string,
): AsyncGenerator<HashedEntry> {
  await client.query(`
    DECLARE trail NO SCROLL CURSOR FOR
    SELECT sequence, ${SAID} AS said, encode(hash, 'hex') AS hash, record_id AS record, operation,
      to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at
    FROM trail_entry WHERE office_code = ${escapeLiteral(officeCode)} ORDER BY sequence`);
  for (;;) {
    const { rows } = await client.query<HashedEntry>(`FETCH ${FETCHED} FROM trail`);
    if (rows.length === 0) break;
    yield* rows;
  }
  await client.query("CLOSE trail");
}

/** The hash of an entry after another one; of the first after nothing. */
export function hashAfter(previous: string | null, sequence: number, said: string): string {
  return createHash("sha256")
    .update(`${previous ?? ""}\n${sequence}\n${said}`)
    .digest("hex");
}
