import type { Pool, PoolClient } from "pg";
import type { Simulation } from "../../domain/data-set";
import { BranchOfficeKind } from "../../domain/office-kind";
import { RegionLevel } from "../../domain/region-level";
import { markSimulated, type Queries } from "../../reference/data-set";
import { copyProvince } from "./copy-simulated";
import { copyOffices } from "./copy-simulated-offices";
import { requireEmptyHub } from "./empty-hub";
import { learnCopied, learnEachRow, learnNothing } from "./learn-copied";
import { REGENCY_WITH_VILLAGES } from "./simulated-regions";
import { type ListedRegions, type SimulatedSet, simulatedSet } from "./simulated-set";

/** What a simulation works with. */
export interface Simulating {
  /** Makes the partitions that an office's rows go to. */
  readonly makePartitions: (client: PoolClient, officeCode: string) => Promise<void>;
  readonly step: <Result>(title: string, work: () => Promise<Result>) => Promise<Result>;
  readonly tell: (line: string) => void;
}

/**
 * Fills an empty hub with a simulated data set, in one transaction: interrupted anywhere it leaves
 * nothing but empty partitions, and the next run begins again.
 */
export async function simulateHub(
  hub: Pool,
  simulation: Simulation,
  { makePartitions, step, tell }: Simulating,
): Promise<void> {
  const client = await hub.connect();
  let failure: Error | undefined;
  try {
    await requireEmptyHub(queriesOf(client));
    const set = simulatedSet(simulation, await listedRegions(client));
    await step(`${set.offices.length} simulated offices`, async () => {
      for (const { code, kind } of set.offices) {
        if (kind === BranchOfficeKind.BRANCH) await makePartitions(client, code);
      }
    });
    await client.query("BEGIN");
    await markSimulated(queriesOf(client), simulation);
    await requireEmptyHub(queriesOf(client));
    await copyOffices(client, simulation, set);
    await learnNothing(client);
    await step("simulated figures", () => copyProvinces(client, simulation, set, tell));
    await learnEachRow(client);
    await step("what the hub knows of them", () => learnCopied(client));
    // Nothing was ever known later than the clock says.
    await client.query(
      "UPDATE knowledge_clock SET at = greatest(clock_timestamp(), at + interval '1 microsecond')",
    );
    await client.query("COMMIT");
    await step("statistics", () => gatherStatistics(client));
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    // A connection in an unknown state is closed, which also ends its transaction.
    client.release(failure);
  }
}

async function copyProvinces(
  client: PoolClient,
  { seed }: Simulation,
  { provinces, months }: SimulatedSet,
  tell: (line: string) => void,
): Promise<void> {
  for (const [at, province] of provinces.entries()) {
    const rows = await copyProvince(client, seed, province, months);
    tell(`${at + 1} of ${provinces.length}: ${province.name}, ${rows.toLocaleString("en")} rows`);
  }
}

/** Without statistics a ranking over this many rows would be planned as if there were none. */
async function gatherStatistics(client: PoolClient): Promise<void> {
  await client.query(
    "VACUUM (ANALYZE) known_figure, known_cell, enrolled_count, eligible_workers, coverage_target",
  );
  await client.query("ANALYZE source, coverage_figure, branch_office, office_territory");
  await client.query("ANALYZE office_report, known_territory, figure_level, region");
}

async function listedRegions(client: PoolClient): Promise<ListedRegions> {
  const { rows } = await client.query<{ code: string; name: string; level: RegionLevel }>(
    `SELECT code, name, level FROM region
     WHERE level <> 'VILLAGE' OR starts_with(code, $1) ORDER BY code COLLATE "C"`,
    [`${REGENCY_WITH_VILLAGES}.`],
  );
  const of = (level: RegionLevel) => rows.filter((row) => row.level === level);
  const codes = (level: RegionLevel) => of(level).map(({ code }) => code);
  return {
    provinces: of(RegionLevel.PROVINCE),
    regencies: of(RegionLevel.REGENCY),
    districts: codes(RegionLevel.DISTRICT),
    villages: codes(RegionLevel.VILLAGE),
  };
}

function queriesOf(client: PoolClient): Queries {
  return {
    query: async <Rows>(text: string, values?: unknown[]) =>
      (await client.query(text, values)).rows as Rows,
  };
}
