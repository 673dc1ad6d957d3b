import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../src/database/server-port";
import { ask, RANKED, rankedRows } from "./ask";
import {
  buildProgram,
  endAll,
  processesOn,
  Program,
  ranProgram,
  signedInAt,
  temporaryFolder,
} from "./program";

jest.setTimeout(240_000);

const GATEWAY = /GraphQL and Sandbox +(\S+)\n/;
const READY = /curl [^\n]*\n/;

const { folder, remove } = temporaryFolder();
const dataDir = path.join(folder, "data");

beforeAll(buildProgram);
afterAll(remove);

function start(...flags: string[]): Program {
  return new Program(["start", "--data-dir", dataDir, "--port", "0", ...flags]);
}

/** Waits until everything runs; returns the gateway's address. */
async function gatewayOf(program: Program): Promise<string> {
  await program.says(READY);
  return program.says(GATEWAY);
}

/** The server of the data folder, as its own note has it. */
function postmaster(): number {
  return Number.parseInt(readFileSync(path.join(dataDir, "postgres/postmaster.pid"), "utf8"), 10);
}

async function untilRanked(gateway: string): Promise<void> {
  const giveUpAt = Date.now() + 30_000;
  for (;;) {
    const rows = await rankedRows(gateway).catch(() => []);
    if (rows.length > 0) return expect(rows).toEqual(RANKED);
    if (Date.now() > giveUpAt) throw new Error("the gateway did not rank again within 30 s");
    await sleep(100);
  }
}

/** What breaks because it is stopped is no news. */
function expectSilenceAfterStopping(program: Program): void {
  const [, after] = program.output.split("Stopping …\n");
  expect(after).toBe("");
}

async function expectNothingLeft(): Promise<void> {
  const giveUpAt = Date.now() + 5_000;
  while (processesOn(dataDir).length > 0 && Date.now() < giveUpAt) await sleep(50);
  expect(processesOn(dataDir)).toEqual([]);
}

