import pino from "pino";
import { branchMigrations } from "../../../migrations/branch";
import { loadBranchFacts } from "../../../src/branch/load-branch-facts";
import { openDatabase } from "../../../src/database/connection";
import { StartProblem } from "../../../src/domain/start-problem";
import { startBranch } from "../../../src/roles/branch";
import { emptyDatabase, testDatabase } from "../../support/databases";
import { TEST_SIGN_IN } from "../../support/sign-in";
import { TEST_KEYS } from "../support/test-keys";

const log = pino({ level: "silent" });

function start(databaseUrl: string, officeCode: string) {
  return startBranch({
    ...{ keys: TEST_KEYS, signIn: TEST_SIGN_IN, officeCode, databaseUrl },
    ...{ host: "127.0.0.1", port: 0, log },
  });
}

async function refusal(databaseUrl: string, officeCode: string): Promise<StartProblem> {
  const error: unknown = await start(databaseUrl, officeCode).then(
    (branch) => branch.stop(),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StartProblem);
  return error as StartProblem;
}

test("a branch answers over HTTP and says how many statements and batches it took", async () => {
  const database = await testDatabase("branch");
  await loadBranchFacts(database.db, "palopo");
  const branch = await start(database.url, "palopo");
  try {
    const response = await fetch(branch.url, {
      method: "POST",
      headers: { "content-type": "application/json", "x-jangkauan-trace": "1" },
      body: JSON.stringify({
        query: `{ officeAgreements(office: "palopo") { id sources { id } } }`,
      }),
    });
    expect(await response.json()).toEqual({
      data: {
        officeAgreements: [
          { id: "palopo:sidrap-kso", sources: [{ id: "palopo:sidrap-kso-2023" }] },
        ],
      },
      extensions: { statements: { branch: { statements: 2, batches: 2 } } },
    });
  } finally {
    await branch.stop();
    await database.drop();
  }
});

test("a failure on our side shows neither SQL nor a stack", async () => {
  const database = await testDatabase("branch");
  await loadBranchFacts(database.db, "palopo");
  const branch = await start(database.url, "palopo");
  try {
    await database.db.query("ALTER TABLE agreement RENAME TO agreement_elsewhere");
    const response = await fetch(branch.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: `{ officeAgreements(office: "palopo") { id } }` }),
    });
    const text = await response.text();
    expect(text).toContain("INTERNAL_SERVER_ERROR");
    expect(text).not.toMatch(/relation|SELECT|\.ts|node_modules/);
  } finally {
    await branch.stop();
    await database.drop();
  }
});

test("a database that is not migrated is refused in one sentence, with the way out", async () => {
  const database = await emptyDatabase();
  try {
    const { message, remedy } = await refusal(database.url, "solok");
    expect(message).toContain(`lacks ${branchMigrations.length} steps`);
    expect(remedy).toBe("Run `jangkauan migrate --role branch --office solok` first.");
  } finally {
    await database.drop();
  }
});

test("a database that is nobody's yet is refused", async () => {
  const database = await testDatabase("branch");
  try {
    const { message } = await refusal(database.url, "solok");
    expect(message).toBe("The database does not say yet that it is solok's.");
  } finally {
    await database.drop();
  }
});

test("a database that belongs to another office is refused", async () => {
  const database = await testDatabase("branch");
  try {
    await loadBranchFacts(database.db, "palopo");
    const { message, remedy } = await refusal(database.url, "solok");
    expect(message).toBe("The database holds the records of palopo, not of solok.");
    expect(remedy).toContain("a database of its own");
  } finally {
    await database.drop();
  }
});

test("what a hub copies is published", async () => {
  const database = await testDatabase("branch");
  const db = await openDatabase({ url: database.url, entities: [], migrations: [] });
  try {
    const tables = await db.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_publication_tables WHERE pubname = 'jangkauan' ORDER BY 1`,
    );
    expect(tables.map(({ name }) => name)).toEqual([
      "coverage_figure",
      "enrollment_cell",
      "replication_heartbeat",
      "source",
    ]);
  } finally {
    await db.destroy();
    await database.drop();
  }
});
