import path from "node:path";
import type { Command } from "commander";
import type { SettingName, SettingValues } from "../config/settings";
import { settingsOfRunning } from "../roles/running-offices";
import { commandSettings, type SettingFlag } from "./setting-option";

/**
 * The settings of a command about one office. What is not set is taken from a `start` that runs on
 * this machine from the same data folder, so that its offices can be worked on without any.
 */
export function officeSettings<Name extends SettingName>(
  command: Command,
  flags: readonly SettingFlag[],
  names: readonly Name[],
): SettingValues<Name> {
  return commandSettings(command, flags, names, ({ dataDir, office }) =>
    office === undefined ? {} : settingsOfRunning(path.resolve(dataDir), office),
  );
}
