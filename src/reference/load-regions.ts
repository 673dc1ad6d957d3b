import type { PoolClient } from "pg";
import { copyRows, type CopyValue } from "../database/copy-rows";
import aliases from "./facts/region-aliases.json";
import { regionRows } from "./region-rows";
import { searchName } from "./search-name";

const COLUMNS = ["code", "name", "level", "parent_code", "village_kind", "search_name"];

/** Stores every region and its other names; what an earlier release had otherwise is changed. */
export async function loadRegions(
  client: PoolClient,
  progress: (line: string) => void,
): Promise<void> {
  await client.query("CREATE TEMPORARY TABLE listed_region (LIKE region) ON COMMIT DROP");
  const listed = await copyRows(client, "listed_region", COLUMNS, tableRows());
  // Parents are checked once, at the end: row by row takes as long as all the rest.
  await client.query("ALTER TABLE region DROP CONSTRAINT region_parent");
  await client.query(`
    INSERT INTO region AS stored (${COLUMNS.join(", ")})
    SELECT ${COLUMNS.join(", ")} FROM listed_region
    ON CONFLICT (code) DO UPDATE SET name = excluded.name, search_name = excluded.search_name
    WHERE (stored.name, stored.search_name) IS DISTINCT FROM (excluded.name, excluded.search_name)`);
  await loadAliases(client);
  // A region that is no longer listed goes too, unless something is recorded of it.
  await client.query(`
    DELETE FROM region
    WHERE NOT EXISTS (SELECT FROM listed_region AS listed WHERE listed.code = region.code)`);
  await client.query(`
    ALTER TABLE region ADD CONSTRAINT region_parent
    FOREIGN KEY (parent_code) REFERENCES region (code)`);
  progress(`${listed.toLocaleString("en")} regions loaded`);
}

function* tableRows(): Generator<CopyValue[]> {
  for (const row of regionRows()) {
    yield [row.code, row.name, row.level, row.parentCode, row.villageKind, row.searchName];
  }
}

async function loadAliases(client: PoolClient): Promise<void> {
  await client.query("DELETE FROM region_alias");
  const rows = aliases.flatMap((entry) =>
    entry.aliases.map((alias) => [entry.region, alias, searchName(alias)]),
  );
  await copyRows(client, "region_alias", ["region_code", "alias", "search_name"], rows);
}
