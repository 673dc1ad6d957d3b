import { escapeIdentifier, type Pool } from "pg";
import { SEALED_TABLES, type SealedTable } from "./sealed-tables";

/** A row sealed with a key, to try whether it opens. */
export interface SealedSample {
  table: string;
  keyId: string;
  boundTo: string;
  sealed: Buffer;
}

/** How many rows of a table are sealed with a key. */
export interface KeyInUse {
  table: string;
  keyId: string;
  rows: number;
}

/** One row for each key that a table's rows need; it costs the same however many rows there are. */
export async function sealedSamples(pool: Pool, officeCode: string): Promise<SealedSample[]> {
  const perTable = SEALED_TABLES.map(async ({ table, boundTo }) => {
    const { rows } = await pool.query<Omit<SealedSample, "table">>(
      `WITH RECURSIVE used (key_id) AS (
         ${nextKey(table, "")}
         UNION ALL
         SELECT (${nextKey(table, "AND key_id > used.key_id")}) FROM used WHERE key_id IS NOT NULL)
       SELECT used.key_id AS "keyId", sample.bound_to AS "boundTo", sample.sealed
       FROM used CROSS JOIN LATERAL (
         SELECT ${boundTo} AS bound_to, sealed FROM ${escapeIdentifier(table)}
         WHERE office_code = $1 AND key_id = used.key_id LIMIT 1) AS sample`,
      [officeCode],
    );
    return rows.map((row) => ({ ...row, table }));
  });
  return (await Promise.all(perTable)).flat();
}

function nextKey(table: string, further: string): string {
  return `(SELECT key_id FROM ${escapeIdentifier(table)} WHERE office_code = $1 ${further}
    ORDER BY key_id LIMIT 1)`;
}

/** How many rows each key has sealed. */
export async function keysInUse(pool: Pool, officeCode: string): Promise<KeyInUse[]> {
  const perTable = SEALED_TABLES.map(async ({ table }: SealedTable) => {
    const { rows } = await pool.query<{ keyId: string; rows: string }>(
      `SELECT key_id AS "keyId", count(*) AS rows FROM ${escapeIdentifier(table)}
       WHERE office_code = $1 GROUP BY key_id ORDER BY key_id`,
      [officeCode],
    );
    return rows.map(({ keyId, rows: count }) => ({ table, keyId, rows: Number(count) }));
  });
  return (await Promise.all(perTable)).flat();
}
