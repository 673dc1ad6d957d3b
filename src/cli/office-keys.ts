import type { Command } from "commander";
import type { OfficeWithKeys } from "../roles/look-after-keys";
import { BRANCH_DATABASE_FLAG } from "./database-flags";
import { branchKeys, KEY_SETTINGS } from "./key-settings";
import { officeSettings } from "./office-settings";
import { addSettingFlags, type SettingFlag } from "./setting-option";

const FLAGS: readonly SettingFlag[] = [
  { setting: "office", flag: "--office <code>", description: "the office whose keys they are" },
  BRANCH_DATABASE_FLAG,
];

/** Adds the flags that say whose keys a command looks after; the keys themselves have none. */
export function addOfficeFlags(command: Command): Command {
  return addSettingFlags(command, FLAGS);
}

/** Whose keys a command looks after, and the keys. */
export function officeWithKeys(command: Command): OfficeWithKeys {
  const settings = officeSettings(command, FLAGS, ["office", "branchDatabaseUrl", ...KEY_SETTINGS]);
  return {
    officeCode: settings.office,
    databaseUrl: settings.branchDatabaseUrl,
    keys: branchKeys(settings),
  };
}
