import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { clusterFolder, settleDataFolder } from "../../src/database/data-folder";
import { EmbeddedPostgres } from "../../src/database/embedded-postgres";
import { removeFolders, temporaryFolder } from "../support/folders";

const isRoot = process.getuid?.() === 0;

afterAll(removeFolders);

/** A folder that only we may enter, like /root. */
function privateFolder(): string {
  const folder = path.join(temporaryFolder(), "data");
  mkdirSync(folder, { mode: 0o700 });
  chmodSync(folder, 0o700);
  return folder;
}

test("data of root go where PostgreSQL's user can reach them, those of others where they asked", async () => {
  const folder = privateFolder();
  const told: string[] = [];
  const start = async (): Promise<string> => {
    const log = (line: string): number => told.push(line);
    const server = new EmbeddedPostgres({ dataDir: folder, port: 0, durable: false, log });
    await server.start();
    await server.stop();
    return server.dataDir;
  };
  const used = await start();
  try {
    if (isRoot) expect(used).toMatch(/^\/var\/tmp\/jangkauan-[0-9a-f]{12}$/);
    else expect(used).toBe(folder);
    expect(told).toHaveLength(isRoot ? 1 : 0);
    expect(existsSync(clusterFolder(used))).toBe(true);
    // They stay there, even when the first folder can be reached later.
    chmodSync(folder, 0o755);
    expect(await start()).toBe(used);
  } finally {
    if (used !== folder) rmSync(used, { recursive: true, force: true });
  }
});

test("a folder is made with the folders above it", () => {
  const folder = path.join(temporaryFolder(), "a", "b c", "d");
  expect(settleDataFolder(folder, () => undefined)).toBe(folder);
  expect(existsSync(folder)).toBe(true);
});

test("data of another user are refused as such, also while that user works with them", async () => {
  const folder = temporaryFolder();
  const server = new EmbeddedPostgres({ dataDir: folder, port: 0, durable: false });
  await server.start();
  const nobodyHere = jest.spyOn(process, "getuid").mockReturnValue(4_242_424);
  try {
    await expect(
      new EmbeddedPostgres({ dataDir: folder, port: 0, fresh: true }).start(),
    ).rejects.toMatchObject({
      name: "StartProblem",
      message: `The data in ${folder} belong to another user of this machine.`,
    });
  } finally {
    nobodyHere.mockRestore();
    await server.stop();
  }
});

test("a folder that only looks like ours is left alone, also by a fresh start", async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, "postgres"));
  writeFileSync(path.join(folder, "postgres", "PG_VERSION"), "18\n");
  for (const name of ["lock", "postgres.log", "jangkauan.folder", "letter.txt"]) {
    writeFileSync(path.join(folder, name), "dear reader");
  }
  const names = readdirSync(folder);
  for (const fresh of [true, false]) {
    await expect(new EmbeddedPostgres({ dataDir: folder, port: 0, fresh }).start()).rejects.toThrow(
      `The folder ${folder} holds files that jangkauan has not put there.`,
    );
  }
  expect(readdirSync(folder)).toEqual(names);
  expect(existsSync(path.join(folder, "postgres", "PG_VERSION"))).toBe(true);
});

test("a folder whose marking was interrupted is still a new one", () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "jangkauan.folder.4711"), "");
  expect(settleDataFolder(folder, () => undefined)).toBe(folder);
  writeFileSync(path.join(folder, "more"), "");
  expect(settleDataFolder(folder, () => undefined)).toBe(folder);
});