describe("while everything runs", () => {
  let program: Program;
  let gateway: string;
  beforeAll(async () => {
    program = start();
    gateway = await gatewayOf(program);
  });
  afterAll(endAll);

  test("start has shown its steps, and prints a query that works when pasted", async () => {
    const steps = [...program.output.matchAll(/^ {2}(.+) … \d+\.\d s$/gm)].map(([, step]) => step);
    expect(steps).toEqual([
      "PostgreSQL",
      "databases hub, solok, palopo",
      "regions and branch offices",
      "documented facts",
      "replication to the hub",
      "hub, branches and gateway",
    ]);
    expect(program.output).toMatch(/^ {2}hub +http:\/\/127\.0\.0\.1:\d+\/graphql$/m);
    expect(program.output).toMatch(/^ {2}branch solok +http:\/\/127\.0\.0\.1:\d+\/graphql$/m);
    expect(program.output).toMatch(/^ {2}branch palopo +http:\/\/127\.0\.0\.1:\d+\/graphql$/m);

    const curl = await program.says(/curl -s ('\S+' -H '[^']+' -d '[^']+')\n/);
    const [, url, name, value, body] =
      /^'(\S+)' -H '([^:]+): ([^']+)' -d '([^']+)'$/.exec(curl) ?? [];
    const response = await fetch(url ?? "", {
      method: "POST",
      headers: { [name ?? ""]: value ?? "" },
      body: body ?? "",
    });
    const { data } = (await response.json()) as {
      data: { coverageRanking: { rows: { rank: number; percent: number }[] } };
    };
    expect(data.coverageRanking.rows.slice(0, 2)).toMatchObject([
      { rank: 1, percent: 105 },
      { rank: 2, percent: 20 },
    ]);
    expect(data.coverageRanking.rows).toHaveLength(19);
    expect(await rankedRows(gateway)).toEqual(RANKED);
    expect(program.errors).toBe("");
  });

  test("tokens are made on this machine with a key that its owner alone may read", async () => {
    const key = path.join(dataDir, "sign-in-key.pem");
    expect(statSync(key).mode & 0o777).toBe(0o600);
    expect(program.output).toContain("jangkauan token --role officer --office solok --minutes 60");
    const ask = ["token", "--data-dir", dataDir, "--role", "officer", "--office", "solok"];
    const made = await ranProgram(ask);
    expect(made.output).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(made.errors).toMatch(
      /^Good for 60 minutes at the `start` in .+ on this machine alone\./,
    );
    expect(`${program.output}${made.errors}`).not.toMatch(/PRIVATE|eyJ/);
    expect(await ranProgram([...ask, "--minutes", "61"])).toMatchObject({
      ...{ exitCode: 2, output: "" },
      errors: expect.stringContaining("at most 60 minutes") as string,
    });
    const elsewhere = await ranProgram([...ask, "--data-dir", folder]);
    expect(elsewhere.errors).toContain("There is no key that makes tokens in ");
    for (const args of [ask, ["start", "--data-dir", path.join(folder, "other")]]) {
      const refused = await ranProgram(args, { env: { JANGKAUAN_MODE: "production" } });
      expect(refused.exitCode).toBe(2);
      expect(refused.errors).toContain("The key that `start` makes is for one machine.");
      expect(refused.errors).toContain("JANGKAUAN_ISSUER");
    }
  });

  test("a second start on the same data is refused, and the first goes on", async () => {
    const { exitCode, errors } = await ranProgram([
      ...["start", "--data-dir", dataDir, "--port", "0"],
    ]);
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/^jangkauan: jangkauan is already running with the data in .+\n$/);
    expect(errors).toContain("--data-dir");
    await untilRanked(gateway);
  });

  test("a start on a port in use is refused at once, before anything is stored", async () => {
    const other = path.join(folder, "other");
    const { port } = new URL(gateway);
    const refused = await ranProgram(["start", "--data-dir", other, "--port", port]);
    expect(refused.exitCode).toBe(1);
    expect(refused.errors).toBe(
      `jangkauan: Port ${port} on 127.0.0.1 is in use by another program. ` +
        "Stop that program, or choose another port with --port (0 takes a free one).\n",
    );
    const refusedHub = await ranProgram(["start", "--data-dir", other, "--port", "0"], {
      env: { JANGKAUAN_HUB_PORT: port },
    });
    expect(refusedHub.errors).toContain("or choose another port with JANGKAUAN_HUB_PORT");
    expect(readdirSync(folder)).toEqual(["data"]);
  });

  test("a killed PostgreSQL is started again, and the ranking comes back", async () => {
    process.kill(postmaster(), "SIGKILL");
    await program.says(/PostgreSQL has ended unexpectedly and is started again\./);
    await untilRanked(gateway);
  });

  test("a Ctrl-C that arrives twice, as npm passes it on, still stops in order", async () => {
    program.signal("SIGINT");
    await sleep(50);
    program.signal("SIGINT");
    expect(await program.ended).toBe(0);
    expectSilenceAfterStopping(program);
    await expectNothingLeft();
  });
});

describe("after it was killed", () => {
  afterEach(endAll);
  test("what was recorded is there after a kill of everything, and gone after --fresh", async () => {
    const program = start();
    const note = await recordFigure(await gatewayOf(program));
    const server = postmaster();
    await program.end("SIGKILL");
    process.kill(server, "SIGKILL");

    const again = start();
    const gateway = await gatewayOf(again);
    expect(await participantsOf(gateway)).toBe(note);
    expect(await again.end("SIGINT")).toBe(0);
    await expectNothingLeft();

    const fresh = start("--fresh");
    const emptied = await gatewayOf(fresh);
    expect(await participantsOf(emptied)).toBeNull();
    expect(await rankedRows(emptied)).toEqual(RANKED);
    expect(await fresh.end("SIGHUP")).toBe(0);
    expect(fresh.errors).toBe("");
  });
});

test("a role that cannot start stops those that have", async () => {
  const wanted = await freePort();
  const program = new Program(["start", "--data-dir", dataDir, "--port", "0"], {
    env: { JANGKAUAN_BRANCH_PORT: String(wanted) },
  });
  // Taken only after the start has found it free.
  await program.says(/PostgreSQL … /);
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(wanted, "127.0.0.1", resolve));
  expect(await program.ended).toBe(1);
  other.close();
  expect(program.output).toContain("hub, branches and gateway");
  expect(program.errors).toMatch(
    /^jangkauan: Port \d+ on 127\.0\.0\.1 is in use by another program\. /,
  );
  await expectNothingLeft();
});

