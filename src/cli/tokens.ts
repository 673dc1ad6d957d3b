import { Command } from "commander";
import { BRANCH_DATABASE_FLAG } from "./database-flags";
import { branchKeys, KEY_SETTINGS } from "./key-settings";
import { officeSettings } from "./office-settings";
import { Progress } from "./progress";
import { addSettingFlags, type SettingFlag } from "./setting-option";

const FLAGS: readonly SettingFlag[] = [
  { setting: "office", flag: "--office <code>", description: "the office whose tokens they are" },
  BRANCH_DATABASE_FLAG,
];

/** `tokens`: the keyed tokens by which the hub finds persons who are enrolled twice. */
export function tokensCommand(): Command {
  return new Command("tokens")
    .description("keep the tokens by which the hub finds persons who are enrolled twice")
    .helpCommand(false)
    .addCommand(keepCommand())
    .addHelpText("after", "\nExample:\n  $ jangkauan tokens keep --office solok");
}

function keepCommand(): Command {
  const command = new Command("keep")
    .description("bring an office's tokens up to date now; a running branch does so by itself")
    .addHelpText("after", "\nExample:\n  $ jangkauan tokens keep --office solok");
  return addSettingFlags(command, FLAGS).action(async () => {
    const settings = officeSettings(command, FLAGS, [
      "office",
      "branchDatabaseUrl",
      ...KEY_SETTINGS,
    ]);
    const { keepOfficeTokens } = await import("../roles/keep-office-tokens.js");
    const { participants, unreadable } = await new Progress(process.stdout).counting(
      `tokens of ${settings.office}`,
      "participants",
      (progress) =>
        keepOfficeTokens(settings.branchDatabaseUrl, {
          officeCode: settings.office,
          keys: branchKeys(settings),
          progress,
        }),
    );
    process.stdout.write(
      participants === 0
        ? "Nothing was due.\n"
        : `Looked at ${participants} participants; their tokens are up to date.\n`,
    );
    if (unreadable.length > 0) {
      process.stderr.write(
        `jangkauan: What is sealed of ${unreadable.length} participants was changed by somebody; ` +
          `they have no token: ${unreadable.slice(0, 10).join(", ")}. Restore them from a backup.\n`,
      );
    }
  });
}
