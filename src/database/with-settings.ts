import type { DataSource, EntityManager } from "typeorm";

/** What the database is told in a transaction, by names such as `jangkauan.subject`. */
export type TransactionSettings = Readonly<Record<string, string>>;

type Work<Result> = (tx: EntityManager) => Promise<Result>;

/** The same database; each of its transactions is told the settings first, for itself alone. */
export function withSettings(db: DataSource, settings: TransactionSettings): DataSource {
  const told = Object.create(db) as DataSource;
  const names = Object.keys(settings);
  const statement = `SELECT ${names.map((_, at) => `set_config($${2 * at + 1}, $${2 * at + 2}, true)`).join(", ")}`;
  const values = Object.entries(settings).flat();
  told.transaction = <Result>(...given: [unknown, Work<Result>?]): Promise<Result> => {
    const work = given.at(-1) as Work<Result>;
    const run = async (tx: EntityManager): Promise<Result> => {
      await tx.query(statement, values);
      return work(tx);
    };
    const [isolation] = given as [Parameters<DataSource["transaction"]>[0]];
    return given.length === 1 ? db.transaction(run) : db.transaction(isolation as never, run);
  };
  return told;
}
