import { writeFileSync } from "node:fs";
import path from "node:path";
import { type TestHub, givenHub } from "../hub/support/hub";
import { buildProgram, endAll, ranProgram, temporaryFolder } from "./program";

jest.setTimeout(240_000);

let hub: TestHub;
const { folder, remove } = temporaryFolder();

beforeAll(async () => {
  await buildProgram();
  hub = await givenHub();
});
beforeEach(() => hub.forget());
afterAll(async () => {
  await endAll();
  await hub.stop();
  remove();
});

const TABLE = ["--concept", "EMPLOYED", "--source", "a publisher", "--vintage", "2024-08"];
const AS_OF = ["--as-of", "2024-08-31"];

async function imported(what: string, text: string | Buffer, ...flags: string[]) {
  const file = path.join(folder, "table.csv");
  writeFileSync(file, text);
  const { exitCode, output, errors } = await ranProgram(
    [...["import", what, "table.csv", "--hub-database-url", hub.url], ...flags],
    { cwd: folder },
  );
  return { exitCode, output: output.replace(/[0-9]+\.[0-9] s/g, "0.0 s"), errors };
}

const workers = (text: string | Buffer, ...flags: string[]) =>
  imported("eligible-workers", text, ...TABLE, ...AS_OF, ...flags);

const STEPS = "  reading … 0.0 s\n  checking and storing … 0.0 s\n";

async function onRecord() {
  return hub.db.query<unknown[]>(
    `SELECT region_code AS region, workers::int, recorded_by AS "by" FROM eligible_workers
     ORDER BY known_at, region_code`,
  );
}

test("a table is loaded once: read again it changes nothing, and a dry run never does", async () => {
  const file = "region;name;workers\r\n13.03;Kab. Sijunjung;116.090\r\n13.73;Kota Sawahlunto;7\r\n";
  const flags = ["--recorded-by", "Statistics desk"];
  expect(await workers(file, ...flags, "--dry-run")).toEqual({
    exitCode: 0,
    output: `${STEPS}Nothing is wrong: 2 of 2 figures would be recorded. Nothing was stored.\n`,
    errors: "",
  });
  expect(await onRecord()).toEqual([]);
  expect(await workers(file, ...flags)).toEqual({
    exitCode: 0,
    output: `${STEPS}Recorded 2 of 2 figures.\n`,
    errors: "",
  });
  const recorded = await onRecord();
  expect(recorded).toEqual([
    { region: "13.03", workers: 116_090, by: "Statistics desk" },
    { region: "13.73", workers: 7, by: "Statistics desk" },
  ]);
  expect((await workers(file)).output).toBe(
    `${STEPS}Nothing changed: all 2 figures are on record already.\n`,
  );
  expect((await workers(`${file}13.01;;5\r\n`)).output).toBe(
    `${STEPS}Recorded 1 of 3 figures; 2 were on record already.\n`,
  );
});

test("everything wrong is told with its line, and nothing is stored", async () => {
  await workers("region,workers\n13.03,100\n");
  const { exitCode, errors } = await workers(
    [
      "region,name,workers,replaces,replaced_because",
      "13.01,Kota Solok,10,,",
      "13.99,,10,,",
      "Solok,,10,,",
      '13.73,,"1,333.5",,',
      "13.74,,0,,",
      "13.75,,,,",
      "13.03,Sijunjung,120,,",
      "13.02,,5,hub:unknown,miscounted",
      "13.02,,5,,",
      "13.76,,1,hub:x,1303071204850001",
      "",
    ].join("\n"),
  );
  expect(exitCode).toBe(1);
  const [head, ...lines] = errors.trimEnd().split("\n");
  expect(head).toBe("jangkauan: 10 things are wrong with table.csv; nothing was stored.");
  expect(lines.map((line) => /^ {2}(line .*?[A-Z_]+)\./.exec(line)?.[1])).toEqual([
    'line 2, name: "Kota Solok" CONTRADICTION',
    'line 3, region: "13.99" REGION_UNKNOWN',
    'line 4, region: "Solok" MALFORMED',
    'line 5, workers: "1,333.5" MALFORMED',
    'line 6, workers: "0" OUT_OF_RANGE',
    'line 7, workers: "" MISSING',
    'line 8, workers: "120" FIGURE_ALREADY_RECORDED',
    'line 9, replaces: "hub:unknown" FIGURE_UNKNOWN',
    'line 10, region: "13.02" LISTED_TWICE',
    "line 11, replaced_because: PERSONAL_DATA",
  ]);
  expect(lines[6]).toMatch(/100 are on record for 13\.03 already, as hub:/);
  expect(errors).not.toContain("1303071204850001");
  expect(await onRecord()).toHaveLength(1);
});

