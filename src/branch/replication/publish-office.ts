import { escapeIdentifier, escapeLiteral, type Pool } from "pg";
import { PUBLICATION, REPLICATED_TABLES } from "../../domain/replication";

interface PublishedTable {
  tablename: string;
  rowfilter: string | null;
  pubtruncate: boolean;
}

/**
 * Publishes this office's rows for the hub; changes nothing when they are published already.
 * Rows of other offices never leave: the hub keeps each office's rows in a partition of its own.
 * A truncated table at one branch must not empty the hub's table, which holds every office.
 */
export async function publishOffice(pool: Pool, officeCode: string): Promise<void> {
  const { rows } = await pool.query<PublishedTable>(
    `SELECT tablename, rowfilter, pubtruncate
     FROM pg_publication LEFT JOIN pg_publication_tables USING (pubname) WHERE pubname = $1`,
    [PUBLICATION],
  );
  if (rows.length > 0 && isComplete(rows, officeCode)) return;
  const tables = REPLICATED_TABLES.map(
    (table) => `${escapeIdentifier(table)} WHERE (office_code = ${escapeLiteral(officeCode)})`,
  ).join(", ");
  const options = "(publish = 'insert, update, delete')";
  await pool.query(
    rows.length === 0
      ? `CREATE PUBLICATION ${PUBLICATION} FOR TABLE ${tables} WITH ${options}`
      : `ALTER PUBLICATION ${PUBLICATION} SET TABLE ${tables};
         ALTER PUBLICATION ${PUBLICATION} SET ${options}`,
  );
}

function isComplete(published: readonly PublishedTable[], officeCode: string): boolean {
  const filter = `(office_code = ${escapeLiteral(officeCode)}::text)`;
  return (
    published.length === REPLICATED_TABLES.length &&
    REPLICATED_TABLES.every((table) =>
      published.some(
        (row) => row.tablename === table && row.rowfilter === filter && !row.pubtruncate,
      ),
    )
  );
}
