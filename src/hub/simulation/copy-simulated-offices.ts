import type { PoolClient } from "pg";
import { copyRows } from "../../database/copy-rows";
import type { Simulation } from "../../domain/data-set";
import { BranchOfficeKind } from "../../domain/office-kind";
import { knowAt, sourceOf } from "./copy-simulated";
import type { SimulatedSet } from "./simulated-set";

/**
 * Stores offices, territories, sources and targets. A regency that a documented office serves stays
 * in its territory: an office serves a region alone.
 */
export async function copyOffices(
  client: PoolClient,
  { seed }: Simulation,
  { offices, targets, months }: SimulatedSet,
): Promise<void> {
  await knowAt(client, months.beginning);
  const branches = offices.filter(({ kind }) => kind === BranchOfficeKind.BRANCH);
  await copyRows(
    client,
    "branch_office",
    ["code", "name", "kind", "parent_code"],
    offices.map(({ code, name, kind, parent }) => [code, name, kind, parent]),
  );
  await client.query(
    `INSERT INTO office_territory (office_code, office_kind, region_code, valid)
     SELECT office, 'BRANCH', region, '(,)' FROM unnest($1::text[], $2::text[]) served (office, region)
     ON CONFLICT DO NOTHING`,
    [
      branches.flatMap(({ code, serves }) => serves.map(() => code)),
      branches.flatMap(({ serves }) => serves),
    ],
  );
  await copyRows(
    client,
    "source",
    ["office_code", "id", "publisher", "about"],
    branches.map(({ code, name }) => [
      ...[code, sourceOf(code), `jangkauan simulate, seed ${seed}`],
      `SIMULATED figures of ${name}`,
    ]),
  );
  await copyRows(
    client,
    "coverage_target",
    "id set_by region_code valid basis_points legal_basis recorded_by recorded_at".split(" "),
    targets.map(({ setBy, region, year, basisPoints }) => [
      ...[`hub:simulated-target-${region ?? "national"}-${year}`, setBy, region],
      ...[`[${year}-01-01,${year + 1}-01-01)`, basisPoints, "SIMULATED"],
      ...[`SIMULATED, seed ${seed}`, months.beginning],
    ]),
  );
  await copyRows(
    client,
    "office_report",
    ["office_code", "month", "known_at"],
    branches.flatMap(({ code }) =>
      months.firstDays.map((month, at) => [code, month, months.ends[at] ?? null]),
    ),
  );
}
