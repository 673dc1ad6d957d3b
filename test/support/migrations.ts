import type { DataSource } from "typeorm";
import { openDatabase, poolOf } from "../../src/database/connection";
import type { MigrationClass } from "../../src/database/migration";
import { emptyDatabase } from "./databases";

/** A row of the catalogue: what it is, whose, and how it is defined. */
type Structure = string[];

/** What happened to a database that went up, down and up again. */
export interface UpDownUp {
  /** Steps that `down` did not bring back to where they began, with what differs. */
  notUndone: { step: string; differs: string[] }[];
  /** What the way down and up again changed in the finished structure. */
  differsAfterwards: string[];
}

/**
 * Takes each step up, down and up again on an empty database; then stores rows with `seed`, takes
 * the steps down one by one, each also up and down once more over the rows of those before it, and
 * all up again.
 */
export async function upDownUp(
  migrations: readonly MigrationClass[],
  seed: (db: DataSource) => Promise<void> = () => Promise.resolve(),
): Promise<UpDownUp> {
  const database = await emptyDatabase();
  const db = await openDatabase({ url: database.url, entities: [], migrations: [] });
  try {
    const notUndone: UpDownUp["notUndone"] = [];
    for (const step of migrations) {
      const before = await structure(db);
      await up(db, step);
      await down(db, step);
      const differs = difference(before, await structure(db));
      if (differs.length > 0) notUndone.push({ step: step.name, differs });
      await up(db, step);
    }
    const finished = await structure(db);
    await seed(db);
    for (const step of [...migrations].reverse()) {
      await down(db, step);
      await up(db, step);
      await down(db, step);
    }
    for (const step of migrations) await up(db, step);
    return { notUndone, differsAfterwards: difference(finished, await structure(db)) };
  } finally {
    await db.destroy();
    await database.drop();
  }
}

/** The statements that TypeORM would send to make the tables what the entities say: none, if all is well. */
export async function drift(db: DataSource): Promise<string[]> {
  const changes = await db.driver.createSchemaBuilder().log();
  return changes.upQueries.map(({ query }) => query);
}

async function up(db: DataSource, step: MigrationClass): Promise<void> {
  await inTransaction(db, step, "up");
}

async function down(db: DataSource, step: MigrationClass): Promise<void> {
  await inTransaction(db, step, "down");
}

async function inTransaction(
  db: DataSource,
  step: MigrationClass,
  direction: "up" | "down",
): Promise<void> {
  const migration = new step();
  const runner = db.createQueryRunner();
  try {
    await runner.startTransaction();
    await migration[direction](runner);
    await runner.commitTransaction();
  } catch (cause) {
    await runner.rollbackTransaction();
    throw new Error(`${step.name} cannot go ${direction}: ${String(cause)}`, { cause });
  } finally {
    await runner.release();
  }
}

function difference(before: Structure, after: Structure): string[] {
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `missing: ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `added: ${line}`),
  ];
}

/** Everything of ours in a database, one line each. */
async function structure(db: DataSource): Promise<Structure> {
  const { rows } = await poolOf(db).query<{ line: string }>(`
    SELECT format('column %s.%s %s %s default %s %s', c.relname, a.attname,
        format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null' END,
        pg_get_expr(d.adbin, d.adrelid), a.attgenerated) AS line
      FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
    UNION ALL SELECT format('constraint %s %s %s', conrelid::regclass, conname,
        pg_get_constraintdef(oid))
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT format('%s %s', pg_get_triggerdef(oid), tgenabled)
      FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT format('function %s %s', proname, md5(prosrc)) FROM pg_proc p
      WHERE pronamespace = 'public'::regnamespace AND NOT EXISTS (
        SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')
    UNION ALL SELECT format('type %s', typname) FROM pg_type t
      WHERE typnamespace = 'public'::regnamespace AND NOT EXISTS (
        SELECT FROM pg_depend WHERE objid = t.oid AND deptype = 'e')
    UNION ALL SELECT format('extension %s', extname) FROM pg_extension
    UNION ALL SELECT format('publication %s %s %s', p.pubname, t.tablename, t.rowfilter)
      FROM pg_publication p LEFT JOIN pg_publication_tables t ON t.pubname = p.pubname
    ORDER BY 1`);
  return rows.map(({ line }) => line);
}
