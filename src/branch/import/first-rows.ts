import type { PersonJudged, Storing } from "../import-people";

/** In which row of the same file somebody stands who stands in a refused row again. */
export class FirstRows {
  readonly #rows = new Map<string, number>();

  constructor(
    private readonly storing: Storing & { importId: string },
    private readonly judged: readonly PersonJudged[],
    rowAt: (at: number) => number,
  ) {
    for (const [at, { is, participant }] of judged.entries()) {
      if (is === "ACCEPTED" && !this.#rows.has(participant)) {
        this.#rows.set(participant, rowAt(at));
      }
    }
  }

  /** Reads the rows of earlier batches, for those who need it. */
  async read(): Promise<void> {
    const refused = this.judged.flatMap(({ is, participant }) =>
      is === "REJECTED" ? participant : [],
    );
    if (refused.length === 0) return;
    const { tx, officeCode, importId } = this.storing;
    const found: { participant: string; row: number }[] = await tx.query(
      `SELECT participant, min(import_row) AS row FROM membership
       WHERE office_code = $1 AND participant = ANY($2::bigint[]) AND import_id = $3
       GROUP BY participant`,
      [officeCode, [...new Set(refused)], importId],
    );
    for (const { participant, row } of found) this.#rows.set(participant, row);
  }

  /** Null where nobody stands before it. */
  before(participant: string, row: number): number | null {
    const first = this.#rows.get(participant);
    return first !== undefined && first < row ? first : null;
  }
}
