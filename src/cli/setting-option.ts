import { type Command, Option } from "commander";
import { readSettings } from "../config/read-settings";
import { type Flags, givenText, settingSources } from "../config/setting-sources";
import {
  DEFAULT_DATA_DIR,
  settings,
  type SettingName,
  type SettingValues,
} from "../config/settings";

/** A flag of a command and the setting that it gives. */
export interface SettingFlag {
  readonly setting: SettingName;
  /** As on the command line, for example "--port <number>"; without a value it means "true". */
  readonly flag: string;
  readonly description: string;
}

/** Adds flags to a command; each says which variable sets the same. */
export function addSettingFlags(command: Command, flags: readonly SettingFlag[]): Command {
  for (const { setting, flag, description } of flags) {
    command.addOption(new Option(flag, `${description} (${settings[setting].variable})`));
  }
  return command;
}

/** The settings that a command uses, from its flags, the environment and `.env`. */
export function commandSettings<Name extends SettingName>(
  command: Command,
  flags: readonly SettingFlag[],
  names: readonly Name[],
  offered: (where: {
    dataDir: string;
    office: string | undefined;
  }) => NodeJS.ProcessEnv = () => ({}),
): SettingValues<Name> {
  const typed = command.opts<Record<string, string | boolean | undefined>>();
  const given: Flags = {};
  const flagNames: Partial<Record<SettingName, string>> = {};
  for (const { setting, flag } of flags) {
    const option = new Option(flag);
    const where = (flagNames[setting] = option.long ?? flag);
    const value = typed[option.attributeName()];
    if (value !== undefined) given[setting] = { text: String(value), where };
  }
  const sources = settingSources(given, flagNames);
  const where = {
    dataDir: givenText(sources, "dataDir")?.text ?? DEFAULT_DATA_DIR,
    office: givenText(sources, "office")?.text,
  };
  return readSettings(names, { ...sources, offered: offered(where) });
}
