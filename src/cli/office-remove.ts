import { Argument, Command } from "commander";
import { isOfficeCode } from "../domain/office-code";
import { checkedBy } from "./checked-argument";
import { HUB_DATABASE_FLAG } from "./database-flags";
import { addSettingFlags, commandSettings } from "./setting-option";

const FLAGS = [HUB_DATABASE_FLAG];

/** `office remove`: an office closes, or moves to another hub. */
export function officeRemoveCommand(): Command {
  const office = checkedBy(isOfficeCode, "an office's code, like solok");
  const command = new Command("remove")
    .description("take no more figures from a branch office; what it has reported stays")
    .addArgument(new Argument("<code>", "the office's code").argParser(office))
    .addHelpText("after", "\nExample:\n  $ jangkauan office remove padang");
  return addSettingFlags(command, FLAGS).action(async (code: string) => {
    const { hubDatabaseUrl } = commandSettings(command, FLAGS, ["hubDatabaseUrl"]);
    const { removeOffice } = await import("../roles/look-after-offices.js");
    await removeOffice(hubDatabaseUrl, code);
    process.stdout.write(`Office ${code}: removed; what it has reported stays.\n`);
  });
}
