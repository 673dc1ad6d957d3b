import { readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { settings } from "../config/settings";
import { ownAnchors } from "./own-anchors";
import { keysAsWritten } from "./own-keys";

const FILE = "running.json";

/** Notes where the databases of the offices are that `start` runs; returns what takes the note away. */
export function noteRunning(
  dataDir: string,
  offices: readonly { officeCode: string; url: string }[],
): () => Promise<void> {
  const file = path.join(dataDir, FILE);
  const urls = Object.fromEntries(offices.map(({ officeCode, url }) => [officeCode, url]));
  writeFileSync(file, `${JSON.stringify(urls, null, 2)}\n`, { mode: 0o600 });
  return () => rm(file, { force: true });
}

/**
 * The settings of an office that `start` runs from a data folder, as variables: whoever works on
 * the same machine need set none of them. Nothing where it does not run, or not as this user.
 */
export function settingsOfRunning(dataDir: string, officeCode: string): NodeJS.ProcessEnv {
  try {
    const urls = JSON.parse(readFileSync(path.join(dataDir, FILE), "utf8")) as Record<
      string,
      string
    >;
    const url = urls[officeCode];
    if (url === undefined) return {};
    const { sealing, nikIndex, tokens } = keysAsWritten(dataDir, officeCode);
    return {
      [settings.branchDatabaseUrl.variable]: url,
      [settings.anchors.variable]: ownAnchors(dataDir, officeCode),
      [settings.sealingKeys.variable]: sealing,
      [settings.nikIndexKey.variable]: nikIndex,
      [settings.tokenKeys.variable]: tokens,
    };
  } catch {
    return {};
  }
}
