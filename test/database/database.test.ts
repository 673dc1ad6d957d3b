import { type AddressInfo, connect, createServer } from "node:net";
import { Client } from "pg";
import type { DataSource, MigrationInterface, QueryRunner } from "typeorm";
import { openDatabase, poolOf } from "../../src/database/connection";
import { copyRows } from "../../src/database/copy-rows";
import { ensureDatabase } from "../../src/database/ensure-database";
import { migrate } from "../../src/database/migration";
import { violatedConstraint } from "../../src/database/violated-constraint";
import { emptyDatabase } from "../support/databases";
import { testServerUrl } from "../support/test-server";

class MakeBook1700000000000 implements MigrationInterface {
  up(db: QueryRunner): Promise<unknown> {
    return db.query(`CREATE TABLE book (
      title text CONSTRAINT book_titled CHECK (title <> ''), sold_on date, pages int)`);
  }
  async down(): Promise<void> {}
}

let database: { url: string; drop(): Promise<void> };
let db: DataSource;

beforeEach(async () => {
  database = await emptyDatabase();
  db = await openDatabase({ url: database.url, entities: [], migrations: [MakeBook1700000000000] });
});
afterEach(async () => {
  await db.destroy();
  await database.drop();
});

test("a database takes each step once, also when two programs start at the same time", async () => {
  const second = await openDatabase({
    url: database.url,
    entities: [],
    migrations: [MakeBook1700000000000],
  });
  try {
    const taken = await Promise.all([migrate(db), migrate(second)]);
    expect(taken.flat()).toEqual(["MakeBook1700000000000"]);
    expect(await migrate(db)).toEqual([]);
  } finally {
    await second.destroy();
  }
});

class FailToMakeBook1700000000001 implements MigrationInterface {
  up(db: QueryRunner): Promise<unknown> {
    return db.query("SELECT pg_terminate_backend(pg_backend_pid())");
  }
  async down(): Promise<void> {}
}

test("a step that fails is told to whoever asked, and nothing is written to the screen", async () => {
  const failing = await openDatabase({
    url: database.url,
    entities: [],
    migrations: [FailToMakeBook1700000000001],
  });
  poolOf(failing).on("error", () => undefined);
  const screen = jest.spyOn(console, "log").mockImplementation(() => undefined);
  try {
    await expect(migrate(failing)).rejects.toThrow();
    expect(screen).not.toHaveBeenCalled();
  } finally {
    screen.mockRestore();
    await failing.destroy();
  }
});

test("a calendar date comes out as it was written, in every time zone", async () => {
  const { rows } = await poolOf(db).query("SELECT date '2024-03-31' AS day");
  expect(rows).toEqual([{ day: "2024-03-31" }]);
});

test("copied rows keep tabs, line ends, backslashes and what is missing", async () => {
  await migrate(db);
  const written = [
    ["a\tb\nc\rd\\e\\N", "2024-03-31", 1],
    ["ü", null, null],
  ] as const;
  const client = await poolOf(db).connect();
  try {
    expect(await copyRows(client, "book", ["title", "sold_on", "pages"], written)).toBe(2);
    expect(await copyRows(client, "book", ["title"], [])).toBe(0);
  } finally {
    client.release();
  }
  const { rows } = await poolOf(db).query({
    text: "SELECT title, sold_on, pages FROM book ORDER BY pages",
    rowMode: "array",
  });
  expect(rows).toEqual(written);
});

test("copied rows that the table refuses are all left out, and the connection can go on", async () => {
  await migrate(db);
  const client = await poolOf(db).connect();
  try {
    const refused = copyRows(client, "book", ["title"], [["good"], [""]]);
    expect(violatedConstraint(await refused.catch((error: unknown) => error))).toBe("book_titled");
    const { rows } = await client.query("SELECT count(*)::int AS books FROM book");
    expect(rows).toEqual([{ books: 0 }]);
  } finally {
    client.release();
  }
});

test("rows that cannot be read to their end are not stored", async () => {
  await migrate(db);
  const client = await poolOf(db).connect();
  function* torn(): Generator<string[]> {
    yield ["first"];
    throw new Error("the file ends here");
  }
  try {
    await expect(copyRows(client, "book", ["title"], torn())).rejects.toThrow("the file ends here");
  } finally {
    client.release(true);
  }
  const { rows } = await poolOf(db).query("SELECT count(*)::int AS books FROM book");
  expect(rows).toEqual([{ books: 0 }]);
});

test("a violated constraint has a name; other errors have none", async () => {
  await migrate(db);
  const violation: unknown = await db
    .query("INSERT INTO book (title) VALUES ('')")
    .catch((error: unknown) => error);
  expect(violatedConstraint(violation)).toBe("book_titled");
  const mistake: unknown = await db
    .query("SELECT")
    .then(() => db.query("SELECT nothing").catch((error: unknown) => error));
  expect(violatedConstraint(mistake)).toBeUndefined();
  expect(violatedConstraint(null)).toBeUndefined();
  expect(violatedConstraint(new Error("other"))).toBeUndefined();
});

test("a database is made once, sorts by bytes, and is mended when its removal was interrupted", async () => {
  const server = testServerUrl("postgres");
  const name = `made "once" ${process.pid}`;
  await Promise.all([1, 2, 3].map(() => ensureDatabase(server, name)));
  const admin = new Client({ connectionString: server });
  await admin.connect();
  try {
    await admin.query("UPDATE pg_database SET datconnlimit = -2 WHERE datname = $1", [name]);
    await ensureDatabase(server, name);
    const { rows } = await admin.query(
      "SELECT datconnlimit, datcollate FROM pg_database WHERE datname = $1",
      [name],
    );
    expect(rows).toEqual([{ datconnlimit: -1, datcollate: "C" }]);
  } finally {
    await admin.query(`DROP DATABASE "${name.replaceAll('"', '""')}"`);
    await admin.end();
  }
});

test("a connection that breaks while a database is made fails it, and not the program", async () => {
  const { hostname, port } = new URL(testServerUrl("postgres"));
  const breaking = createServer((client) => {
    const server = connect(Number(port), hostname, () => server.pipe(client));
    client.on("data", (said) => {
      if (!said.includes("CREATE DATABASE")) return void server.write(said);
      server.destroy();
      client.destroy();
    });
  });
  await new Promise<void>((resolve) => breaking.listen(0, "127.0.0.1", resolve));
  const url = new URL(testServerUrl("postgres"));
  url.port = String((breaking.address() as AddressInfo).port);
  try {
    await expect(ensureDatabase(url.href, "never made")).rejects.toThrow("terminated");
  } finally {
    breaking.close();
  }
});
