import type { QueryResultRow } from "pg";
import { poolOf } from "../../src/database/connection";
import { violatedConstraint } from "../../src/database/violated-constraint";
import { loadReference } from "../../src/reference/load-reference";
import { countQueries } from "../support/count-queries";
import { testDatabase, type TestDatabase } from "../support/databases";

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase("branch");
});
afterEach(() => database.drop());

async function rows<Row extends QueryResultRow>(statement: string): Promise<Row[]> {
  return (await poolOf(database.db).query<Row>(statement)).rows;
}

const regionsByLevel =
  "SELECT level, count(*)::int AS regions FROM region GROUP BY level ORDER BY min(length(code))";

const allRegions = [
  { level: "PROVINCE", regions: 38 },
  { level: "REGENCY", regions: 514 },
  { level: "DISTRICT", regions: 7_277 },
  { level: "VILLAGE", regions: 83_763 },
];

test("the list of regions is complete at every level, and says its version", async () => {
  expect(await rows(regionsByLevel)).toEqual(allRegions);
  expect(await rows("SELECT version FROM reference_release WHERE name = 'idn-area-data'")).toEqual([
    { version: "3.1.2" },
  ]);
});

test("every region but a province has a parent one level above", async () => {
  const strays = await rows(`
    SELECT region.code FROM region LEFT JOIN region parent ON parent.code = region.parent_code
    WHERE (coalesce(parent.level, 'COUNTRY'), region.level) NOT IN
      (('COUNTRY', 'PROVINCE'), ('PROVINCE', 'REGENCY'), ('REGENCY', 'DISTRICT'),
       ('DISTRICT', 'VILLAGE'))`);
  expect(strays).toEqual([]);
});

test("Sidenreng Rappang has 68 desa and 38 kelurahan", async () => {
  const kinds = await rows(`
    SELECT village_kind, count(*)::int AS villages FROM region
    WHERE code LIKE '73.14.%' AND level = 'VILLAGE' GROUP BY 1 ORDER BY 1`);
  expect(kinds).toEqual([
    { village_kind: "DESA", villages: 68 },
    { village_kind: "KELURAHAN", villages: 38 },
  ]);
});

test("names are written as people write them, and found by other names too", async () => {
  const named = await rows(`
    SELECT code, name, region.search_name, array_remove(array_agg(alias), NULL) AS aliases
    FROM region LEFT JOIN region_alias ON region_code = code
    WHERE code IN ('13', '13.03', '13.03.05', '13.03.07', '73.14') GROUP BY code ORDER BY code`);
  expect(named).toMatchObject([
    { code: "13", name: "Sumatera Barat" },
    { code: "13.03", name: "Kabupaten Sijunjung", search_name: "kabupaten sijunjung" },
    { code: "13.03.05", name: "IV Nagari" },
    { code: "13.03.07", name: "Lubuak Tarok", aliases: ["Lubuk Tarok"] },
    { code: "73.14", name: "Kabupaten Sidenreng Rappang", aliases: ["Sidrap"] },
  ]);
});

test("every alias belongs to one region only", async () => {
  expect(await rows("SELECT alias FROM region_alias GROUP BY alias HAVING count(*) > 1")).toEqual(
    [],
  );
});

test("the documented offices stand under each other and serve their regions", async () => {
  expect(await rows("SELECT code, kind, parent_code FROM branch_office ORDER BY code")).toEqual([
    { code: "palopo", kind: "BRANCH", parent_code: null },
    { code: "sidrap", kind: "SUB_BRANCH", parent_code: "palopo" },
    { code: "solok", kind: "BRANCH", parent_code: "sumbar-riau" },
    { code: "sumbar-riau", kind: "REGIONAL", parent_code: null },
  ]);
  expect(
    await rows(
      "SELECT office_code, region_code FROM office_territory WHERE valid @> date '2022-12-01' ORDER BY 1, 2",
    ),
  ).toEqual([
    { office_code: "palopo", region_code: "73.14" },
    { office_code: "sidrap", region_code: "73.14" },
    { office_code: "solok", region_code: "13.03" },
    { office_code: "solok", region_code: "13.73" },
  ]);
});

test("no two branches serve a region at the same time, but one may follow the other", async () => {
  const serve = (office: string, from: string): Promise<unknown> =>
    database.db.query(
      `INSERT INTO office_territory (office_code, office_kind, region_code, valid)
       VALUES ($1, 'BRANCH', '13.73', daterange($2, NULL))`,
      [office, from],
    );
  const refusal: unknown = await serve("palopo", "2026-01-01").catch((error: unknown) => error);
  expect(violatedConstraint(refusal)).toBe("office_territory_one_office_at_a_time");

  await database.db.query(
    `UPDATE office_territory SET valid = daterange(NULL, '2026-01-01')
     WHERE office_code = 'solok' AND region_code = '13.73'`,
  );
  await serve("palopo", "2026-01-01");
});

test("loading what is loaded already writes nothing", async () => {
  const told: string[] = [];
  const { texts } = await countQueries(database.db, () =>
    loadReference(database.db, (line) => told.push(line)),
  );
  expect(told).toEqual([]);
  expect(texts.filter((text) => /INSERT|COPY|UPDATE|DELETE/.test(text))).toEqual([]);
});

test("another release replaces names, adds and removes regions, and keeps what refers to them", async () => {
  await database.db.query(`
    UPDATE reference_release SET version = '3.0.0' WHERE name = 'idn-area-data';
    UPDATE region SET name = 'Sawah Lunto/Sijunjung', search_name = 'x' WHERE code = '13.03';
    INSERT INTO region VALUES ('13.99', 'Kabupaten Lama', 'REGENCY', '13', NULL, 'kabupaten lama');
    DELETE FROM region WHERE code = '13.03.05.2001'`);
  const told: string[] = [];
  await loadReference(database.db, (line) => told.push(line));
  expect(told).toEqual(["91,592 regions loaded"]);
  expect(await rows(regionsByLevel)).toEqual(allRegions);
  expect(await rows("SELECT name FROM region WHERE code IN ('13.03', '13.99')")).toEqual([
    { name: "Kabupaten Sijunjung" },
  ]);
  expect(await rows("SELECT count(*)::int AS served FROM office_territory")).toEqual([
    { served: 4 },
  ]);
});

test("a load that is interrupted leaves the database as it was", async () => {
  await database.db.query("UPDATE reference_release SET version = '3.0.0'");
  const interrupted = loadReference(database.db, () => {
    throw new Error("the power is gone");
  });
  await expect(interrupted).rejects.toThrow("the power is gone");
  expect(await rows("SELECT DISTINCT version FROM reference_release")).toEqual([
    { version: "3.0.0" },
  ]);
  expect(await rows(regionsByLevel)).toEqual(allRegions);
});

test("two programs that load at once do not get into each other's way", async () => {
  await database.db.query("DELETE FROM reference_release");
  await Promise.all([loadReference(database.db), loadReference(database.db)]);
  expect(await rows(regionsByLevel)).toEqual(allRegions);
});
