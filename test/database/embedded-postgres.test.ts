import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { Client } from "pg";
import { EmbeddedPostgres } from "../../src/database/embedded-postgres";
import { markFolder } from "../../src/database/folder-marker";
import { freePort } from "../../src/database/server-port";
import { removeFolders, temporaryFolder } from "../support/folders";

const started: EmbeddedPostgres[] = [];

function embedded(
  dataDir: string,
  more: { port?: number; fresh?: boolean } = {},
): EmbeddedPostgres {
  const server = new EmbeddedPostgres({ dataDir, port: 0, durable: false, ...more });
  started.push(server);
  return server;
}

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
});
afterAll(removeFolders);

async function ask(server: EmbeddedPostgres, statement: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: server.url("postgres") });
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: statement, rowMode: "array" });
    return rows;
  } finally {
    await client.end();
  }
}

test("what is stored is there after a stop and a start, at the same address", async () => {
  const folder = temporaryFolder();
  const first = embedded(folder);
  await first.start();
  await ask(first, "CREATE TABLE note AS SELECT 'kept' AS text");
  const address = first.url("postgres");
  await first.stop();

  const second = embedded(folder);
  await second.start();
  expect(await ask(second, "SELECT text FROM note")).toEqual([["kept"]]);
  expect(second.url("postgres")).toBe(address);
});

test("the server listens on this machine only and can replicate", async () => {
  const server = embedded(temporaryFolder());
  await server.start();
  const names = ["listen_addresses", "unix_socket_directories", "wal_level", "TimeZone"];
  const settings = names.map((name) => `current_setting('${name}')`).join(", ");
  expect(await ask(server, `SELECT ${settings}`)).toEqual([["127.0.0.1", "", "logical", "UTC"]]);
  expect(await ask(server, "SHOW data_directory")).toEqual([
    [path.join(server.dataDir, "postgres")],
  ]);
});

test("after a stop no process of the server is left", async () => {
  const server = embedded(temporaryFolder());
  await server.start();
  const pid = server.postmasterPid;
  await server.stop();
  expect(server.postmasterPid).toBeUndefined();
  expect(() => process.kill(Number(pid), 0)).toThrow("ESRCH");
});

test("a fresh start removes what was stored", async () => {
  const folder = temporaryFolder();
  const first = embedded(folder);
  await first.start();
  await ask(first, "CREATE TABLE note (text text)");
  await first.stop();

  const second = embedded(folder, { fresh: true });
  await second.start();
  expect(await ask(second, "SELECT to_regclass('note')")).toEqual([[null]]);
});

test("a port that another program uses is named in one sentence", async () => {
  const other = createServer();
  const port = await freePort();
  await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
  const folder = temporaryFolder();
  try {
    await expect(embedded(folder, { port }).start()).rejects.toMatchObject({
      name: "StartProblem",
      message: `Port ${port} on 127.0.0.1, wanted for PostgreSQL, is in use by another program.`,
    });
  } finally {
    other.close();
  }
  // The failed start has left nothing behind that stands in the way of the next.
  await embedded(folder, { port }).start();
});

test("a remembered port that another program uses is replaced by a free one", async () => {
  const folder = temporaryFolder();
  const other = createServer();
  const port = await freePort();
  await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
  markFolder(folder);
  writeFileSync(path.join(folder, "postgres.port"), String(port));
  try {
    const server = embedded(folder);
    await server.start();
    expect(server.url("x")).not.toContain(`:${port}/`);
    expect(server.url("x")).toContain(
      `:${readFileSync(path.join(folder, "postgres.port"), "utf8").trim()}/`,
    );
  } finally {
    other.close();
  }
});

test("a file where the folder should be is named in one sentence", async () => {
  const file = path.join(temporaryFolder(), "data");
  writeFileSync(file, "");
  await expect(embedded(file).start()).rejects.toThrow(
    `The data cannot be stored in ${file}: a file is in the way.`,
  );
  await expect(embedded(path.join(file, "below")).start()).rejects.toThrow("a file is in the way");
});

test("a folder that may not be written to is named in one sentence", async () => {
  const folder = unwritableFolder();
  await expect(embedded(folder).start()).rejects.toMatchObject({
    name: "StartProblem",
    message: expect.stringMatching(
      /cannot be stored in .*: (you may not write there|the disk is read-only)\.$/,
    ) as string,
    remedy: expect.stringContaining("--data-dir") as string,
  });
});

/** Root may write everywhere but where the system itself says no. */
function unwritableFolder(): string {
  if (process.getuid?.() === 0) return process.platform === "linux" ? "/sys/data" : "/System/data";
  const folder = path.join(temporaryFolder(), "closed");
  mkdirSync(folder, { mode: 0o555 });
  return folder;
}

test("a folder that holds something else is left alone", async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, "postgres"));
  writeFileSync(path.join(folder, "postgres", "letter.txt"), "dear reader");
  await expect(embedded(folder).start()).rejects.toThrow("holds files that");
  expect(readFileSync(path.join(folder, "postgres", "letter.txt"), "utf8")).toBe("dear reader");
});

test("data of another version of PostgreSQL are left alone", async () => {
  const folder = temporaryFolder();
  markFolder(folder);
  mkdirSync(path.join(folder, "postgres"));
  writeFileSync(path.join(folder, "postgres", "PG_VERSION"), "12\n");
  await expect(embedded(folder).start()).rejects.toThrow("were written by PostgreSQL 12");
});
