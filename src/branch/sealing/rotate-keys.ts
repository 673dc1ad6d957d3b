import { escapeIdentifier, type Pool, type PoolClient } from "pg";
import type { BranchKeys } from "../../domain/branch-keys";
import { sealAgain, type SealedIdentity } from "./seal-identity";
import { SEALED_TABLES, type SealedTable } from "./sealed-tables";

const BATCH = 1_000;

/** How a rotation is followed and stopped. */
export interface Rotation {
  /** Between two batches it ends when this is aborted. */
  readonly signal: AbortSignal;
  /** Told after each batch how many rows are sealed anew. */
  readonly sealed: (rows: number) => void;
}

interface OlderRow extends SealedIdentity {
  place: string;
  boundTo: string;
  after: string[];
}

/**
 * Seals with the current key whatever is sealed with an older one, in batches that are committed
 * one by one: ended at any moment it has lost nothing, and begun again it goes on. Whoever reads or
 * writes meanwhile waits for no more than a batch. Returns how many rows it sealed.
 */
export async function rotateKeys(
  pool: Pool,
  officeCode: string,
  keys: BranchKeys,
  { signal, sealed }: Rotation,
): Promise<number> {
  let rows = 0;
  for (const table of SEALED_TABLES) {
    let after: string[] | null = null;
    do {
      signal.throwIfAborted();
      const batch: OlderRow[] = await inTransaction(pool, (client) =>
        rotateBatch(client, table, officeCode, keys, after),
      );
      rows += batch.length;
      sealed(rows);
      after = batch.at(-1)?.after ?? null;
    } while (after !== null);
  }
  return rows;
}

/** By the primary key: of the index by key each batch would leave the dead rows of all before it. */
async function rotateBatch(
  client: PoolClient,
  { table, key, boundTo }: SealedTable,
  officeCode: string,
  keys: BranchKeys,
  after: readonly string[] | null,
): Promise<OlderRow[]> {
  const name = escapeIdentifier(table);
  const columns = key.map(({ column }) => escapeIdentifier(column)).join(", ");
  const beyond = key.map(({ type }, at) => `$${at + 3}::${type}`).join(", ");
  const current = keys.sealing[0]?.id;
  const { rows } = await client.query<OlderRow>(
    `SELECT ctid::text AS place, key_id AS "keyId", sealed, ${boundTo} AS "boundTo",
       ARRAY[${key.map(({ column }) => `${escapeIdentifier(column)}::text`).join(", ")}] AS after
     FROM ${name}
     WHERE office_code = $1 AND key_id <> $2 ${after === null ? "" : `AND (${columns}) > (${beyond})`}
     ORDER BY ${columns} LIMIT ${BATCH} FOR NO KEY UPDATE`,
    [officeCode, current, ...(after ?? [])],
  );
  const sealed = rows.map((row) => sealAgain(keys, row.boundTo, row));
  // Locked rows stay where they are until the commit.
  await client.query(
    `UPDATE ${name} SET key_id = again.key_id, sealed = again.sealed
     FROM unnest($1::tid[], $2::text[], $3::bytea[]) AS again (place, key_id, sealed)
     WHERE ${name}.ctid = again.place`,
    [
      rows.map(({ place }) => place),
      sealed.map(({ keyId }) => keyId),
      sealed.map((one) => one.sealed),
    ],
  );
  return rows;
}

async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
