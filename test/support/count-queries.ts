import type { DataSource } from "typeorm";
import { poolOf } from "../../src/database/connection";

type Query = (...parameters: unknown[]) => unknown;

/** A connection as the pool hands it out. */
interface Connection {
  query: Query;
}

/** What ran, and the statements that it sent. */
export interface Counted<Result> {
  result: Result;
  queries: number;
  texts: string[];
}

/** Runs something and counts the statements that it sends through a database's connections. */
export async function countQueries<Result>(
  db: DataSource,
  run: () => Promise<Result>,
): Promise<Counted<Result>> {
  const texts: string[] = [];
  const watched = new Set<Connection>();
  const watch = (connection: Connection): void => {
    if (watched.has(connection)) return;
    watched.add(connection);
    const send: Query = connection.query.bind(connection);
    connection.query = (...parameters) => {
      texts.push(textOf(parameters[0]));
      return send(...parameters);
    };
  };
  const pool: NodeJS.EventEmitter = poolOf(db);
  pool.on("acquire", watch);
  try {
    const result = await run();
    return { result, queries: texts.length, texts };
  } finally {
    pool.off("acquire", watch);
    // What `watch` set on a connection hid its own method, which shows again.
    for (const connection of watched) Reflect.deleteProperty(connection, "query");
  }
}

function textOf(query: unknown): string {
  if (typeof query === "string") return query;
  const { text } = query as { text?: unknown };
  return typeof text === "string" ? text : "";
}
