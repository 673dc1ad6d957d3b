import { writeFileSync } from "node:fs";
import path from "node:path";
import { version } from "../../package.json";
import { buildProgram, endAll, ranProgram, temporaryFolder } from "./program";
import { TEST_KEY_VARIABLES } from "../branch/support/test-keys";

beforeAll(buildProgram, 120_000);
afterAll(endAll);

const COMMANDS = [
  "start",
  "simulate",
  "hub",
  "branch",
  "gateway",
  "migrate",
  "office",
  "office add",
  "office status",
  "office resync",
  "office remove",
  "keys",
  "keys make",
  "keys status",
  "keys rotate",
  "import",
  "import eligible-workers",
  "import targets",
  "token",
  "schema",
  "schema print",
];

test.each(COMMANDS)("the help of `%s` shows how to use it, with examples", async (command) => {
  const { exitCode, output, errors } = await ranProgram([...command.split(" "), "--help"]);
  expect(exitCode).toBe(0);
  expect(errors).toBe("");
  expect(output).toContain(`Usage: jangkauan ${command}`);
  expect(output).toMatch(new RegExp(`Examples?:\\n  \\$ jangkauan ${command.split(" ")[0]}`));
});

test("the help of the program names every command", async () => {
  const { output } = await ranProgram(["--help"]);
  for (const command of COMMANDS) expect(output).toContain(command.split(" ")[0]);
});

test("the version is the package's", async () => {
  expect(await ranProgram(["--version"])).toMatchObject({ exitCode: 0, output: `${version}\n` });
});

test.each([
  [["strat"], "jangkauan: Unknown command 'strat'. Did you mean start? See `jangkauan --help`.\n"],
  [
    ["start", "--prot", "1"],
    "jangkauan: Unknown option '--prot'. Did you mean --port? See `jangkauan start --help`.\n",
  ],
  [
    ["migrate", "--role", "both"],
    "jangkauan: Option '--role <role>' argument 'both' is invalid. Allowed choices are hub, branch. See `jangkauan migrate --help`.\n",
  ],
  [
    ["token", "--role", "official"],
    "jangkauan: The role official needs '--region <code>'. See `jangkauan token --help`.\n",
  ],
])("a wrong call ends with 2 and the way to the right one: %j", async (args, errors) => {
  expect(await ranProgram(args)).toEqual({ exitCode: 2, output: "", errors });
});

test("all wrong settings are told at once, from flags, environment and .env", async () => {
  const { folder, remove } = temporaryFolder();
  writeFileSync(
    path.join(folder, ".env"),
    "JANGKAUAN_HEARTBEAT_SECONDS=often\nJANGKAUAN_PROT=1\nmy secret line\n",
  );
  const { exitCode, errors } = await ranProgram(["start", "--port", "http"], {
    cwd: folder,
    env: { JANGKAUAN_HOST: "here there", JANGKAUAN_HUB_DATABASE_URL: "mysql://me:secret@db/hub" },
  });
  remove();
  expect(exitCode).toBe(2);
  expect(errors.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^jangkauan: Line 3 of \.env sets nothing\. /),
    "jangkauan: JANGKAUAN_PROT in .env is not a setting. Did you mean JANGKAUAN_PORT?",
    expect.stringMatching(/^jangkauan: JANGKAUAN_HOST is "here there"\. It must be /),
    expect.stringMatching(/^jangkauan: --port is "http"\. It must be /),
    expect.stringMatching(
      /^jangkauan: JANGKAUAN_HUB_DATABASE_URL is "mysql:\/\/\*\*\*@db\/hub"\. It must be /,
    ),
    expect.stringMatching(
      /^jangkauan: JANGKAUAN_HEARTBEAT_SECONDS in \.env is "often"\. It must be /,
    ),
  ]);
});

test.each([
  ["hub", ["--hub-database-url", "postgres://me:secret@127.0.0.1:1/hub"]],
  ["branch", ["--office", "solok", "--branch-database-url", "postgres://me:secret@127.0.0.1:1/b"]],
])("a %s whose database does not answer says so in one sentence", async (role, flags) => {
  const { exitCode, errors } = await ranProgram([role, ...flags], { env: TEST_KEY_VARIABLES });
  expect(exitCode).toBe(1);
  expect(errors).toBe(
    "jangkauan: The database does not answer. Check that it runs and that its address is right.\n",
  );
});

test("ports of start that meet are refused at once", async () => {
  const { exitCode, errors } = await ranProgram(["start", "--port", "4000"], {
    env: { JANGKAUAN_HUB_PORT: "4000" },
  });
  expect(exitCode).toBe(2);
  expect(errors).toBe(
    "jangkauan: JANGKAUAN_HUB_PORT is 4000. It must be another port than the gateway's, --port.\n",
  );
});

test("a folder that cannot be made is named in one sentence, and nothing hangs", async () => {
  const { exitCode, errors } = await ranProgram(
    ["start", "--port", "0", "--data-dir", "/proc/jangkauan/data"],
    { patienceMs: 30_000 },
  );
  expect(errors).toBe(
    "jangkauan: The data cannot be stored in /proc/jangkauan/data: no folder can be made there. " +
      "Choose a folder that you may write to with --data-dir.\n",
  );
  expect(exitCode).toBe(1);
});

test.each([
  ["package.json", '{ "name": "jangkauan" }'],
  ["schema.graphql", "type Query { name: String }"],
])("a gateway whose supergraph is none says so in one sentence: %s", async (name, text) => {
  const { folder, remove } = temporaryFolder();
  writeFileSync(path.join(folder, name), text);
  const { exitCode, errors } = await ranProgram(["gateway", "--supergraph", name], { cwd: folder });
  remove();
  expect(exitCode).toBe(1);
  expect(errors).toBe(
    `jangkauan: The file ${name} is not a composed supergraph. ` +
      "Give --supergraph what composing subgraphs gave, not a subgraph's schema or something else.\n",
  );
});

test("a gateway whose supergraph cannot be read says so in one sentence", async () => {
  const { exitCode, errors } = await ranProgram(["gateway", "--supergraph", "no-such-file"]);
  expect(exitCode).toBe(1);
  expect(errors).toMatch(/^jangkauan: The supergraph no-such-file cannot be read\. .*\n$/);
});
