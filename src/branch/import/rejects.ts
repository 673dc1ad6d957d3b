import type { Pool, PoolClient } from "pg";
import { copyText } from "../../database/copy-rows";
import type { BranchKeys } from "../../domain/branch-keys";
import { openText, sealText } from "../sealed-text";
import type { RowProblem } from "./enrollment-row";
import type { RejectedRow } from "./reject-file";
import type { RefusedRow } from "./store-batch";

const HEADER_ROW = 1;
/** Rejects are read in pages of this size. */
const PAGE = 2_000;
const KEPT_DAYS = 30;

/** The import that rejects belong to, and the keys of their office. */
export interface RejectsOf {
  officeCode: string;
  importId: string;
  keys: BranchKeys;
}

/**
 * Keeps the refused rows of one import, sealed, in a transaction of their own: the one that stores
 * the others may have to be undone because of them.
 */
export class RejectWriter {
  #client: PoolClient | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly of: RejectsOf,
    private readonly columns: readonly string[],
  ) {}

  async add(rows: readonly RefusedRow[]): Promise<void> {
    if (rows.length === 0) return;
    if (this.#client === null) {
      this.#client = await this.pool.connect();
      await this.#client.query("BEGIN");
      await this.write([{ row: HEADER_ROW, cells: this.columns, problems: [] }]);
    }
    await this.write(rows);
  }

  keep(): Promise<void> {
    return this.end("COMMIT");
  }

  discard(): Promise<void> {
    return this.end("ROLLBACK");
  }

  private async write(rows: readonly RefusedRow[]): Promise<void> {
    const { officeCode, importId, keys } = this.of;
    const lines = rows.map(({ row, cells, problems }) => {
      const place = placeOf(officeCode, importId, row);
      const { keyId, sealed } = sealText(keys, place, JSON.stringify(cells));
      const told = JSON.stringify(problems).replaceAll("\\", "\\\\");
      return `${officeCode}\t${importId}\t${row}\t${keyId}\t\\\\x${sealed.toString("hex")}\t${told}\n`;
    });
    await copyText(this.#client as PoolClient, COPY, lines);
  }

  private async end(statement: "COMMIT" | "ROLLBACK"): Promise<void> {
    const client = this.#client;
    if (client === null) return;
    this.#client = null;
    try {
      await client.query(statement);
      client.release();
    } catch (error) {
      client.release(true);
      if (statement === "COMMIT") throw error;
    }
  }
}

const COPY =
  "COPY import_reject (office_code, import_id, row_number, key_id, sealed, problems) FROM STDIN";

function placeOf(officeCode: string, importId: string, row: number): string {
  return `${officeCode}:import:${importId}:${row}`;
}

/** The file's first line and its refused rows, as they stood in it; null where none are kept. */
export async function readRejects(
  pool: Pool,
  of: RejectsOf,
): Promise<{ columns: readonly string[]; rows: AsyncGenerator<RejectedRow> } | null> {
  const rows = rejectsFrom(pool, of, HEADER_ROW - 1);
  const first = await rows.next();
  return first.done === true ? null : { columns: first.value.cells, rows };
}

interface Kept {
  row: number;
  keyId: string;
  sealed: Buffer;
  problems: RowProblem[];
}

async function* rejectsFrom(
  pool: Pool,
  { officeCode, importId, keys }: RejectsOf,
  after: number,
): AsyncGenerator<RejectedRow> {
  for (let last = after; ;) {
    const { rows } = await pool.query<Kept>(
      `SELECT row_number AS row, key_id AS "keyId", sealed, problems FROM import_reject
       WHERE office_code = $1 AND import_id = $2 AND row_number > $3
       ORDER BY row_number LIMIT ${PAGE}`,
      [officeCode, importId, last],
    );
    for (const { row, problems, ...sealed } of rows) {
      const text = openText(keys, placeOf(officeCode, importId, row), sealed);
      yield { cells: JSON.parse(text) as string[], problems };
      last = row;
    }
    if (rows.length < PAGE) return;
  }
}

/** Removes rejects that are old, or of imports that did not come to an end. */
export async function forgetRejects(pool: Pool, officeCode: string): Promise<void> {
  await pool.query(
    `DELETE FROM import_reject AS reject USING import_job AS job
     WHERE job.office_code = $1 AND reject.office_code = job.office_code
       AND reject.import_id = job.id
       AND (job.ended_at < now() - interval '${KEPT_DAYS} days'
         OR job.state IN ('CANCELLED', 'INTERRUPTED'))`,
    [officeCode],
  );
}
