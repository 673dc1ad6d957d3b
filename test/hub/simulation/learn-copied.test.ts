import type { PoolClient } from "pg";
import { copyRows, type CopyValue } from "../../../src/database/copy-rows";
import { poolOf } from "../../../src/database/connection";
import { DataSetKind, type Simulation } from "../../../src/domain/data-set";
import { knowAt } from "../../../src/hub/simulation/copy-simulated";
import { simulateHub } from "../../../src/hub/simulation/simulate-hub";
import { ensurePartitions } from "../../../src/hub/replication/office-partitions";
import { type TestHub, givenHub } from "../support/hub";

/** Padang Panjang and Solok, two cities of two districts each: months enough for all that happens. */
const SIMULATION: Simulation = { seed: 1, months: 18, until: "2025-12-31", regions: "13.72,13.74" };
const LEARNT = ["known_figure", "figure_level", "known_cell", "enrolled_count"];
const CELLS =
  "office_code region_code segment funding programmes worker_group month joined ended".split(" ");

let hub: TestHub;
beforeAll(async () => {
  hub = await givenHub();
  await simulateHub(poolOf(hub.db), SIMULATION, {
    makePartitions: ensurePartitions,
    step: (_, work) => work(),
    tell: () => undefined,
  });
});
afterAll(() => hub.stop());

/** Everything that the hub has learnt, in an order of its own. */
async function learnt(of: TestHub): Promise<Record<string, string[]>> {
  const tables = await Promise.all(
    LEARNT.map(async (table) => {
      const rows = await of.db.query<{ row: string }[]>(
        `SELECT t::text AS row FROM ${table} t ORDER BY 1`,
      );
      return [table, rows.map(({ row }) => row)] as const;
    }),
  );
  return Object.fromEntries(tables);
}

async function inTransaction(of: TestHub, work: (client: PoolClient) => Promise<void>) {
  const client = await poolOf(of.db).connect();
  try {
    await client.query("BEGIN");
    await work(client);
    await client.query("COMMIT");
  } finally {
    client.release();
  }
}

test("what is learnt at once is exactly what the triggers learn from the same rows, one by one", async () => {
  const rowByRow = await givenHub("simulasi-13-4", "simulasi-13-5", "simulasi-13-6");
  try {
    const rows = (of: string) =>
      hub.db.query<{ row: Record<string, CopyValue> }[]>(`SELECT to_jsonb(t) AS row FROM ${of} t`);
    const figures = (await rows("coverage_figure")).map(({ row }) => row);
    const cells = (await rows("enrollment_cell")).map(({ row }) => row);
    expect(figures.length).toBeGreaterThan(30);
    expect(cells.length).toBeGreaterThan(150);
    const instants = new Set(figures.map(({ recorded_at: at }) => String(at)));
    for (const instant of [...instants].sort()) {
      await inTransaction(rowByRow, async (client) => {
        await knowAt(client, instant);
        const columns = Object.keys(figures[0] ?? {});
        const known = figures.filter(({ recorded_at: at }) => at === instant);
        await copyRows(
          client,
          "coverage_figure",
          columns,
          known.map((row) => columns.map((column) => row[column] ?? null)),
        );
      });
    }
    for (const month of [...new Set(cells.map((cell) => String(cell.month)))].sort()) {
      await inTransaction(rowByRow, async (client) => {
        const [end] = await hub.db.query<[{ at: string }]>(
          `SELECT (($1::date + interval '1 month')::timestamp AT TIME ZONE 'Asia/Jakarta')::text AS at`,
          [month],
        );
        await knowAt(client, end.at);
        const ended = cells.filter((cell) => cell.month === month);
        await copyRows(
          client,
          "enrollment_cell",
          CELLS,
          ended.map((cell) => CELLS.map((column) => cell[column] ?? null)),
        );
      });
    }
    expect(await learnt(rowByRow)).toEqual(await learnt(hub));
  } finally {
    await rowByRow.stop();
  }
});

test("afterwards every row that arrives is learnt again, also one that replication applies", async () => {
  const states = await hub.db.query<{ state: string }[]>(
    `SELECT DISTINCT tgenabled AS state FROM pg_trigger
     WHERE tgname IN ('coverage_figure_known', 'enrollment_cell_known')`,
  );
  expect(states).toEqual([{ state: "A" }]);
});

test("the same seed fills another hub with the same rows, byte for byte, instants included", async () => {
  const again = await givenHub();
  const tables = [...LEARNT, "coverage_figure", "enrollment_cell", "source", "eligible_workers"];
  tables.push("coverage_target", "office_report", "known_territory", "branch_office");
  const all = (of: TestHub) =>
    Promise.all(
      tables.map((table) =>
        of.db.query(
          `SELECT count(*), md5(string_agg(t::text, ' ' ORDER BY t::text)) FROM ${table} t`,
        ),
      ),
    );
  try {
    await simulateHub(poolOf(again.db), SIMULATION, {
      makePartitions: ensurePartitions,
      step: (_, work) => work(),
      tell: () => undefined,
    });
    expect(await all(again)).toEqual(await all(hub));
  } finally {
    await again.stop();
  }
});

test("everything that is simulated says so, and a ranking of other figures does not", async () => {
  const query = `{
    dataSet { kind seed months until regions }
    coverageRanking(within: "13", asOf: "2025-12-31") {
      simulated rows { simulated region { code } sources { about publisher } } }
    branchOffice(code: "simulasi-13-1") { simulated name }
    real: branchOffice(code: "solok") { simulated }
  }`;
  const { data, errors } = await hub.ask<{
    dataSet: object;
    coverageRanking: {
      simulated: boolean;
      rows: { simulated: boolean; sources: { about: string }[] }[];
    };
    branchOffice: { simulated: boolean; name: string } | null;
    real: { simulated: boolean };
  }>(query);
  expect(errors).toEqual([]);
  expect(data.dataSet).toEqual({ kind: DataSetKind.SIMULATED, ...SIMULATION });
  expect(data.coverageRanking.simulated).toBe(true);
  expect(data.coverageRanking.rows.every(({ simulated }) => simulated)).toBe(true);
  const abouts = data.coverageRanking.rows.flatMap(({ sources }) =>
    sources.map(({ about }) => about),
  );
  expect(abouts.length).toBeGreaterThan(0);
  expect(abouts.every((about) => about.startsWith("SIMULATED"))).toBe(true);
  expect(data.real.simulated).toBe(false);
});
