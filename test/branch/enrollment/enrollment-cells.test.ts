import type { PoolClient } from "pg";
import { poolOf } from "../../../src/database/connection";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { recordEnrollment } from "../support/given";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

const CELLS = `
  SELECT office_code, region_code, segment, funding, month::text, joined::int, ended::int
  FROM %source ORDER BY 1, 2, 3, 4, 5`;

async function cells(source: string): Promise<Record<string, unknown>[]> {
  return solok.db.query(CELLS.replace("%source", source));
}

async function cellsAreExact(): Promise<number> {
  const kept = await cells("enrollment_cell");
  expect(kept).toEqual(await cells("recomputed_enrollment_cells()"));
  return kept.length;
}

test("a cohort joins in its month, in its regency and in the districts of its parts", async () => {
  await recordEnrollment(solok, {
    headcount: 100,
    startsOn: "2024-03-15",
    endsOn: "2024-12-31",
    funding: null,
    parts: [
      { region: "13.03.07.2001", headcount: 7 },
      { region: "13.03.07.2002", headcount: 8 },
      { region: "13.03.08", headcount: 20 },
    ],
  });
  const same = { office_code: "solok", segment: "BPU", funding: "NOT_STATED" };
  const march = (region_code: string, joined: number) => ({
    ...same,
    region_code,
    month: "2024-03-01",
    joined,
    ended: 0,
  });
  const january = (region_code: string, ended: number) => ({
    ...same,
    region_code,
    month: "2025-01-01",
    joined: 0,
    ended,
  });
  expect(await cells("enrollment_cell")).toEqual([
    march("13.03", 100),
    january("13.03", 100),
    march("13.03.07", 15),
    january("13.03.07", 15),
    march("13.03.08", 20),
    january("13.03.08", 20),
  ]);
});

test("a cohort of a village counts once in its district, also when it has parts", async () => {
  await recordEnrollment(solok, { region: "13.03.07.2001", headcount: 5 });
  await recordEnrollment(solok, {
    region: "13.03.07",
    headcount: 9,
    parts: [{ region: "13.03.07.2002", headcount: 4 }],
  });
  const joined = (await cells("enrollment_cell")).map((cell) => [cell.region_code, cell.joined]);
  expect(joined).toEqual([
    ["13.03", 14],
    ["13.03.07", 14],
  ]);
});

test("a cohort with a longer or another period moves its people and those of its parts", async () => {
  const { id } = await recordEnrollment(solok, {
    headcount: 100,
    parts: [{ region: "13.03.07", headcount: 30 }],
  });
  await solok.db.query(
    `UPDATE enrollment SET counted_from = '2024-02-10', segment = 'PU', headcount = 90,
       counted_until = '2024-08-01' WHERE id = $1`,
    [id],
  );
  expect(await cellsAreExact()).toBe(4);
  await solok.db.query(`UPDATE enrollment SET note = 'the same people' WHERE id = $1`, [id]);
  expect(await cellsAreExact()).toBe(4);
});

test("deleting a cohort leaves no cell behind, whatever is deleted first", async () => {
  const parts = [{ region: "13.03.07", headcount: 30 }];
  await recordEnrollment(solok, { headcount: 100, parts });
  await solok.db.query("DELETE FROM enrollment");
  expect(await cells("enrollment_cell")).toEqual([]);
  await recordEnrollment(solok, { headcount: 100, parts });
  await solok.db.query(
    `WITH gone AS (DELETE FROM enrollment_part RETURNING enrollment_id)
     DELETE FROM enrollment WHERE id IN (SELECT enrollment_id FROM gone)`,
  );
  expect(await cells("enrollment_cell")).toEqual([]);
});

test("what is rolled back leaves the cells as they were", async () => {
  await recordEnrollment(solok, { headcount: 100 });
  const before = await cells("enrollment_cell");
  const runner = solok.db.createQueryRunner();
  await runner.startTransaction();
  await runner.query("UPDATE enrollment SET headcount = 1");
  await runner.rollbackTransaction();
  await runner.release();
  expect(await cells("enrollment_cell")).toEqual(before);
});

