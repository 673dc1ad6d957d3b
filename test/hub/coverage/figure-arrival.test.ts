import type { QueryRunner } from "typeorm";
import { givenFigure, knowledgeNow } from "../support/given";
import { type TestHub, givenHub } from "../support/hub";

let hub: TestHub;

beforeAll(async () => {
  hub = await givenHub("solok", "palopo");
});
beforeEach(async () => {
  await hub.forget();
});
afterAll(() => hub.stop());

interface Ranking {
  knownAt: string;
  snapshotId: string;
  rows: { region: { code: string }; percent: number | null }[];
}

async function ranking(knownAt?: string): Promise<Ranking> {
  const { data, errors } = await hub.ask<{ coverageRanking: Ranking }>(
    `query ($knownAt: DateTime) {
       coverageRanking(within: "11", asOf: "2024-03-31", knownAt: $knownAt) {
         knownAt snapshotId rows { region { code } percent } } }`,
    { knownAt },
  );
  expect(errors).toEqual([]);
  return data.coverageRanking;
}

/** A transaction of its own, which stays open until the test ends it. */
async function begun(): Promise<QueryRunner> {
  const runner = hub.db.createQueryRunner();
  await runner.startTransaction();
  return runner;
}

async function commit(transaction: QueryRunner): Promise<void> {
  await transaction.commitTransaction();
  await transaction.release();
}

/** Whether somebody waits for a lock in the hub's database. */
async function somebodyWaits(): Promise<boolean> {
  const rows: unknown[] = await hub.db.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rows.length > 0;
}

const figureOf = (region: string, office: string) => ({
  region,
  office,
  asOf: "2024-03-31",
  share: [1, 2] as const,
});

test("a figure of a writer who has not committed is never in an answer's past", async () => {
  const [first, second] = [await begun(), await begun()];
  await givenFigure(first, figureOf("11.01", "solok"));
  let hasArrived = false;
  const other = givenFigure(second, figureOf("11.02", "palopo")).then(() => (hasArrived = true));
  while (!(await somebodyWaits())) expect(hasArrived).toBe(false);
  const before = await ranking();

  await commit(first);
  await other;
  const between = await ranking();
  await commit(second);
  const after = await ranking();

  expect(before.rows.map(({ percent }) => percent)).not.toContain(50);
  expect(between.rows.filter(({ percent }) => percent === 50)).toHaveLength(1);
  expect(after.rows.filter(({ percent }) => percent === 50)).toHaveLength(2);
  expect(before.knownAt < between.knownAt && between.knownAt < after.knownAt).toBe(true);
  expect(await ranking(before.knownAt)).toEqual(before);
  expect(await ranking(between.knownAt)).toEqual(between);
});

test("the figures of one transaction arrive at one instant, and those of the next at a later one", async () => {
  const together = await begun();
  await givenFigure(together, figureOf("11.01", "solok"));
  await givenFigure(together, figureOf("11.02", "palopo"));
  await commit(together);
  await givenFigure(hub.db, figureOf("11.03", "solok"));
  const rows = await hub.db.query<{ region: string; arrival: string }[]>(
    `SELECT region_code AS region, dense_rank() OVER (ORDER BY known_at)::int AS arrival
     FROM known_figure ORDER BY 1`,
  );
  expect(rows).toEqual([
    { region: "11.01", arrival: 1 },
    { region: "11.02", arrival: 1 },
    { region: "11.03", arrival: 2 },
  ]);
});

test("a figure that was taken back with its savepoint leaves no instant behind", async () => {
  const before = await knowledgeNow(hub.db);
  const transaction = await begun();
  await transaction.query("SAVEPOINT attempt");
  await givenFigure(transaction, figureOf("11.01", "solok"));
  await transaction.query("ROLLBACK TO SAVEPOINT attempt");
  await givenFigure(transaction, figureOf("11.02", "solok"));
  await commit(transaction);
  const [{ known }] = await hub.db.query<[{ known: boolean }]>(
    `SELECT known_at = (SELECT at FROM knowledge_clock) AS known FROM known_figure`,
  );
  expect(known).toBe(true);
  expect((await knowledgeNow(hub.db)) > before).toBe(true);
});

test("the clock goes on from where it was when the server's clock has been set back", async () => {
  await hub.db.query(`UPDATE knowledge_clock SET at = clock_timestamp() + interval '1 hour'`);
  const before = await ranking();
  await givenFigure(hub.db, figureOf("11.01", "solok"));
  const after = await ranking();
  expect(after.knownAt > before.knownAt).toBe(true);
  expect(await ranking(before.knownAt)).toEqual(before);
  expect(await ranking(after.knownAt)).toEqual(after);
});
