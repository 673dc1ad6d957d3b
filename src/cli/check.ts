import { Command } from "commander";
import type { RollUpDifference } from "../branch/roll-up/roll-up-differences";
import { BRANCH_DATABASE_FLAG } from "./database-flags";
import { officeSettings } from "./office-settings";
import { addSettingFlags, type SettingFlag } from "./setting-option";

const FLAGS: readonly SettingFlag[] = [
  { setting: "office", flag: "--office <code>", description: "whose roll-up" },
  BRANCH_DATABASE_FLAG,
];

/** `check`: compares what is kept with what the records give. */
export function checkCommand(done: (exitCode: number) => void): Command {
  return new Command("check")
    .description("compare what is kept with what the records give")
    .addCommand(rollUpCommand(done));
}

function rollUpCommand(done: (exitCode: number) => void): Command {
  const command = new Command("roll-up")
    .description("compute an office's counts again from its records; end with 1 if any differs")
    .addHelpText(
      "after",
      `
Example:
  $ jangkauan check roll-up --office solok --branch-database-url postgres://me@127.0.0.1:5432/solok`,
    );
  return addSettingFlags(command, FLAGS).action(async () => {
    const given = officeSettings(command, FLAGS, ["office", "branchDatabaseUrl"]);
    const { checkRollUp } = await import("../roles/check-roll-up.js");
    const differences = await checkRollUp(given);
    process.stdout.write(differences.map(line).join(""));
    process.stdout.write(
      `${differences.length} ${differences.length === 1 ? "difference" : "differences"}\n`,
    );
    done(differences.length === 0 ? 0 : 1);
  });
}

function line({ rollUp, key, ...counts }: RollUpDifference): string {
  const { keptJoined, keptEnded, joined, ended } = counts;
  const shown = (count: string | null): string => count ?? "none";
  return (
    `${rollUp} ${key}: kept ${shown(keptJoined)} joined and ${shown(keptEnded)} ended; ` +
    `the records give ${shown(joined)} and ${shown(ended)}\n`
  );
}