/** The same numbers in every run: mulberry32. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const REGIONS = ["13.03", "13.03.07", "13.03.07.2001", "13.73", "13.73.01", "13.73.02"];
const SEGMENTS = ["PU", "BPU"];

/** One writer: cohorts over both regencies in one statement, changed and deleted again. */
async function writeAtRandom(client: PoolClient, writer: number, rounds: number): Promise<void> {
  const below = numbersFrom(1000 + writer);
  for (let round = 0; round < rounds; round += 1) {
    const ids = [0, 1, 2].map((index) => `solok:${writer}-${round}-${index}`);
    await client.query(
      `INSERT INTO enrollment (office_code, id, region_code, segment, funding, programmes,
         worker_groups, planned_worker_groups, kind, headcount, counted_from, counted_until)
       SELECT 'solok', id, region, segment, NULL, '{}', '{}', '{}', 'STATED', people,
         day, day + days
       FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::date[], $6::int[])
         AS row (id, region, segment, people, day, days)`,
      [
        ids,
        ids.map(() => REGIONS[below(REGIONS.length)]),
        ids.map(() => SEGMENTS[below(SEGMENTS.length)]),
        ids.map(() => (below(5) === 0 ? null : below(500))),
        ids.map(() => `2024-${String(below(9) + 1).padStart(2, "0")}-15`),
        ids.map(() => (below(2) === 0 ? null : 1 + below(200))),
      ],
    );
    await client.query(
      `INSERT INTO enrollment_part (office_code, enrollment_id, region_code, headcount)
       SELECT 'solok', id, region.code, $2
       FROM enrollment JOIN region ON region.parent_code = enrollment.region_code
       WHERE id = ANY ($1) AND enrollment.office_code = 'solok'`,
      [ids, below(20)],
    );
    const [changed, deleted] = [ids[below(3)], ids[below(3)]];
    await client.query(
      `UPDATE enrollment SET segment = $2, headcount = $3, counted_from = counted_from - $4::int
       WHERE id = $1`,
      [changed, SEGMENTS[below(2)], below(500), below(60)],
    );
    await client.query(
      `UPDATE enrollment_part SET headcount = headcount + 1 WHERE enrollment_id = $1`,
      [changed],
    );
    if (below(2) === 0) await client.query("DELETE FROM enrollment WHERE id = $1", [deleted]);
  }
}

test("many writers at once leave exactly the cells that their cohorts give", async () => {
  const pool = poolOf(solok.db);
  const writers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => pool.connect()));
  try {
    await Promise.all(writers.map((client, writer) => writeAtRandom(client, writer, 12)));
    const mutations = [1, 2, 3, 4].map((month) =>
      recordEnrollment(solok, { startsOn: `2024-0${month}-01`, headcount: month }),
    );
    await Promise.all(mutations);
  } finally {
    for (const client of writers) client.release();
  }
  expect(await cellsAreExact()).toBeGreaterThan(50);
});

/** Sends a statement and comes back once it is done, or waits for another transaction. */
async function sendUntilItWaits(client: PoolClient, text: string, values: unknown[]) {
  const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  let isDone = false;
  const done = client.query(text, values).finally(() => {
    isDone = true;
  });
  done.catch(() => undefined);
  for (;;) {
    const waiting = await solok.db.query<unknown[]>(
      "SELECT FROM pg_locks WHERE pid = $1 AND NOT granted",
      [rows[0]?.pid],
    );
    if (isDone || waiting.length > 0) return { done };
  }
}

async function withTwoWriters(run: (a: PoolClient, b: PoolClient) => Promise<void>) {
  const pool = poolOf(solok.db);
  const [a, b] = [await pool.connect(), await pool.connect()];
  try {
    await a.query("BEGIN");
    await b.query("BEGIN");
    await run(a, b);
    await b.query("COMMIT");
  } finally {
    await a.query("ROLLBACK");
    await b.query("ROLLBACK");
    a.release();
    b.release();
  }
}

test("two writers who meet in the cells of a regency, each in another order, both finish", async () => {
  const pu = await recordEnrollment(solok, { segment: "PU" });
  const bpu = await recordEnrollment(solok, { segment: "BPU" });
  const more = "UPDATE enrollment SET headcount = headcount + 1 WHERE id = $1";
  const others = await Promise.all(
    ["PU", "BPU"].map((segment) => recordEnrollment(solok, { segment })),
  );
  await withTwoWriters(async (a, b) => {
    await a.query(more, [pu.id]);
    const first = await sendUntilItWaits(b, more, [others[1]?.id]);
    const second = await sendUntilItWaits(a, more, [bpu.id]);
    await second.done;
    await a.query("COMMIT");
    await first.done;
    await b.query(more, [others[0]?.id]);
  });
  await cellsAreExact();
});

test("a part that comes while its cohort's period is being changed is counted in the new one", async () => {
  const { id } = await recordEnrollment(solok, { headcount: 1000 });
  await withTwoWriters(async (a, b) => {
    await a.query("UPDATE enrollment SET counted_from = '2024-05-01' WHERE id = $1", [id]);
    const part = await sendUntilItWaits(
      b,
      `INSERT INTO enrollment_part (office_code, enrollment_id, region_code, headcount)
       VALUES ('solok', $1, '13.03.07', 30)`,
      [id],
    );
    await a.query("COMMIT");
    await part.done;
  });
  expect(await cellsAreExact()).toBe(2);
});

test("a cohort's period that changes while a part comes moves that part too", async () => {
  const { id } = await recordEnrollment(solok, { headcount: 1000 });
  await withTwoWriters(async (a, b) => {
    await a.query(
      `INSERT INTO enrollment_part (office_code, enrollment_id, region_code, headcount)
       VALUES ('solok', $1, '13.03.07', 30)`,
      [id],
    );
    const period = await sendUntilItWaits(
      b,
      "UPDATE enrollment SET counted_from = '2024-05-01' WHERE id = $1",
      [id],
    );
    await a.query("COMMIT");
    await period.done;
  });
  expect(await cellsAreExact()).toBe(2);
});