test("a correction names what it replaces; the same file again changes nothing", async () => {
  await workers("region,workers\n13.03,100\n");
  const [{ id }] = await hub.db.query<[{ id: string }]>("SELECT id FROM eligible_workers");
  const file = `region,workers,replaces,replaced_because\n13.03,120,${id},miscounted\n`;
  expect((await workers(file)).output).toContain("Recorded 1 of 1 figures.");
  expect((await workers(file)).output).toContain("Nothing changed");
  const other = await workers(file.replace("120", "130"));
  expect(other.errors).toContain(`line 2, replaces: "${id}" FIGURE_ALREADY_REPLACED.`);
  expect(await onRecord()).toHaveLength(2);
});

test("a regency that its districts contradict is told with both numbers", async () => {
  const { exitCode, errors } = await workers("region,workers\n13.03,10\n13.03.07,11\n");
  expect(exitCode).toBe(1);
  expect(errors).toMatch(
    /line 2, workers: "10" PARTS_EXCEED_WHOLE\. 1 of the [0-9]+ .* have 11 together, and 13\.03 has 10\./,
  );
  expect(await onRecord()).toEqual([]);
});

test("a file in Latin-1 is refused with the way to save it", async () => {
  const { exitCode, errors } = await workers(
    Buffer.from("region,name,workers\n13.03,S\u00edjunjung,1\n", "latin1"),
  );
  expect(exitCode).toBe(1);
  expect(errors).toMatch(/line 2: FILE_NOT_UTF8\. .* in Excel as "CSV UTF-8/);
});

test("a day to come and an empty name are told by their flags", async () => {
  const { exitCode, errors } = await imported(
    ...(["eligible-workers", "region,workers\n13.03,1\n"] as const),
    ...["--concept", "EMPLOYED", "--source", " ", "--vintage", "x", "--as-of", "2199-01-01"],
  );
  expect(exitCode).toBe(1);
  expect(errors).toContain("--source: ");
  expect(errors).toContain('--as-of: "2199-01-01" DATE_IN_FUTURE.');
});

test("the first hundred of many problems are shown, and how many there are", async () => {
  const rows = Array.from({ length: 250 }, () => "99,1");
  const { errors } = await workers(["region,workers", ...rows].join("\n"));
  const lines = errors.trimEnd().split("\n");
  expect(lines[0]).toContain("250 things are wrong");
  expect(lines).toHaveLength(102);
  expect(lines.at(-1)).toBe("  … and 150 more.");
});

test("every region of the country is loaded at once, also after a file that was refused", async () => {
  const villages = await hub.db.query<{ code: string }[]>(
    "SELECT code FROM region WHERE level = 'VILLAGE'",
  );
  const regions = new Map<string, number>();
  for (const { code } of villages) {
    for (const length of [2, 5, 8, 13]) {
      const region = code.slice(0, length);
      regions.set(region, (regions.get(region) ?? 0) + 1);
    }
  }
  expect(regions.size).toBeGreaterThan(90_000);
  const file = ["region,workers", ...[...regions].map((row) => row.join(","))];
  const count = regions.size.toLocaleString("en");
  const wrong = await workers(file.map((line) => line.replace(/^13\.03,.*/, "13.03,7")).join("\n"));
  expect(wrong.errors).toContain("2 things are wrong");
  expect(wrong.errors).toMatch(/directly below 13\.03 have [0-9]+ together, and 13\.03 has 7\./);
  const startedAt = performance.now();
  expect((await workers(file.join("\n"))).output).toContain(`Recorded ${count} of ${count}`);
  expect(performance.now() - startedAt).toBeLessThan(60_000);
  expect((await workers(file.join("\n"))).output).toContain(`Nothing changed: all ${count}`);
});

test("targets are loaded by year or by days, and read again change nothing", async () => {
  const file = [
    "set_by,region,name,year,from,to,basis_points,legal_basis",
    "NATIONAL,,,2025,,,4000,A plan",
    "national,,,2026,,,5000,A plan",
    "REGENCY,13.03,Sijunjung,,01/07/2025,31/12/2025,9950,A decree",
    "",
  ].join("\n");
  expect((await imported("targets", file)).output).toContain("Recorded 3 of 3 targets.");
  expect((await imported("targets", file)).output).toContain("Nothing changed: all 3 targets");
  const rows = await hub.db.query<unknown[]>(
    "SELECT set_by, region_code, valid::text, basis_points FROM coverage_target ORDER BY valid",
  );
  expect(rows).toEqual([
    { set_by: "NATIONAL", region_code: null, valid: "[2025-01-01,2026-01-01)", basis_points: 4000 },
    {
      set_by: "REGENCY",
      region_code: "13.03",
      valid: "[2025-07-01,2026-01-01)",
      basis_points: 9950,
    },
    { set_by: "NATIONAL", region_code: null, valid: "[2026-01-01,2027-01-01)", basis_points: 5000 },
  ]);
  const { exitCode, errors } = await imported(
    "targets",
    [
      "set_by,region,year,from,basis_points,legal_basis",
      "NATIONAL,,2025,,4500,A plan",
      "PROVINCE,,2025,,4500,A plan",
      "somebody,13,2025,2025-01-01,99.5,",
      "REGENCY,13.03.07,,31/02/2025,100001,A decree",
      "",
    ].join("\n"),
  );
  expect(exitCode).toBe(1);
  expect(errors.match(/line [0-9]+, [a-z_]+: .*?[A-Z_]{6,}/g)).toEqual([
    'line 2, basis_points: "4500" TARGET_ALREADY_RECORDED',
    "line 3, region: MISSING",
    'line 4, set_by: "somebody" MALFORMED',
    'line 4, basis_points: "99.5" MALFORMED',
    "line 4, legal_basis: MISSING",
    'line 4, year: "2025" CONTRADICTION',
    'line 5, from: "31/02/2025" MALFORMED',
    'line 5, basis_points: "100001" OUT_OF_RANGE',
  ]);
});

test.each(["eligible-workers", "targets"])(
  "a template of %s has the columns that it takes",
  async (what) => {
    const { exitCode, output } = await ranProgram(["import", what, "--template"]);
    expect(exitCode).toBe(0);
    const again = await imported(what, output, ...(what === "targets" ? [] : [...TABLE, ...AS_OF]));
    const told = what === "targets" ? "FILE_WITHOUT_ROWS" : "Recorded 1 of 1 figures.";
    expect(again.output + again.errors).toContain(told);
  },
);

test.each([
  [[], "Missing required argument 'file'."],
  [["table.csv"], "Required option '--concept <concept>' not specified."],
])("a call that lacks something ends with 2: %j", async (args, sentence) => {
  const { exitCode, errors } = await ranProgram([
    ...["import", "eligible-workers", ...args],
    ...["--hub-database-url", hub.url],
  ]);
  expect(exitCode).toBe(2);
  expect(errors).toBe(`jangkauan: ${sentence} See \`jangkauan import eligible-workers --help\`.\n`);
});

test("a file that is not there is told in one sentence", async () => {
  const { exitCode, errors } = await ranProgram([
    ...["import", "eligible-workers", "no-such.csv", ...TABLE, ...AS_OF],
    ...["--hub-database-url", hub.url],
  ]);
  expect(exitCode).toBe(1);
  expect(errors).toBe(
    "jangkauan: The file no-such.csv cannot be read: there is no such file. " +
      "Check how its path is written.\n",
  );
});
