import DataLoader from "dataloader";
import type { Pool, QueryResultRow } from "pg";
import { UserError } from "../graphql/user-error";

/**
 * How many rows one request may read. A query's size is estimated before it runs; this holds when
 * the estimate was too low, as for all villages of a province. A ranking of all 7,277 districts
 * with what belongs to each of them stays well below.
 */
const MOST_ROWS = 50_000;

/** A read of the database with its name, which is also the name of its prepared statement. */
export interface Statement {
  /** Stable and unique per text; PostgreSQL then plans it once per connection. */
  name?: string;
  text: string;
  values: readonly unknown[];
}

/**
 * The reads of one request: plain rows from the shared pool, and how many statements and batches of
 * loaders it took. Neither must grow with the number of regions asked for.
 */
export class Reads {
  statements = 0;
  batches = 0;
  #rows = 0;

  constructor(private readonly pool: Pool) {}

  /** A loader that reads all keys asked for at once, and counts how often it did. */
  loader<Key, Value, CacheKey = Key>(
    readBatch: DataLoader.BatchLoadFn<Key, Value>,
    options?: DataLoader.Options<Key, Value, CacheKey>,
  ): DataLoader<Key, Value, CacheKey> {
    return new DataLoader<Key, Value, CacheKey>((keys) => {
      this.batches += 1;
      return readBatch(keys);
    }, options);
  }

  async rows<Row extends QueryResultRow>({ name, text, values }: Statement): Promise<Row[]> {
    this.statements += 1;
    const result = await this.pool.query<Row>({ name, text, values: [...values] });
    this.#rows += result.rows.length;
    if (this.#rows > MOST_ROWS) throw tooManyRows(this.#rows);
    return result.rows;
  }
}

function tooManyRows(rows: number): UserError {
  const [asked, allowed] = [rows, MOST_ROWS].map((count) => count.toLocaleString("en"));
  return new UserError(`The query reads at least ${asked} rows; ${allowed} are allowed.`, {
    code: "QUERY_TOO_LARGE",
    remedy: "Ask for fewer regions at once, or page through them with regions(first:, after:).",
  });
}
