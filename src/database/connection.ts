import { type Pool, TypeOverrides, types } from "pg";
import { DataSource, type MixedList, type EntitySchema } from "typeorm";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver";
import type { MigrationClass } from "./migration";
import { QuietLogger } from "./quiet-logger";

/** A class that TypeORM maps to a table. */
export type EntityClass = new () => object;

/** How to reach one database, and what is in it. */
export interface DatabaseOptions {
  url: string;
  entities: readonly EntityClass[];
  migrations: readonly MigrationClass[];
  /** The most connections at once. */
  poolSize?: number;
  /** Shown in pg_stat_activity, so that an operator sees who is connected. */
  applicationName?: string;
}

/** Connects to a database. It does not change the structure; `migrate` does. */
export function openDatabase(options: DatabaseOptions): Promise<DataSource> {
  const entities: MixedList<EntityClass | EntitySchema> = [...options.entities];
  return new DataSource({
    type: "postgres",
    url: options.url,
    entities,
    migrations: [...options.migrations],
    migrationsTableName: "migration",
    installExtensions: false,
    poolSize: options.poolSize ?? 10,
    applicationName: options.applicationName ?? "jangkauan",
    connectTimeoutMS: 10_000,
    logging: false,
    logger: new QuietLogger(),
    extra: { types: datesAsText() },
  }).initialize();
}

/** The connections behind a database, for reads that return plain rows. */
export function poolOf(db: DataSource): Pool {
  const driver = db.driver as PostgresDriver;
  return driver.master as Pool;
}

/** A calendar date has no time zone: as a JavaScript Date it would shift by a day in half the world. */
function datesAsText(): TypeOverrides {
  const overrides = new TypeOverrides();
  overrides.setTypeParser(types.builtins.DATE, (text) => text);
  return overrides;
}
