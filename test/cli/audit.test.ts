import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { removeFolders, temporaryFolder } from "../support/folders";
import { type BranchOffice, newOffice } from "../branch/support/branch-office";
import { recordAgreement } from "../branch/support/given";
import { TEST_KEY_VARIABLES } from "../branch/support/test-keys";
import { buildProgram, endAll, Program, ranProgram } from "./program";

jest.setTimeout(180_000);

let solok: BranchOffice;
let anchors: string;

beforeAll(async () => {
  await buildProgram();
  solok = await newOffice("solok");
  anchors = path.join(temporaryFolder(), "solok.jsonl");
  for (const number of ["1", "2", "3"]) await recordAgreement(solok, { number });
});
afterAll(async () => {
  await endAll();
  await solok.close();
  removeFolders();
});

const given = () => ["--office", "solok", "--branch-database-url", solok.url];

async function verify(...flags: string[]): Promise<[unknown, string[]]> {
  const { exitCode, output } = await ranProgram(["audit", "verify", ...given(), ...flags]);
  return [exitCode, output.trimEnd().split("\n")];
}

async function tamper(statement: string): Promise<void> {
  await solok.db.query(`ALTER TABLE trail_entry DISABLE TRIGGER ALL; ${statement};
    ALTER TABLE trail_entry ENABLE ALWAYS TRIGGER trail_entry_append_only`);
}

/** A branch that serves the office and anchors its trail. */
async function serve(): Promise<{ branch: Program; health: () => Promise<unknown> }> {
  const branch = new Program(
    ["branch", ...given(), "--port", "0", "--heartbeat", "0.1", "--anchors", anchors],
    { env: TEST_KEY_VARIABLES },
  );
  const url = new URL("/health", await branch.says(/answers at (\S+)\n/));
  const health = async () => ((await (await fetch(url)).json()) as { trail: string }).trail;
  return { branch, health };
}

async function becomes(expected: string, asked: () => Promise<unknown>): Promise<void> {
  const giveUpAt = Date.now() + 20_000;
  while ((await asked()) !== expected && Date.now() < giveUpAt) await sleep(50);
  expect(await asked()).toBe(expected);
}

test("a trail has 0 problems until somebody changes it behind the branch's back", async () => {
  expect(await verify()).toEqual([
    0,
    ["3 entries, without anchors: an end that was cut off would not be seen", "0 problems"],
  ]);
  const { branch, health } = await serve();
  await becomes("ANCHORED", health);
  expect(await branch.end("SIGTERM")).toBe(0);
  expect(await verify("--anchors", anchors)).toEqual([
    0,
    ["3 entries, 1 anchor, the last one of entry 3", "0 problems"],
  ]);
  await tamper("DELETE FROM trail_entry WHERE sequence = 3");
  await tamper("UPDATE trail_entry SET who = 'somebody else' WHERE sequence = 1");
  const [exitCode, lines] = await verify("--anchors", anchors);
  expect([exitCode, lines]).toEqual([
    1,
    [
      expect.stringMatching(/^Entry 1 \(recordAgreement of solok:\S+\) was changed/),
      expect.stringMatching(/^Entry 3 was removed at the end: entry 3 was anchored at /),
      "2 entries, 1 anchor, the last one of entry 3",
      "2 problems",
    ],
  ]);
  const again = await serve();
  await becomes("NOT_AS_ANCHORED", again.health);
});
