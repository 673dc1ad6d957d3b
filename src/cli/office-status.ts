import { Command } from "commander";
import { HUB_DATABASE_FLAG } from "./database-flags";
import { officeTable } from "./office-table";
import { addSettingFlags, commandSettings } from "./setting-option";

const FLAGS = [HUB_DATABASE_FLAG];

/** `office status`: how every office's figures reach the hub. */
export function officeStatusCommand(): Command {
  const command = new Command("status")
    .description("show how every branch office's figures reach the hub")
    .addHelpText("after", "\nExample:\n  $ jangkauan office status");
  return addSettingFlags(command, FLAGS).action(async () => {
    const { hubDatabaseUrl } = commandSettings(command, FLAGS, ["hubDatabaseUrl"]);
    const { statusOfOffices } = await import("../roles/look-after-offices.js");
    process.stdout.write(officeTable(await statusOfOffices(hubDatabaseUrl)));
  });
}
