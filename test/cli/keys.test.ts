import { setTimeout as sleep } from "node:timers/promises";
import pino from "pino";
import { keysInUse } from "../../src/branch/sealing/keys-in-use";
import { rotateKeys } from "../../src/branch/sealing/rotate-keys";
import { poolOf } from "../../src/database/connection";
import type { BranchKeys } from "../../src/domain/branch-keys";
import { startBranch } from "../../src/roles/branch";
import { type BranchOffice, newOffice } from "../branch/support/branch-office";
import { itemisedCohort, person, store } from "../branch/support/given-people";
import { TEST_KEY_VARIABLES, TEST_KEYS } from "../branch/support/test-keys";
import { asHeadOf, TEST_SIGN_IN } from "../support/sign-in";
import { buildProgram, endAll, Program, ranProgram } from "./program";

jest.setTimeout(180_000);

/** A key that came after the one of the tests. */
const K2 = { id: "k2", key: Buffer.alloc(32, 22) };
const NEWER: BranchKeys = { ...TEST_KEYS, sealing: [K2, ...TEST_KEYS.sealing] };
const PEOPLE = 2_500;

let solok: BranchOffice;
let cohort: string;

beforeAll(async () => {
  await buildProgram();
  solok = await newOffice("solok");
});
afterAll(async () => {
  await endAll();
  await solok.close();
});
beforeEach(async () => {
  await solok.forget();
  cohort = await itemisedCohort(solok);
  await store(
    solok,
    Array.from({ length: PEOPLE }, (_, at) => person(at + 1, cohort)),
  );
});

const variables = (first: string) => ({
  ...TEST_KEY_VARIABLES,
  JANGKAUAN_SEALING_KEYS: `${first}${TEST_KEY_VARIABLES.JANGKAUAN_SEALING_KEYS}`,
  JANGKAUAN_BRANCH_DATABASE_URL: solok.url,
});
const WITH_K2 = () => variables(`k2:${K2.key.toString("base64")},`);

const inUse = async () =>
  (await keysInUse(poolOf(solok.db), "solok")).map(({ keyId, rows }) => `${keyId} ${rows}`);

/** Serves the office with some keys, and reads its first people. */
async function maskedNames(keys: BranchKeys): Promise<string[]> {
  const log = pino({ level: "silent" });
  const served = { officeCode: "solok", databaseUrl: solok.url, keys, host: "127.0.0.1", port: 0 };
  const branch = await startBranch({ ...served, signIn: TEST_SIGN_IN, log });
  try {
    const response = await fetch(branch.url, {
      method: "POST",
      headers: { "content-type": "application/json", ...(await asHeadOf("solok")) },
      body: JSON.stringify({
        query: `{ enrollment(id: "${cohort}") { participants(first: 500) { nodes { maskedName } } } }`,
      }),
    });
    const { data } = (await response.json()) as {
      data: { enrollment: { participants: { nodes: { maskedName: string }[] } } };
    };
    return data.enrollment.participants.nodes.map(({ maskedName }) => maskedName);
  } finally {
    await branch.stop();
  }
}

/** Waits until the program waits for a lock. */
async function untilBlocked(program: Program): Promise<void> {
  for (let left = 1_000; left > 0; left -= 1) {
    const [{ waiting }] = await solok.db.query<[{ waiting: number }]>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (waiting > 0) return;
    await sleep(20);
  }
  throw new Error(`it never waited: ${program.output}${program.errors}`);
}

test("a rotation that is killed in its middle leaves everybody readable, and goes on when run again", async () => {
  const holder = solok.db.createQueryRunner();
  await holder.startTransaction();
  try {
    await holder.query(
      "SELECT FROM participant WHERE number = (SELECT max(number) FROM participant) FOR UPDATE",
    );
    const killed = new Program(["keys", "rotate", "--office", "solok"], { env: WITH_K2() });
    await untilBlocked(killed);
    expect(await killed.end("SIGKILL")).toBe("SIGKILL");
  } finally {
    await holder.rollbackTransaction();
    await holder.release();
  }
  expect(await inUse()).toEqual(["k1 500", "k2 2000"]);
  expect(await maskedNames(NEWER)).toHaveLength(500);

  const again = await ranProgram(["keys", "rotate", "--office", "solok"], { env: WITH_K2() });
  expect(again).toMatchObject({ exitCode: 0, errors: "" });
  expect(again.output).toMatch(/\n0 sealed with older keys\n$/);
  expect(await inUse()).toEqual(["k2 2500"]);
  const { output } = await ranProgram(["keys", "status", "--office", "solok"], { env: WITH_K2() });
  expect(output).toBe("k2 (current): 2,500 of participant\nk1 (older): no longer needed\n");
  expect(await maskedNames({ ...NEWER, sealing: [K2] })).toHaveLength(500);
});

test("a rotation that is told to stop ends after a batch, while others read and enrol", async () => {
  const stop = new AbortController();
  const done: number[] = [];
  const rotation = rotateKeys(poolOf(solok.db), "solok", NEWER, {
    signal: stop.signal,
    sealed: (rows) => {
      done.push(rows);
      stop.abort();
    },
  });
  const enrolled = store(solok, [person(PEOPLE + 1, cohort), person(1, cohort)], NEWER);
  await expect(rotation).rejects.toThrow("aborted");
  expect(done).toEqual([1_000]);
  expect((await enrolled).map(({ problems }) => problems)).toEqual([undefined, undefined]);
  expect(await inUse()).toEqual(["k1 1500", "k2 1001"]);
});

test("an office does not start with keys that do not open what it has sealed", async () => {
  const start = (keys: Partial<BranchKeys>) => maskedNames({ ...TEST_KEYS, ...keys });
  await expect(start({ sealing: [K2] })).rejects.toThrow(
    "Rows of participant are sealed with the key k1, which is not among the sealing keys that are set.",
  );
  await expect(start({ sealing: [{ id: "k1", key: K2.key }] })).rejects.toThrow(
    "The sealing key that is set as k1 does not open the rows of participant",
  );
  await expect(start({ nikIndex: K2.key })).rejects.toThrow("not the one that they were stored");
});

test("the keys that are made are taken as they are printed, and no two are the same", async () => {
  const made = await ranProgram(["keys", "make"]);
  expect(made.output).toMatch(
    /^JANGKAUAN_SEALING_KEYS=k[0-9a-f]{6}:\S{44}\nJANGKAUAN_NIK_INDEX_KEY=\S{44}\n#.*\nJANGKAUAN_TOKEN_KEYS=20[0-9]{2}-[0-9]{2}:\S{44}\n$/,
  );
  expect((await ranProgram(["keys", "make"])).output).not.toBe(made.output);
  const lines = made.output.split("\n").filter((line) => !line.startsWith("#") && line !== "");
  const env = Object.fromEntries(
    lines.map((line): [string, string] => [
      line.slice(0, line.indexOf("=")),
      line.slice(line.indexOf("=") + 1),
    ]),
  );
  const status = await ranProgram(["keys", "status", "--office", "solok"], {
    env: { ...env, JANGKAUAN_BRANCH_DATABASE_URL: solok.url },
  });
  expect(status.output).toMatch(/\(current\): nothing yet\nk1 \(NOT SET\): 2,500 of participant/);
});
