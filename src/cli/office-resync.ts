import { Argument, Command } from "commander";
import { isOfficeCode } from "../domain/office-code";
import { checkedBy } from "./checked-argument";
import { HUB_DATABASE_FLAG, REPLICATION_FLAG } from "./database-flags";
import { addSettingFlags, commandSettings } from "./setting-option";

const FLAGS = [HUB_DATABASE_FLAG, REPLICATION_FLAG];

/** `office resync`: copies all of an office's figures to the hub again. */
export function officeResyncCommand(): Command {
  const office = checkedBy(isOfficeCode, "an office's code, like solok");
  const command = new Command("resync")
    .description("copy all figures of a branch office to the hub again, after its slot was lost")
    .addArgument(new Argument("<code>", "the office's code").argParser(office))
    .addHelpText("after", "\nExample:\n  $ jangkauan office resync solok");
  return addSettingFlags(command, FLAGS).action(async (code: string) => {
    const settings = commandSettings(command, FLAGS, ["hubDatabaseUrl", "replicationUrl"]);
    const { copyOfficeAgain } = await import("../roles/look-after-offices.js");
    await copyOfficeAgain(settings, code);
    process.stdout.write(`Office ${code}: its figures are being copied again.\n`);
  });
}
