import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { installedPostgres, type InstalledPostgres } from "../../src/database/installed-postgres";
import { runnablePostgres } from "../../src/database/runnable-postgres";
import { serverUser } from "../../src/database/server-user";
import { removeFolders, temporaryFolder } from "../support/folders";

const user = serverUser("no data yet");

afterAll(removeFolders);

/** PostgreSQL as npm unpacks it when install scripts are switched off: without links. */
function installedWithoutScripts(): InstalledPostgres {
  const { folder, version } = installedPostgres();
  const installed = path.join(temporaryFolder(), "native");
  cpSync(folder, installed, { recursive: true, verbatimSymlinks: true });
  const libraries = path.join(installed, "lib");
  for (const name of readdirSync(libraries)) {
    const library = path.join(libraries, name);
    if (lstatSync(library).isSymbolicLink()) rmSync(library);
  }
  return { folder: installed, version };
}

test("libraries are linked when the install script did not run", () => {
  const installed = installedWithoutScripts();
  expect(runnablePostgres(installed, user, temporaryFolder())).toBe(installed.folder);
});

test("what the server's user cannot reach is copied beside the data, once", () => {
  const installed = installedWithoutScripts();
  close(installed);
  const dataDir = temporaryFolder();
  const copy = path.join(dataDir, `postgresql-${installed.version}`);
  expect(runnablePostgres(installed, user, dataDir)).toBe(copy);
  const copiedAt = lstatSync(copy).ctimeMs;
  expect(runnablePostgres(installed, user, dataDir)).toBe(copy);
  expect(lstatSync(copy).ctimeMs).toBe(copiedAt);
  reopen(installed);
});

test("a copy that was interrupted is made anew", () => {
  const installed = installedWithoutScripts();
  close(installed);
  const dataDir = temporaryFolder();
  const copy = path.join(dataDir, `postgresql-${installed.version}`);
  cpSync(path.join(installed.folder, "bin"), path.join(`${copy}.unfinished`, "native", "bin"), {
    recursive: true,
  });
  expect(runnablePostgres(installed, user, dataDir)).toBe(copy);
  expect(existsSync(`${copy}.unfinished`)).toBe(false);
  reopen(installed);
});

/** Root's folder is closed to the server's user; an ordinary user's may not be mended by it. */
function close({ folder }: InstalledPostgres): void {
  if (process.getuid?.() === 0) chmodSync(path.dirname(folder), 0o700);
  else chmodSync(path.join(folder, "lib"), 0o555);
}

/** So that it can be removed. */
function reopen({ folder }: InstalledPostgres): void {
  chmodSync(path.join(folder, "lib"), 0o755);
}
