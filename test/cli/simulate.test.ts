import path from "node:path";
import { ask } from "./ask";
import { buildProgram, endAll, processesOn, Program, ranProgram, temporaryFolder } from "./program";

jest.setTimeout(240_000);

const { folder, remove } = temporaryFolder();
const dataDir = path.join(folder, "simulated");
const SIMULATE = ["simulate", "--regions", "13", "--months", "12", "--data-dir", dataDir];

beforeAll(buildProgram);
afterAll(async () => {
  await endAll();
  remove();
});

test("a simulation that is interrupted is finished by the next one, and made only once", async () => {
  const stopped = new Program(SIMULATE);
  await stopped.says(/simulated figures/);
  expect(await stopped.end("SIGINT")).toBe(130);
  expect(stopped.errors).toBe("");
  const killed = new Program(SIMULATE);
  await killed.says(/what the hub knows of them/);
  await killed.end("SIGKILL");

  const made = await ranProgram(SIMULATE);
  expect(made.errors).toBe("");
  expect(made.output).toMatch(/1 of 1: Sumatera Barat, [0-9,]+ rows\n/);
  expect(made.output).toContain("Made: simulated data, seed 1, 12 months until 2025-12.");
  const again = await ranProgram(SIMULATE);
  expect(again.output).toContain("It is there already: simulated data, seed 1");
  expect(again.exitCode).toBe(0);
  const other = await ranProgram([...SIMULATE, "--seed", "2"]);
  expect(other.exitCode).toBe(1);
  expect(other.errors).toMatch(/^jangkauan: Another data set is there: simulated data, seed 1, /);
  expect(processesOn(dataDir)).toEqual([]);
});

test("start serves it without documented facts, and says that it is simulated", async () => {
  const program = new Program(["start", "--data-dir", dataDir, "--port", "0"]);
  const gateway = await program.says(/GraphQL and Sandbox +(\S+)\n/);
  expect(program.output).toMatch(/^ {2}simulated data, seed 1: no documented facts … /m);
  expect(program.output).toContain("All figures are simulated data, seed 1.");
  const { data, errors } = await ask(
    gateway,
    `{ dataSet { kind seed months until }
       published: coverageRanking(within: "13", asOf: "2025-12-31") { simulated ranked rows { simulated } }
       enrolled: coverageRanking(within: "13", asOf: "2025-12-31", definition: "enrolled-of-potential") {
         ranked unranked }
       villages: coverageRanking(level: VILLAGE, within: "13.01", asOf: "2025-12-31") { ranked }
       branchOffice(code: "simulasi-13-1") { simulated name } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    dataSet: { kind: "SIMULATED", seed: 1, months: 12, until: "2025-12-31" },
    published: { simulated: true },
    enrolled: { ranked: 19, unranked: 0 },
    villages: { ranked: 182 },
    branchOffice: { simulated: true },
  });
  const hub = await program.says(/ hub +(http:\S+)\/graphql\n/);
  const health = (await (await fetch(`${hub}/health`)).json()) as { dataSet: object };
  expect(health.dataSet).toMatchObject({ kind: "SIMULATED", seed: 1 });
  expect(await program.end("SIGTERM")).toBe(0);
});

test("nothing is simulated where documented figures are", async () => {
  const documented = path.join(folder, "documented");
  const program = new Program(["start", "--data-dir", documented, "--port", "0"]);
  await program.says(/curl [^\n]*\n/);
  await program.end("SIGTERM");
  const refused = await ranProgram(["simulate", "--regions", "13", "--data-dir", documented]);
  expect(refused.exitCode).toBe(1);
  expect(refused.errors).toBe(
    "jangkauan: The database holds documented or recorded figures: nothing is simulated into it. " +
      "Choose another folder with --data-dir, or an empty database with --hub-database-url.\n",
  );
});

test.each([
  ["--regions", "everywhere"],
  ["--months", "0"],
  ["--seed", "-1"],
  ["--until", "2025-13"],
  ["--until", "2199-12"],
])("a simulation cannot be asked for with %s %s", async (flag, value) => {
  const { exitCode, errors } = await ranProgram(["simulate", `${flag}=${value}`]);
  expect(exitCode).toBe(2);
  expect(errors).toContain(`'${value}' is invalid`);
});

test("a region that is not in the national list is refused", async () => {
  const elsewhere = path.join(folder, "elsewhere");
  const refused = await ranProgram(["simulate", "--regions", "13,99", "--data-dir", elsewhere]);
  expect(refused.errors).toContain("There is no province or regency 99.");
});
