import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { nikIndex } from "../../src/branch/sealing/nik-index";
import { type BranchOffice, newOffice } from "../branch/support/branch-office";
import { csv, nik, row } from "../branch/support/import-rows";
import { TEST_KEY_VARIABLES, TEST_KEYS } from "../branch/support/test-keys";
import { buildProgram, endAll, Program, ranProgram, temporaryFolder } from "./program";

jest.setTimeout(240_000);

const ROWS = 30_000;
const { folder, remove } = temporaryFolder();
let solok: BranchOffice;

beforeAll(async () => {
  await buildProgram();
  solok = await newOffice("solok");
});
beforeEach(() => solok.forget());
afterAll(async () => {
  await endAll();
  await solok.close();
  remove();
});

const options = () => ({
  cwd: folder,
  env: {
    ...TEST_KEY_VARIABLES,
    JANGKAUAN_OFFICE: "solok",
    JANGKAUAN_BRANCH_DATABASE_URL: solok.url,
  },
});

const run = (...args: string[]) => ranProgram(["import", ...args], options());

function given(name: string, text: string): string {
  writeFileSync(path.join(folder, name), text);
  return name;
}

async function count(sql: string): Promise<number> {
  const [found] = await solok.db.query<[{ n: number }]>(`SELECT (${sql})::int AS n`);
  return found.n;
}

test("refused rows are written beside the file for its owner alone, and mended from there", async () => {
  const file = given("people.csv", csv(row(1), row(2, { segment: "XXX" })));
  const refused = await run("enrollments", file);
  expect(refused.exitCode).toBe(1);
  expect(refused.output).toContain(
    "2 rows: 1 accepted, 1 rejected, 0 unchanged.\nNothing was stored",
  );
  const rejects = path.join(folder, "people.csv.rejects.csv");
  expect(statSync(rejects).mode & 0o777).toBe(0o600);
  expect(refused.output + refused.errors).not.toContain(nik(2));
  const again = await run("enrollments", file, "--accept-valid");
  expect([again.exitCode, again.errors]).toEqual([1, expect.stringContaining("is there already")]);
  const accepted = await run("enrollments", file, "--accept-valid", "--rejects", "other.csv");
  expect(accepted.exitCode).toBe(1);
  given("mended.csv", readFileSync(path.join(folder, "other.csv"), "utf8").replace("XXX", "BPU"));
  const mended = await run("enrollments", "mended.csv");
  expect([mended.exitCode, mended.errors]).toEqual([0, ""]);
  expect(await count("SELECT count(*) FROM membership")).toBe(2);
  expect((await run("enrollments", "mended.csv")).output).toContain(
    "Nothing changed: the same file was stored by solok:import-",
  );
  const status = await run("status");
  expect(status.output.match(/ (DONE|REFUSED) /g)).toHaveLength(4);
});

test("the template is what an import takes", async () => {
  const { output } = await run("enrollments", "--template", "csv");
  expect(output).toMatch(/^\ufeffnik;/);
  expect(existsSync(path.join(folder, "undefined.rejects.csv"))).toBe(false);
});

/** Another writer is about to store a person of the file: there the import waits, until it is killed. */
async function killedAt(percent: number, file: string): Promise<void> {
  const runner = solok.db.createQueryRunner();
  await runner.startTransaction();
  try {
    const index = nikIndex(TEST_KEYS.nikIndex, nik(Math.floor((ROWS * percent) / 100)));
    await runner.query(
      `INSERT INTO participant (office_code, nik_index, key_id, sealed) VALUES ('solok', $1, 'k1', '')`,
      [index],
    );
    const program = new Program(["import", "enrollments", file], options());
    for (;;) {
      const waiting = await count(
        `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
         AND wait_event_type = 'Lock' AND query LIKE 'COPY participant%'`,
      );
      if (waiting > 0) break;
      await sleep(20);
    }
    await program.end("SIGKILL");
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
  const running = `SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = 1309
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  while ((await count(running)) > 0) await sleep(20);
}

test("killed at 10, 50 and 90 % an import leaves nothing and says so; then it is done again", async () => {
  const file = given("many.csv", csv(...Array.from({ length: ROWS }, (_, at) => row(at))));
  for (const percent of [10, 50, 90]) {
    await killedAt(percent, file);
    const status = await run("status");
    expect(status.output.split("\n", 1)[0]).toContain(" INTERRUPTED ");
    for (const table of ["participant", "membership", "enrollment", "enrollment_cell"]) {
      expect([table, await count(`SELECT count(*) FROM ${table}`)]).toEqual([table, 0]);
    }
  }
  const whole = await run("enrollments", file);
  expect(whole.errors).toBe("");
  expect(whole.output).toContain("30,000 rows: 30,000 accepted, 0 rejected, 0 unchanged.");
  expect(await count("SELECT count(*) FROM membership")).toBe(ROWS);
});
