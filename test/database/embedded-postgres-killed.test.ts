import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { EmbeddedPostgres } from "../../src/database/embedded-postgres";
import { markFolder } from "../../src/database/folder-marker";
import { startOfProcess } from "../../src/database/process-identity";
import { removeFolders, temporaryFolder } from "../support/folders";
import { type Program, startProgram } from "../support/program";

const servers: EmbeddedPostgres[] = [];
const programs: Program[] = [];

function embedded(dataDir: string, onUnexpectedEnd?: () => void): EmbeddedPostgres {
  const server = new EmbeddedPostgres({ dataDir, port: 0, durable: false, onUnexpectedEnd });
  servers.push(server);
  return server;
}

/** A program that holds a server on a folder. */
function holder(folder: string): Program {
  const program = startProgram("test/database/hold-postgres.ts", [folder]);
  programs.push(program);
  return program;
}

afterEach(async () => {
  for (const program of programs.splice(0)) {
    if (program.process.exitCode === null && program.process.signalCode === null) {
      await program.kill("SIGTERM");
    }
  }
  for (const server of servers.splice(0)) await server.stop();
});
afterAll(removeFolders);

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

const storeTen = "CREATE TABLE note AS SELECT generate_series(1, 10) AS number";
const countNotes = "SELECT count(*)::int AS notes FROM note";

async function readyUrl(program: Program): Promise<string> {
  const line = await program.nextLine();
  expect(line).toMatch(/^ready: /);
  return (line ?? "").slice("ready: ".length);
}

function postmasterOf(folder: string): number {
  return Number.parseInt(readFileSync(path.join(folder, "postgres", "postmaster.pid"), "utf8"), 10);
}

test("a server that is killed is noticed, and started again it has every row", async () => {
  let noticed = (): void => undefined;
  const end = new Promise<void>((resolve) => (noticed = resolve));
  const server = embedded(temporaryFolder(), noticed);
  await server.start();
  await query(server.url("postgres"), storeTen);
  process.kill(Number(server.postmasterPid), "SIGKILL");
  await end;
  expect(server.postmasterPid).toBeUndefined();
  await server.start();
  expect(await query(server.url("postgres"), countNotes)).toEqual([{ notes: 10 }]);
});

test("the server that a killed program left behind is stopped, and its rows are kept", async () => {
  const folder = temporaryFolder();
  const program = holder(folder);
  await query(await readyUrl(program), storeTen);
  const orphan = postmasterOf(folder);
  await program.kill("SIGKILL");
  expect(startOfProcess(orphan)).not.toBeNull();

  const server = embedded(folder);
  await server.start();
  expect(startOfProcess(orphan)).toBeNull();
  expect(await query(server.url("postgres"), countNotes)).toEqual([{ notes: 10 }]);
});

test("a program and its server killed together leave every row", async () => {
  const folder = temporaryFolder();
  const program = holder(folder);
  await query(await readyUrl(program), storeTen);
  process.kill(postmasterOf(folder), "SIGKILL");
  await program.kill("SIGKILL");

  const server = embedded(folder);
  await server.start();
  expect(await query(server.url("postgres"), countNotes)).toEqual([{ notes: 10 }]);
});

test("a second program on the same data is refused while the first lives, and harms nothing", async () => {
  const folder = temporaryFolder();
  const first = holder(folder);
  const url = await readyUrl(first);
  const second = holder(folder);
  expect(await second.nextLine()).toBe(
    `problem: jangkauan is already running with the data in ${folder} (process ${first.process.pid}). ` +
      `Use --data-dir for a second one, or stop process ${first.process.pid} first.`,
  );
  expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("two servers of one program do not share a folder either", async () => {
  const folder = temporaryFolder();
  await embedded(folder).start();
  await expect(embedded(folder).start()).rejects.toThrow("already running");
});

test("of many programs that start at once after a kill, exactly one gets the data", async () => {
  const folder = temporaryFolder();
  const killed = holder(folder);
  await readyUrl(killed);
  await killed.kill("SIGKILL");
  const lines = await Promise.all([1, 2, 3, 4].map(() => holder(folder).nextLine()));
  expect(lines.filter((line) => line?.startsWith("ready: "))).toHaveLength(1);
  expect(lines.filter((line) => line?.includes("already running"))).toHaveLength(3);
});

test("the lock of a program that is gone does not hold, even if its id was given out again", async () => {
  const folder = temporaryFolder();
  markFolder(folder);
  const stale = { pid: process.ppid, startedAt: "another boot/12345" };
  writeFileSync(path.join(folder, "lock"), JSON.stringify(stale));
  await embedded(folder).start();
});

test("a torn lock does not hold", async () => {
  const folder = temporaryFolder();
  markFolder(folder);
  writeFileSync(path.join(folder, "lock"), '{"pid":');
  await embedded(folder).start();
});

test("a server's note with the id of some other process does not hold, nor is that process stopped", async () => {
  const folder = temporaryFolder();
  const first = embedded(folder);
  await first.start();
  await query(first.url("postgres"), storeTen);
  const note = path.join(folder, "postgres", "postmaster.pid");
  const [, ...rest] = readFileSync(note, "utf8").split("\n");
  await first.stop();
  const bystander = holder(temporaryFolder());
  await readyUrl(bystander);
  writeFileSync(note, [bystander.process.pid, ...rest].join("\n"));

  const server = embedded(folder);
  await server.start();
  expect(await query(server.url("postgres"), countNotes)).toEqual([{ notes: 10 }]);
  expect(bystander.process).toMatchObject({ exitCode: null, signalCode: null });
});

test("a start that is killed while it prepares the data does not stand in the way of the next", async () => {
  const folder = temporaryFolder();
  const program = holder(folder);
  const unfinished = (): string | undefined =>
    readdirSync(folder).find((name) => name.startsWith("postgres.unfinished-"));
  while (unfinished() === undefined) await sleep(2);
  await program.kill("SIGKILL");
  expect(existsSync(path.join(folder, "postgres"))).toBe(false);

  const server = embedded(folder);
  await server.start();
  expect(await query(server.url("postgres"), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  expect(unfinished()).toBeUndefined();
});

test("a removal of old data that was killed half-way is finished by the next start", async () => {
  const folder = temporaryFolder();
  markFolder(folder);
  mkdirSync(path.join(folder, "postgres.unfinished-abc", "removed", "base"), { recursive: true });
  await embedded(folder).start();
  expect(existsSync(path.join(folder, "postgres.unfinished-abc"))).toBe(false);
});
