import { claimDatabase } from "../../src/branch/office/office-identity";
import { type TestDatabase, testDatabase } from "../support/databases";
import { buildProgram, ranProgram } from "./program";

let solok: TestDatabase;

beforeAll(async () => {
  await buildProgram();
  solok = await testDatabase("branch");
  await claimDatabase(solok.db.manager, "solok");
  await solok.db.query(
    `INSERT INTO enrollment (office_code, id, region_code, segment, funding, programmes,
       worker_groups, planned_worker_groups, headcount, kind, counted_from)
     VALUES ('solok', 'solok:one', '13.03.07', 'BPU', 'APBD', '{JKM,JKK}', '{FARMER}', '{}', 9,
       'STATED', '2024-03-10')`,
  );
}, 120_000);
afterAll(() => solok.drop());

async function check(office = "solok"): Promise<[unknown, string]> {
  const given = ["--office", office, "--branch-database-url", solok.url];
  const { exitCode, output } = await ranProgram(["check", "roll-up", ...given]);
  return [exitCode, output];
}

test("a roll-up that is what the records give has no differences", async () => {
  expect(await check()).toEqual([0, "0 differences\n"]);
});

test("what was changed by hand is listed, with what the records give", async () => {
  await solok.db.query(`UPDATE enrollment_cell SET joined = 8 WHERE region_code = '13.03'`);
  await solok.db.query(`DELETE FROM enrollment_cell WHERE region_code = '13.03.07'`);
  const [exitCode, written] = await check();
  expect(exitCode).toBe(1);
  expect(written.split("\n")).toEqual([
    "enrollment_cell solok 13.03 BPU APBD JKK+JKM FARMER 2024-03-01: kept 8 joined and 0 ended; the records give 9 and 0",
    "enrollment_cell solok 13.03.07 BPU APBD JKK+JKM FARMER 2024-03-01: kept none joined and none ended; the records give 9 and 0",
    "2 differences",
    "",
  ]);
});

test("another office's database is not checked as this one's", async () => {
  const [exitCode, written] = await check("palopo");
  expect([exitCode === 0, written]).toEqual([false, ""]);
});
