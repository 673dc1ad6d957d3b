import type { EntityManager } from "typeorm";
import { today } from "../../domain/calendar";
import { knownRegencies } from "../known-regencies";
import type { KnownForImport, KnownRegion, ServedRegion } from "./known-for-import";

/** Regions that the office $1 or a sub-branch of its has ever served. */
const TERRITORY = `
  SELECT territory.region_code, lower(territory.valid) AS since, upper(territory.valid) AS until
  FROM office_territory AS territory
  JOIN branch_office AS office ON office.code = territory.office_code
  WHERE office.code = $1 OR office.parent_code = $1`;

/** Those, all inside them, and those above them. */
const KNOWN = `
  SELECT DISTINCT region.code, region.name, region.search_name
  FROM region
  JOIN (${TERRITORY}) AS served
    ON region.code = served.region_code
    OR starts_with(region.code, served.region_code || '.')
    OR starts_with(served.region_code, region.code || '.')`;

/** Reads what an enrollment file of an office is checked against: one statement for each kind. */
export async function loadKnownForImport(
  db: Pick<EntityManager, "query">,
  officeCode: string,
  on = today(),
): Promise<KnownForImport> {
  const served: ServedRegion[] = await db.query(
    `SELECT region_code AS region, since::text AS "from", until::text FROM (${TERRITORY}) AS served
     ORDER BY region_code, since`,
    [officeCode],
  );
  const named: (KnownRegion & { searchName: string })[] = await db.query(
    `SELECT code, name, search_name AS "searchName" FROM (${KNOWN}) AS known
     UNION ALL
     SELECT alias.region_code, known.name, alias.search_name
     FROM region_alias AS alias JOIN (${KNOWN}) AS known ON known.code = alias.region_code
     ORDER BY 1, 3`,
    [officeCode],
  );
  const groups: { code: string }[] = await db.query(
    `SELECT DISTINCT unnest(worker_groups || planned_worker_groups) AS code
     FROM enrollment WHERE office_code = $1`,
    [officeCode],
  );
  return {
    today: on,
    officeCode,
    served,
    regions: new Map(named.map(({ code, name }) => [code, { code, name }])),
    codesByName: codesByName(named),
    regencies: await knownRegencies(db),
    workerGroups: new Set(groups.map(({ code }) => code)),
  };
}

function codesByName(
  named: readonly { code: string; searchName: string }[],
): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, searchName } of named) {
    const same = codes.get(searchName);
    if (same === undefined) codes.set(searchName, [code]);
    else if (!same.includes(code)) same.push(code);
  }
  return codes;
}
