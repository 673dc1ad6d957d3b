import { escapeIdentifier, escapeLiteral, type PoolClient } from "pg";
import { partitionName, REPLICATED_TABLES } from "../../domain/replication";

/**
 * Makes the partitions that an office's rows go to. Each is made beside its table and attached
 * then: attaching neither stops readers nor the rows that arrive from other offices.
 */
export async function ensurePartitions(client: PoolClient, officeCode: string): Promise<void> {
  for (const table of REPLICATED_TABLES) {
    if (await isAttached(client, table, officeCode)) continue;
    const parent = escapeIdentifier(table);
    const partition = escapeIdentifier(partitionName(table, officeCode));
    const bound = `FOR VALUES IN (${escapeLiteral(officeCode)})`;
    await client.query("BEGIN");
    try {
      if (table === "enrollment_cell") {
        await client.query("SELECT partition_cells($1, $2)", [
          partitionName(table, officeCode),
          bound,
        ]);
      } else {
        await client.query(
          `CREATE TABLE IF NOT EXISTS ${partition} (LIKE ${parent} INCLUDING ALL EXCLUDING STATISTICS)`,
        );
        await client.query(`ALTER TABLE ${parent} ATTACH PARTITION ${partition} ${bound}`);
      }
      await client.query("COMMIT");
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    }
  }
}

/**
 * Removes the rows of one office, before they are copied again. What was known of them stays, until
 * the copy tells which cells are no more.
 */
export async function emptyPartitions(client: PoolClient, officeCode: string): Promise<void> {
  const partitions = REPLICATED_TABLES.map((table) =>
    escapeIdentifier(partitionName(table, officeCode)),
  );
  await client.query("BEGIN");
  try {
    await client.query(`TRUNCATE ${partitions.join(", ")}`);
    await client.query("INSERT INTO copied_again VALUES ($1) ON CONFLICT DO NOTHING", [officeCode]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

async function isAttached(client: PoolClient, table: string, officeCode: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM pg_inherits
     WHERE inhparent = to_regclass($1) AND inhrelid = to_regclass($2) AND NOT inhdetachpending`,
    [escapeIdentifier(table), escapeIdentifier(partitionName(table, officeCode))],
  );
  return rowCount === 1;
}
