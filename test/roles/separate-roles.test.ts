import { setTimeout as sleep } from "node:timers/promises";
import { EmbeddedPostgres } from "../../src/database/embedded-postgres";
import { ask, RANKED, rankedRows } from "../cli/ask";
import { buildProgram, endAll, Program, ranProgram, temporaryFolder } from "../cli/program";
import { TEST_KEY_VARIABLES } from "../branch/support/test-keys";
import { asHeadOf, TEST_SIGN_IN_VARIABLES } from "../support/sign-in";
import { SERVICE_KEY_VARIABLE } from "../support/service-key";

jest.setTimeout(180_000);

const ANSWERS = /answers at (\S+)\n/;

/** Three servers and five processes: how the roles run when each office has its own machine. */
describe("hub, branches and gateway as processes of their own, each over its own PostgreSQL", () => {
  const { folder, remove } = temporaryFolder();
  const servers = Object.fromEntries(
    ["hub", "solok", "palopo"].map((name) => [
      name,
      new EmbeddedPostgres({
        dataDir: `${folder}/${name}`,
        port: 0,
        durable: false,
        settings: { shared_buffers: "32MB" },
      }),
    ]),
  );
  let hub: Program;
  let gateway: string;
  let branches: Record<string, Program>;

  const databaseOf = (server: string, name = server): string => servers[server]?.url(name) ?? "";
  const hubFlags = (): string[] => ["--hub-database-url", databaseOf("hub")];

  beforeAll(async () => {
    await buildProgram();
    await Promise.all(Object.values(servers).map((server) => server.start()));
    await Promise.all([
      succeeds(["migrate", "--role", "hub", ...hubFlags()]),
      ...["solok", "palopo"].map((office) =>
        succeeds([
          ...["migrate", "--role", "branch", "--office", office],
          ...["--branch-database-url", databaseOf(office)],
        ]),
      ),
    ]);
    const env = { ...SERVICE_KEY_VARIABLE, ...TEST_SIGN_IN_VARIABLES };
    const silences = ["--stale-after", "1.5", "--unreachable-after", "4"];
    hub = new Program(["hub", "--port", "0", ...silences, ...hubFlags()], { env });
    branches = { solok: startBranch("solok"), palopo: startBranch("palopo") };
    for (const [office, branch] of Object.entries(branches)) {
      const url = await branch.says(ANSWERS);
      await succeeds([
        ...["office", "add", office, "--url", url, ...hubFlags()],
        ...["--replication-url", databaseOf(office)],
      ]);
    }
    const hubUrl = await hub.says(ANSWERS);
    const flags = ["gateway", "--port", "0", "--hub-url", hubUrl];
    gateway = await new Program(flags, { env }).says(ANSWERS);
    await until(async () => (await rankedRows(gateway)).length === 2);
  });
  afterAll(async () => {
    await endAll();
    await Promise.all(Object.values(servers).map((server) => server.stop()));
    remove();
  });

  function startBranch(office: string, server = office): Program {
    return new Program(
      [
        ...["branch", "--office", office, "--port", "0", "--heartbeat", "0.2"],
        ...["--branch-database-url", databaseOf(server, office)],
      ],
      { env: { ...TEST_KEY_VARIABLES, ...SERVICE_KEY_VARIABLE, ...TEST_SIGN_IN_VARIABLES } },
    );
  }

  async function reachOf(office: string): Promise<string> {
    const { data } = await ask(
      gateway,
      `query ($code: ID!) { branchOffice(code: $code) { status { reach } } }`,
      { code: office },
    );
    return (data?.branchOffice as { status: { reach: string } }).status.reach;
  }

  test("the gateway answers one question from the hub and both branches", async () => {
    const { data, errors } = await ask(
      gateway,
      `{
        compareRegions(codes: ["73.14", "13.73", "13.03"], asOf: "2024-03-31") {
          percent
          status
          region { code office { code } agreements { id } }
        }
      }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.compareRegions).toEqual([
      row(null, "NOT_REPORTED", "73.14", "palopo", "palopo:sidrap-kso"),
      row(105, "REPORTED", "13.73", "solok", "solok:sawahlunto-informal"),
      row(20, "STALE", "13.03", "solok", "solok:sijunjung-apbd"),
    ]);
  });

  test("a branch that is stopped turns stale, then unreachable, and the ranking goes on", async () => {
    await until(async () => (await reachOf("solok")) === "ONLINE");
    expect(await branches.solok?.end("SIGTERM")).toBe(0);
    await until(async () => (await reachOf("solok")) === "STALE");
    expect(await rankedRows(gateway)).toEqual(RANKED);
    await until(async () => (await reachOf("solok")) === "UNREACHABLE");
    expect(await rankedRows(gateway)).toEqual(RANKED);
    expect(await reachOf("palopo")).toBe("ONLINE");
    const { data } = await ask(
      gateway,
      `{ coverageRanking(within: "13", asOf: "2024-03-31") { lateOffices { code } } }`,
    );
    expect(data).toEqual({ coverageRanking: { lateOffices: [{ code: "solok" }] } });

    const again = startBranch("solok");
    const url = await again.says(ANSWERS);
    await succeeds(["office", "add", "solok", "--url", url, ...hubFlags()]);
    await until(async () => (await reachOf("solok")) === "ONLINE");
  });

  test("a new office that joins while everything runs answers, and its figures are ranked", async () => {
    const database = databaseOf("palopo", "padang");
    const description = [
      ...["--name", "Kantor Cabang Padang", "--parent", "sumbar-riau"],
      ...["--serves", "13.71", "--since", "2020-01-01"],
    ];
    await succeeds([
      ...["migrate", "--role", "branch", "--office", "padang", "--branch-database-url", database],
      ...description,
    ]);
    const url = await startBranch("padang", "palopo").says(ANSWERS);
    const add = [
      ...["office", "add", "padang", "--url", url, ...description, ...hubFlags()],
      ...["--replication-url", database],
    ];
    await succeeds(add);
    await until(async () => (await record("padang", "13.71")) === "RecordedCoverageFigures");
    await until(async () => (await rankedRows(gateway)).length === 3);
    expect((await rankedRows(gateway))[1]).toEqual({
      rank: 2,
      percent: 50,
      status: "REPORTED",
      region: { code: "13.71" },
    });
    expect(await succeeds(add)).toMatch(/^Office padang: known/);

    const status = await succeeds(["office", "status", ...hubFlags()]);
    expect(status.match(/^\S+ +FLOWING/gm)).toHaveLength(3);

    await succeeds(["office", "remove", "padang", ...hubFlags()]);
    expect(await succeeds(["office", "status", ...hubFlags()])).not.toContain("padang");
    expect(await rankedRows(gateway)).toHaveLength(3);
  });

  test("an office that contradicts the directory is refused with the way out", async () => {
    const refused = async (...flags: string[]): Promise<string> => {
      const { exitCode, errors } = await ranProgram(["office", "add", ...flags, ...hubFlags()]);
      expect(exitCode).toBe(1);
      return errors;
    };
    expect(await refused("padang-panjang")).toContain(
      "Branch office padang-panjang is not known yet. ",
    );
    expect(await refused("bukittinggi", "--name", "B", "--serves", "13.03")).toContain(
      "Region 13.03 is served by another branch office",
    );
    expect(await refused("bukittinggi", "--name", "B", "--serves", "99.99")).toContain(
      "There is no region 99.99. ",
    );
    expect(await refused("bukittinggi", "--name", "B", "--parent", "nowhere")).toContain(
      "There is no office nowhere",
    );
    expect(await refused("sumbar-riau")).toContain("is not a branch office");
  });

  test("what a database lacks is named, and a role does not start on it", async () => {
    const flags = ["--role", "hub", "--hub-database-url"];
    expect(await ranProgram(["migrate", "--check", ...flags, databaseOf("hub")])).toMatchObject({
      exitCode: 0,
      output: "Nothing is pending.\n",
    });
    const lacking = databaseOf("hub", "postgres");
    const check = await ranProgram(["migrate", "--check", ...flags, lacking]);
    expect(check).toMatchObject({
      exitCode: 1,
      output: expect.stringMatching(/^Pending:\n( {2}\w+\d{13}\n){5,}$/) as string,
    });
    expect(await ranProgram(["hub", "--port", "0", "--hub-database-url", lacking])).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining("Run `jangkauan migrate --role hub` first.") as string,
    });
  });

  test("a branch does not start on another office's database", async () => {
    const { exitCode, errors } = await ranProgram(
      [
        ...["branch", "--office", "palopo", "--port", "0"],
        ...["--branch-database-url", databaseOf("solok")],
      ],
      { env: TEST_KEY_VARIABLES },
    );
    expect(exitCode).toBe(1);
    expect(errors).toContain("The database holds the records of solok, not of palopo.");
  });

  async function record(office: string, region: string): Promise<string | undefined> {
    const { data } = await ask(
      gateway,
      `mutation ($input: RecordCoverageFiguresInput!) {
         recordCoverageFigures(input: $input) { __typename }
       }`,
      {
        input: {
          office,
          idempotencyKey: "one",
          figures: [
            {
              region,
              asOf: "2024-03-31",
              participants: 50,
              eligibleWorkers: 100,
              definition: "published-basis-not-stated",
              source: { about: "a report of the office" },
            },
          ],
        },
      },
      await asHeadOf(office),
    );
    return (data?.recordCoverageFigures as { __typename: string } | null)?.__typename;
  }
});

function row(
  percent: number | null,
  status: string,
  code: string,
  office: string,
  agreement: string,
) {
  return {
    percent,
    status,
    region: { code, office: { code: office }, agreements: [{ id: agreement }] },
  };
}

async function succeeds(args: readonly string[]): Promise<string> {
  const { exitCode, output, errors } = await ranProgram(args);
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
  return output;
}

async function until(happens: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 30_000;
  while (!(await happens().catch(() => false))) {
    if (Date.now() > giveUpAt) throw new Error("it did not happen within 30 s");
    await sleep(50);
  }
}
