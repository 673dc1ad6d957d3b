import { Command } from "commander";
import { TARGETS_TEMPLATE } from "../hub/target/targets-template";
import { HUB_DATABASE_FLAG } from "./database-flags";
import { addImportOptions, type ImportFlags, runImport } from "./run-import";
import { addSettingFlags } from "./setting-option";

/** `import targets`: which coverage the country, provinces and regencies have set themselves. */
export function importTargetsCommand(done: (exitCode: number) => void): Command {
  const command = new Command("targets")
    .description("load which coverage the country, provinces and regencies have set themselves")
    .argument(
      "[file]",
      "CSV file with the columns set_by, region, year, basis_points, legal_basis",
    );
  addImportOptions(command).addHelpText(
    "after",
    `
Examples:
  $ jangkauan import targets --template > targets.csv
  $ jangkauan import targets targets.csv --recorded-by "Planning desk" --dry-run
A line is set by NATIONAL, PROVINCE or REGENCY; basis_points 9950 is 99.5 %. In place of year there
may be from and to. More columns are name, definition, source, replaces and replaced_because.`,
  );
  return addSettingFlags(command, [HUB_DATABASE_FLAG]).action(
    (file: string | undefined, flags: ImportFlags) =>
      runImport(command, done, {
        file,
        flags,
        template: TARGETS_TEMPLATE,
        noun: "targets",
        load: async (given) => {
          const { importTargetsFile } = await import("../roles/import-file.js");
          return importTargetsFile(given, flags.recordedBy ?? null);
        },
      }),
  );
}
