import type { Pool } from "pg";
import { PUBLISHED_COLUMNS, REPLICATED_TABLES } from "../../src/domain/replication";

/** Records a coverage figure at a branch, with the source that it comes from. */
export async function givenFigure(
  branch: Pool,
  officeCode: string,
  figure: { name: string; participants?: number; asOf?: string },
): Promise<void> {
  const { name, participants = 100, asOf = "2024-03-31" } = figure;
  await branch.query(
    `WITH stated AS (
       INSERT INTO source (office_code, id, about) VALUES ($1::text, $1 || ':' || $2, 'a report'))
     INSERT INTO coverage_figure (office_code, id, region_code, as_of, as_of_precision,
       definition_id, definition_version, kind, precision, participants, headline)
     SELECT $1, $1 || ':' || $2, '13.03', $3::date - (('x' || left(md5($2), 7))::bit(28)::int % 20000), 'DAY',
       id, version, 'STATED', 'EXACT', $4, true
     FROM coverage_definition ORDER BY id LIMIT 1`,
    [officeCode, name, asOf, participants],
  );
}

/** Stores what joined in a month at a branch, as its roll-up would. */
export async function givenCell(
  branch: Pool,
  officeCode: string,
  cell: { name: string; headcount: number },
): Promise<void> {
  await branch.query(
    `INSERT INTO enrollment_cell (office_code, region_code, segment, funding, month, joined, ended)
     VALUES ($1, '13.03.07', 'BPU', $2, '2024-03-01', $3, 0)`,
    [officeCode, cell.name, cell.headcount],
  );
}

/** Every replicated row of an office, as text, without what only the hub or only the branch has. */
export async function officeRows(db: Pool, officeCode: string): Promise<string[]> {
  const all: string[] = [];
  for (const table of REPLICATED_TABLES) {
    const { rows } = await db.query<{ row: string }>(
      `SELECT (to_jsonb(t) - 'numerator' - 'denominator' - 'received_at')::text AS row
       FROM (SELECT ${PUBLISHED_COLUMNS[table]?.join(", ") ?? "*"} FROM ${table}) t
       WHERE office_code = $1 ORDER BY 1`,
      [officeCode],
    );
    all.push(...rows.map(({ row }) => `${table} ${row}`));
  }
  return all;
}
