import { escapeIdentifier, escapeLiteral, type Pool } from "pg";
import {
  PUBLICATION,
  PUBLISHED_COLUMNS,
  REPLICATED_TABLES,
  type ReplicatedTable,
} from "../../domain/replication";

interface PublishedTable {
  tablename: string;
  rowfilter: string | null;
  attnames: string[];
  columns: number;
  pubtruncate: boolean;
}

/**
 * Publishes this office's rows for the hub; changes nothing when they are published already.
 * Of agreements and enrollments only what the hub counts with leaves.
 * Rows of other offices never leave: the hub keeps each office's rows in a partition of its own.
 * A truncated table at one branch must not empty the hub's table, which holds every office.
 */
export async function publishOffice(pool: Pool, officeCode: string): Promise<void> {
  const { rows } = await pool.query<PublishedTable>(
    `SELECT tablename, rowfilter, pubtruncate, attnames::text[] AS attnames,
       (SELECT count(*)::int FROM pg_attribute
        WHERE attrelid = to_regclass(tablename) AND attnum > 0 AND NOT attisdropped
          AND attgenerated = '') AS columns
     FROM pg_publication LEFT JOIN pg_publication_tables USING (pubname) WHERE pubname = $1`,
    [PUBLICATION],
  );
  if (rows.length > 0 && isComplete(rows, officeCode)) return;
  const tables = REPLICATED_TABLES.map(
    (table) =>
      `${escapeIdentifier(table)} ${columnList(table)}
       WHERE (office_code = ${escapeLiteral(officeCode)})`,
  ).join(", ");
  const options = "(publish = 'insert, update, delete')";
  await pool.query(
    rows.length === 0
      ? `CREATE PUBLICATION ${PUBLICATION} FOR TABLE ${tables} WITH ${options}`
      : `ALTER PUBLICATION ${PUBLICATION} SET TABLE ${tables};
         ALTER PUBLICATION ${PUBLICATION} SET ${options}`,
  );
}

function columnList(table: ReplicatedTable): string {
  const columns = PUBLISHED_COLUMNS[table];
  return columns === undefined ? "" : `(${columns.map(escapeIdentifier).join(", ")})`;
}

function isComplete(published: readonly PublishedTable[], officeCode: string): boolean {
  const filter = `(office_code = ${escapeLiteral(officeCode)}::text)`;
  return (
    published.length === REPLICATED_TABLES.length &&
    REPLICATED_TABLES.every((table) =>
      published.some(
        (row) =>
          row.tablename === table &&
          row.rowfilter === filter &&
          !row.pubtruncate &&
          publishes(row, PUBLISHED_COLUMNS[table]),
      ),
    )
  );
}

/** Whether exactly the columns that may leave are published: those listed, or else all. */
function publishes(
  { attnames, columns }: PublishedTable,
  listed: readonly string[] | undefined,
): boolean {
  if (listed === undefined) return attnames.length === columns;
  return attnames.length === listed.length && listed.every((column) => attnames.includes(column));
}
