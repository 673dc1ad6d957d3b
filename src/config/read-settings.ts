import { disagreements } from "./disagreements";
import { nearestName } from "../domain/nearest-name";
import { givenText, type SettingSources } from "./setting-sources";
import { type FoundSetting, SettingsProblem, shownValue, type Setting } from "./setting";
import { settings, type SettingName, type SettingValues } from "./settings";

const PREFIX = "JANGKAUAN_";

/**
 * The values of the settings that a command uses. Everything that was set is checked, also what
 * this command does not use: a wrong line in `.env` is found on the first start. All problems
 * are told at once.
 */
export function readSettings<Name extends SettingName>(
  names: readonly Name[],
  sources: SettingSources,
): SettingValues<Name> {
  const problems = [...strayLines(sources), ...unknownVariables(sources)];
  const values: Partial<Record<SettingName, unknown>> = {};
  const found = new Map<SettingName, FoundSetting>();
  for (const name of Object.keys(settings) as SettingName[]) {
    const setting: Setting = settings[name];
    const used = (names as readonly SettingName[]).includes(name);
    const given = givenText(sources, name);
    if (!given && !used) continue;
    const { success, data } = setting.schema.safeParse(given?.text);
    if (success) {
      values[name] = data;
      found.set(name, { value: data, where: given?.where ?? setting.variable });
    } else if (given) {
      problems.push(
        `${given.where} is ${shownValue(setting, given.text)}. It must be ${setting.allowed}.`,
      );
    } else problems.push(missing(setting, sources.flagNames[name]));
  }
  problems.push(...disagreements(found, names));
  if (problems.length > 0) throw new SettingsProblem(problems);
  return values as SettingValues<Name>;
}

/** Shown by their number only: such a line may hold a password. */
function strayLines({ envFileStrayLines }: SettingSources): string[] {
  return envFileStrayLines.map(
    (line) =>
      `Line ${line} of .env sets nothing. Write it as NAME=value, or begin it with # to keep it as a comment.`,
  );
}

function missing({ variable, allowed }: Setting, flag: string | undefined): string {
  const unset = flag ? `Neither ${flag} nor ${variable} is set.` : `${variable} is not set.`;
  return `${unset} It must be ${allowed}.`;
}

/** A misspelt variable would be ignored silently, and the default used in its place. */
function unknownVariables({ environment, envFile }: SettingSources): string[] {
  const known = new Set<string>(Object.values(settings).map((setting) => setting.variable));
  const distinguishing = [...known].map((variable) => variable.slice(PREFIX.length));
  const set = [
    ...Object.keys(environment).map((variable) => ({ variable, where: variable })),
    ...Object.keys(envFile).map((variable) => ({ variable, where: `${variable} in .env` })),
  ];
  return set
    .filter(({ variable }) => variable.startsWith(PREFIX) && !known.has(variable))
    .map(({ variable, where }) => {
      const nearest = nearestName(variable.slice(PREFIX.length), distinguishing);
      return nearest
        ? `${where} is not a setting. Did you mean ${PREFIX}${nearest}?`
        : `${where} is not a setting. Known are ${[...known].join(", ")}.`;
    });
}
