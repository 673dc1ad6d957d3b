import { DataSetKind, type Simulation, simulatedData } from "../domain/data-set";
import { StartProblem } from "../domain/start-problem";

/** Sends a statement within somebody's transaction; gives its rows. */
export interface Queries {
  query<Rows>(text: string, values?: unknown[]): Promise<Rows>;
}

/** What a database holds. */
export type MarkedData =
  { kind: DataSetKind.DOCUMENTED } | ({ kind: DataSetKind.SIMULATED } & Simulation);

/** The mark of a data set, as every database bears it; null in one that holds nothing yet. */
export const DATA_SET_SQL =
  "SELECT kind, seed, months, to_char(until, 'YYYY-MM-DD') AS until, regions FROM data_set";

/** Reads what a database holds; null when nothing was loaded into it yet. */
export async function readDataSet(db: Queries): Promise<MarkedData | null> {
  const [mark] = await db.query<MarkedData[]>(DATA_SET_SQL);
  return mark ?? null;
}

/**
 * Marks a database as one of documented and recorded figures; refuses a simulated one. Two that mark
 * it at once are decided by the table's key: the second waits for the first.
 */
export async function markDocumented(db: Queries): Promise<void> {
  await db.query("INSERT INTO data_set (kind) VALUES ('DOCUMENTED') ON CONFLICT DO NOTHING");
  const mark = await readDataSet(db);
  if (mark?.kind !== DataSetKind.SIMULATED) return;
  throw new StartProblem(
    `The database holds ${simulatedData(mark)}: documented facts are not loaded into it.`,
    "Give the documented facts a database or a --data-dir of their own.",
  );
}

/** Marks a database as a simulated one; refuses one that holds anything else. */
export async function markSimulated(db: Queries, simulation: Simulation): Promise<void> {
  const { seed, months, until, regions } = simulation;
  await db.query(
    `INSERT INTO data_set (kind, seed, months, until, regions)
     VALUES ('SIMULATED', $1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [seed, months, until, regions],
  );
  requireSameSimulation(await readDataSet(db), simulation);
}

/** Refuses to simulate where documented figures are, or those of another simulation. */
export function requireSameSimulation(mark: MarkedData | null, asked: Simulation): void {
  if (mark === null) return;
  if (mark.kind === DataSetKind.DOCUMENTED) throw holdsFigures();
  const keys = ["seed", "months", "until", "regions"] as const;
  if (keys.every((key) => mark[key] === asked[key])) return;
  throw new StartProblem(
    `Another data set is there: ${simulatedData(mark)}, ${mark.months} months until ` +
      `${mark.until.slice(0, 7)}, regions ${mark.regions}.`,
    "Choose another folder with --data-dir (or another database), or remove that one first.",
  );
}

/** Why nothing is simulated into a database that somebody's figures are in. */
export function holdsFigures(): StartProblem {
  return new StartProblem(
    "The database holds documented or recorded figures: nothing is simulated into it.",
    "Choose another folder with --data-dir, or an empty database with --hub-database-url.",
  );
}
