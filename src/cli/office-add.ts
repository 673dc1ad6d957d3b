import { Argument, Command, Option } from "commander";
import { isOfficeCode } from "../domain/office-code";
import { checkedBy } from "./checked-argument";
import { HUB_DATABASE_FLAG, REPLICATION_FLAG } from "./database-flags";
import { addOfficeDescription, describedOffice } from "./office-description";
import { addSettingFlags, commandSettings } from "./setting-option";

const FLAGS = [HUB_DATABASE_FLAG, REPLICATION_FLAG];

/** `office add`: a new branch office joins the running graph, without a restart. */
export function officeAddCommand(): Command {
  const office = checkedBy(isOfficeCode, "an office's code, like padang");
  const command = new Command("add")
    .description("make a branch office known to the hub; run again it adds what is missing")
    .addArgument(new Argument("<code>", "the office's code").argParser(office))
    .addOption(
      new Option("--url <address>", "where its server answers").argParser(
        checkedBy(isHttpAddress, "an address like http://127.0.0.1:4310/graphql"),
      ),
    )
    .addHelpText(
      "after",
      `
Examples:
  $ jangkauan office add padang --name "Kantor Cabang Padang" --parent sumbar-riau --serves 13.71 \\
      --url http://127.0.0.1:4310/graphql --replication-url postgres://me@127.0.0.1:5432/padang
  $ jangkauan office add solok --url http://10.0.0.7:4002/graphql     its server has moved`,
    );
  addOfficeDescription(command);
  return addSettingFlags(command, FLAGS).action(async (code: string) => {
    const { url } = command.opts<{ url?: string }>();
    const settings = commandSettings(command, FLAGS, ["hubDatabaseUrl", "replicationUrl"]);
    const { joinOffice } = await import("../roles/join-office.js");
    const did = await joinOffice(settings, describedOffice(command, code), url);
    process.stdout.write(`Office ${code}: ${did.join(", ")}.\n`);
  });
}

function isHttpAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
