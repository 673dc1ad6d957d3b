import type { PoolClient } from "pg";
import { copyRows, type CopyValue } from "../../database/copy-rows";
import { WorkerConcept } from "../../domain/worker-concept";
import type { SimulatedFigure } from "./simulated-figures";
import { endOfDay, type SimulatedMonths } from "./simulated-months";
import type { SimulatedProvince } from "./simulated-set";
import { type RegencyRows, simulateRegency } from "./simulated-regency";
import { protectionOf } from "./simulated-cells";
import { sumOfWorkers, type Workers, WORKERS_SOURCE } from "./simulated-workers";

const CELL_COLUMNS =
  "office_code region_code segment funding programmes worker_group month joined ended";
const FIGURE_COLUMNS =
  "office_code id region_code as_of as_of_precision definition_id definition_version segment kind " +
  "precision participants eligible_workers eligible_workers_kind share_numerator share_denominator " +
  "headline source_id recorded_at replaces replaced_because";
const WORKERS_COLUMNS =
  "id region_code concept source vintage as_of workers recorded_by recorded_at";

type WorkersOf = RegencyRows["workers"][number];

/** Stores the rows of a province; returns how many. */
export async function copyProvince(
  client: PoolClient,
  seed: number,
  province: SimulatedProvince,
  months: SimulatedMonths,
): Promise<number> {
  const simulated = province.regencies.map((regency) => ({
    office: regency.office,
    ...simulateRegency(seed, regency, months),
  }));
  const cells = simulated.flatMap(({ office, cells: ofRegency }) =>
    ofRegency.map(({ region, cell }) => [
      ...[office, region, cell.segment, cell.funding, ...protectionOf(cell)],
      ...[months.firstDays[cell.month] ?? null, cell.joined, cell.ended],
    ]),
  );
  const figures = simulated.flatMap(({ office, figures: stated }) =>
    stated.map((figure) => figureRow(office, figure)),
  );
  const workers = simulated.flatMap(({ workers: counted }) => counted);
  if (province.isWhole) workers.push(...workersOfProvince(province, workers));
  return (
    (await copyRows(client, "enrollment_cell", CELL_COLUMNS.split(" "), cells)) +
    (await copyRows(client, "coverage_figure", FIGURE_COLUMNS.split(" "), figures)) +
    (await copyWorkers(client, seed, workers, months))
  );
}

/** The name of the one source of a simulated office. */
export function sourceOf(office: string): string {
  return `${office}:simulation`;
}

function figureRow(office: string, figure: SimulatedFigure): CopyValue[] {
  const { share, participants, eligible, replaces } = figure;
  return [
    ...[office, figure.id, figure.region, figure.asOf, "MONTH", figure.definition, 1],
    ...[figure.segment, "STATED", share === null ? "EXACT" : "ROUNDED", participants, eligible],
    ...[eligible === null ? null : "STATED", share?.[0] ?? null, share?.[1] ?? null, true],
    ...[sourceOf(office), figure.knownAt, replaces],
    replaces === null ? null : "SIMULATED: counted again",
  ];
}

function workersOfProvince({ code, regencies }: SimulatedProvince, all: WorkersOf[]): WorkersOf[] {
  const own = new Set(regencies.map((regency) => regency.code));
  const byYear = new Map<number, Workers[]>();
  for (const { region, year, workers } of all) {
    if (own.has(region)) byYear.set(year, [...(byYear.get(year) ?? []), workers]);
  }
  return [...byYear].map(([year, parts]) => ({ region: code, year, workers: sumOfWorkers(parts) }));
}

/** The hub stamps what it keeps itself with the instant that is set: year by year. */
async function copyWorkers(
  client: PoolClient,
  seed: number,
  counted: readonly WorkersOf[],
  { beginning }: SimulatedMonths,
): Promise<number> {
  let stored = 0;
  for (const year of new Set(counted.map((one) => one.year))) {
    const asOf = `${year}-08-31`;
    const knownAt = endOfDay(asOf) < beginning ? beginning : endOfDay(asOf);
    await knowAt(client, knownAt);
    const rows = counted
      .filter((one) => one.year === year)
      .flatMap(({ region, workers }) =>
        Object.values(WorkerConcept).map((concept) => [
          ...[`hub:simulated-${region}-${concept}-${year}`, region, concept],
          ...[WORKERS_SOURCE[concept], `SIMULATED ${year}-08`, asOf, workers[concept]],
          ...[`SIMULATED, seed ${seed}`, knownAt],
        ]),
      );
    stored += await copyRows(client, "eligible_workers", WORKERS_COLUMNS.split(" "), rows);
  }
  return stored;
}

/** What is stored from now on in this transaction came to be known at that instant. */
export async function knowAt(client: PoolClient, instant: string): Promise<void> {
  await client.query("SELECT set_config('jangkauan.known_at', $1, true)", [instant]);
}