describe("from an empty folder on", () => {
  afterEach(endAll);
  const STEPS = [
    "PostgreSQL",
    "databases",
    "regions and branch",
    "documented facts",
    "replication",
    "hub, branches",
  ];

  /** Each start goes on where the one before it ended, so that every step is met while it works. */
  async function endInEachStep(
    steps: readonly string[],
    end: (program: Program, index: number) => Promise<void>,
  ) {
    for (const [index, step] of steps.entries()) {
      const program = start(...(index === 0 ? ["--fresh"] : []));
      await program.says(new RegExp(step));
      await end(program, index);
    }
    const program = start();
    expect(await rankedRows(await gatewayOf(program))).toEqual(RANKED);
    expect(await program.end("SIGTERM")).toBe(0);
    expect(program.errors).toBe("");
    await expectNothingLeft();
  }

  test("a start that is told to stop in any of its steps stops cleanly, and the next goes on", async () => {
    await endInEachStep(STEPS, async (program) => {
      expect(await program.end("SIGTERM")).toBe(143);
      expect(program.errors).toBe("");
      expectSilenceAfterStopping(program);
      await expectNothingLeft();
    });
  });

  test("starts that were killed while they set up leave a folder that starts", async () => {
    const thatStore = ["databases", "documented facts", "replication"];
    await endInEachStep(thatStore, async (program, index) => {
      await sleep(index * 60);
      await program.end("SIGKILL");
    });
  });
});

describe("a folder that is not ours", () => {
  const foreign = path.join(folder, "foreign");
  beforeAll(() => {
    mkdirSync(path.join(foreign, "postgres"), { recursive: true });
    writeFileSync(path.join(foreign, "postgres", "letter.txt"), "Dear mother");
  });

  test.each([[["--fresh"]], [[]]])("is left alone by start %j", async (flags) => {
    const { exitCode, errors } = await ranProgram([
      ...["start", "--data-dir", foreign, "--port", "0"],
      ...flags,
    ]);
    expect(exitCode).toBe(1);
    expect(errors).toMatch(
      /^jangkauan: The folder .* holds files that jangkauan has not put there\./,
    );
    expect(readFileSync(path.join(foreign, "postgres", "letter.txt"), "utf8")).toBe("Dear mother");
    expect(readdirSync(foreign)).toEqual(["postgres"]);
  });

  test("is named when a file is in the way", async () => {
    const file = path.join(foreign, "postgres", "letter.txt");
    const { exitCode, errors } = await ranProgram(["start", "--data-dir", file, "--port", "0"]);
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/^jangkauan: The data cannot be stored in .*: a file is in the way\. /);
  });
});

/** Records a figure of Sawahlunto at Solok, at a date of which nothing is documented. */
async function recordFigure(gateway: string): Promise<number> {
  const participants = 31_415;
  const officer = await signedInAt(dataDir, "--role", "officer", "--office", "solok");
  const { data, errors } = await ask(
    gateway,
    `mutation ($input: RecordCoverageFiguresInput!) {
       recordCoverageFigures(input: $input) { __typename ... on Refusal { problems { message } } }
     }`,
    {
      input: {
        office: "solok",
        idempotencyKey: "start-test",
        figures: [
          {
            region: "13.73",
            asOf: "2021-06-30",
            participants,
            eligibleWorkers: 40_000,
            definition: "published-basis-not-stated",
            source: { about: "a report of the office" },
          },
        ],
      },
    },
    officer,
  );
  expect({ data, errors }).toEqual({
    data: { recordCoverageFigures: { __typename: "RecordedCoverageFigures" } },
    errors: undefined,
  });
  const giveUpAt = Date.now() + 10_000;
  while ((await participantsOf(gateway)) === null && Date.now() < giveUpAt) await sleep(50);
  return participants;
}

async function participantsOf(gateway: string): Promise<number | null> {
  const { data } = await ask(
    gateway,
    `{ compareRegions(codes: ["13.73"], asOf: "2021-06-30") { participants } }`,
  );
  const rows = data?.compareRegions as { participants: number | null }[] | undefined;
  return rows?.[0]?.participants ?? null;
}
