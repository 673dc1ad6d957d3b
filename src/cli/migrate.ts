import { Command, Option } from "commander";
import type { RoleDatabase } from "../roles/migrate-role";
import { BRANCH_DATABASE_FLAG, HUB_DATABASE_FLAG } from "./database-flags";
import { addOfficeDescription, describedOffice } from "./office-description";
import { Progress } from "./progress";
import { addSettingFlags, commandSettings, type SettingFlag } from "./setting-option";

const FLAGS: readonly SettingFlag[] = [
  { setting: "office", flag: "--office <code>", description: "whose database, for --role branch" },
  HUB_DATABASE_FLAG,
  BRANCH_DATABASE_FLAG,
];

/** `migrate`: makes a role's database what this program needs, or says what it lacks. */
export function migrateCommand(done: (exitCode: number) => void): Command {
  const command = new Command("migrate")
    .description("make or update a role's database and load reference data and documented facts")
    .addOption(
      new Option("--role <role>", "whose database")
        .choices(["hub", "branch"])
        .makeOptionMandatory(),
    )
    .option("--check", "change nothing; say what is pending and end with 1 if anything is")
    .addHelpText(
      "after",
      `
Examples:
  $ jangkauan migrate --role hub --hub-database-url postgres://me@127.0.0.1:5432/hub
  $ jangkauan migrate --role branch --office solok --branch-database-url postgres://me@127.0.0.1:5432/solok
  $ jangkauan migrate --role branch --office padang --name "Kantor Cabang Padang" --serves 13.71
  $ jangkauan migrate --role hub --check`,
    );
  addOfficeDescription(command);
  return addSettingFlags(command, FLAGS).action(async () => {
    const { role, check } = command.opts<{ role: "hub" | "branch"; check?: boolean }>();
    const target = role === "hub" ? hubTarget(command) : branchTarget(command);
    const { migrateRole, checkRole } = await import("../roles/migrate-role.js");
    if (!check) {
      await migrateRole(target, new Progress(process.stdout));
      return;
    }
    const pending = await checkRole(target);
    if (pending.length === 0) process.stdout.write("Nothing is pending.\n");
    else process.stdout.write(`Pending:\n${pending.map((step) => `  ${step}\n`).join("")}`);
    done(pending.length === 0 ? 0 : 1);
  });
}

function hubTarget(command: Command): RoleDatabase {
  const { hubDatabaseUrl } = commandSettings(command, FLAGS, ["hubDatabaseUrl"]);
  return { role: "hub", url: hubDatabaseUrl };
}

function branchTarget(command: Command): RoleDatabase {
  const { branchDatabaseUrl, office } = commandSettings(command, FLAGS, [
    "branchDatabaseUrl",
    "office",
  ]);
  return { role: "branch", url: branchDatabaseUrl, office: describedOffice(command, office) };
}
