import { Command } from "commander";
import type { ImportEnded } from "../branch/import/import-enrollments";
import { BRANCH_DATABASE_FLAG, OFFICE_FLAG } from "./database-flags";
import { importedEnrollments } from "./import-enrollments-outcome";
import { importProblems } from "./import-problems";
import { branchKeys, KEY_SETTINGS } from "./key-settings";
import { Progress } from "./progress";
import { runUntilDone } from "./run-until-stopped";
import { officeSettings } from "./office-settings";
import { addSettingFlags } from "./setting-option";

interface EnrollmentFlags {
  recordedBy?: string;
  dryRun?: boolean;
  acceptValid?: boolean;
  rejects?: string;
  template?: string;
}

const FLAGS = [OFFICE_FLAG, BRANCH_DATABASE_FLAG];

/** `import enrollments`: people and their memberships, from a CSV file or a workbook. */
export function importEnrollmentsCommand(done: (exitCode: number) => void): Command {
  const command = new Command("enrollments")
    .description("store the people of a CSV file or an Excel workbook at a branch office")
    .argument("[file]", "CSV or XLSX file; --template shows its columns")
    .option("--recorded-by <who>", "who records them: a post or a team")
    .option("--dry-run", "check everything, and store nothing")
    .option("--accept-valid", "store the valid rows although others are refused")
    .option("--rejects <file>", "where refused rows are written; FILE.rejects.csv when left out")
    .option("--template <format>", "write the empty table to the standard output: csv or xlsx")
    .addHelpText(
      "after",
      `
Examples:
  $ jangkauan import enrollments --template xlsx > peserta.xlsx
  $ jangkauan import enrollments peserta.csv --office solok --recorded-by "Membership desk" --dry-run
  $ jangkauan import enrollments peserta.csv --office solok --accept-valid
All rows are stored or none; --accept-valid stores those with nothing wrong. Refused rows are written
to a file of their own with what is wrong, to be mended and imported again. Keys are settings.`,
    );
  return addSettingFlags(command, FLAGS).action(
    (file: string | undefined, flags: EnrollmentFlags) =>
      flags.template === undefined
        ? runImport(command, done, file, flags)
        : writeTemplate(command, flags.template),
  );
}

async function writeTemplate(command: Command, format: string): Promise<void> {
  const templates = await import("../branch/import/enrollment-template.js");
  if (format === "csv") process.stdout.write(templates.csvTemplate());
  else if (format === "xlsx") process.stdout.write(await templates.xlsxTemplate());
  else command.error("error: option '--template <format>' takes csv or xlsx");
}

async function runImport(
  command: Command,
  done: (exitCode: number) => void,
  file: string | undefined,
  flags: EnrollmentFlags,
): Promise<void> {
  if (file === undefined) return command.error("error: missing required argument 'file'");
  const settings = officeSettings(command, FLAGS, ["office", "branchDatabaseUrl", ...KEY_SETTINGS]);
  const { importEnrollmentsFile } = await import("../roles/import-enrollments.js");
  const { dryRun = false, acceptValid = false, recordedBy = null } = flags;
  const rejects = flags.rejects ?? `${file}.rejects.csv`;
  let failed = false;
  const exitCode = await runUntilDone(async ({ signal }) => {
    const steps = new Progress(process.stdout);
    const ended = await steps.counting("importing", "rows", (count) =>
      importEnrollmentsFile({
        officeCode: settings.office,
        databaseUrl: settings.branchDatabaseUrl,
        keys: branchKeys(settings),
        ...{ file, rejects, dryRun, acceptValid, recordedBy, signal },
        watch: { told: ({ rows }) => count(rows) },
      }),
    );
    failed = ended.state !== "DONE" || (ended.counts?.rejected ?? 0) > 0;
    tell(file, settings.office, ended, dryRun);
  });
  done(exitCode === 0 && failed ? 1 : exitCode);
}

function tell(
  file: string,
  office: string,
  ended: ImportEnded & { rejectFile: string | null },
  dryRun: boolean,
): void {
  if (ended.problems.length > 0) process.stderr.write(importProblems(file, ended.problems));
  else process.stdout.write(importedEnrollments(office, ended, dryRun));
}
