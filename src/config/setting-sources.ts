import path from "node:path";
import { readEnvFile } from "./env-file";
import { settings, type SettingName } from "./settings";

/** A text that was set, and where, so that a refusal can point to it. */
export interface Given {
  readonly text: string;
  readonly where: string;
}

/** What the user set with flags. */
export type Flags = Partial<Record<SettingName, Given>>;

/** Where settings come from, the strongest first. */
export interface SettingSources {
  readonly flags: Flags;
  /** The flags that the command has, for settings that are missing. */
  readonly flagNames: Partial<Record<SettingName, string>>;
  readonly environment: NodeJS.ProcessEnv;
  readonly envFile: NodeJS.ProcessEnv;
  /** The numbers of the lines of `.env` that set nothing. */
  readonly envFileStrayLines: readonly number[];
  /** Variables that stand where nothing else is set. */
  readonly offered?: NodeJS.ProcessEnv;
}

/** The sources of this process: its flags, its environment and the `.env` of its folder. */
export function settingSources(
  flags: Flags,
  flagNames: SettingSources["flagNames"],
): SettingSources {
  const { variables: envFile, strayLines: envFileStrayLines } = readEnvFile(path.resolve(".env"));
  return { flags, flagNames, environment: process.env, envFile, envFileStrayLines };
}

/** What was set for a setting: the flag, else the variable, else the line in `.env`. */
export function givenText(sources: SettingSources, name: SettingName): Given | undefined {
  const { variable } = settings[name];
  const flag = sources.flags[name];
  if (flag) return flag;
  const fromEnvironment = sources.environment[variable];
  // An empty variable is how a shell or a container unsets one.
  if (fromEnvironment) return { text: fromEnvironment, where: variable };
  const fromFile = sources.envFile[variable];
  if (fromFile) return { text: fromFile, where: `${variable} in .env` };
  const offered = sources.offered?.[variable];
  if (offered) return { text: offered, where: `the running \`start\`` };
  return undefined;
}
