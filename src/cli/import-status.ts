import { Command } from "commander";
import { importId, importOfId } from "../branch/import/import-id";
import { BRANCH_DATABASE_FLAG, OFFICE_FLAG } from "./database-flags";
import { branchKeys, KEY_SETTINGS } from "./key-settings";
import { officeSettings } from "./office-settings";
import { addSettingFlags } from "./setting-option";

const FLAGS = [OFFICE_FLAG, BRANCH_DATABASE_FLAG];

/** `import status`: what became of an office's imports. */
export function importStatusCommand(done: (exitCode: number) => void): Command {
  const command = new Command("status")
    .description("show what became of a branch office's last imports, or of one of them")
    .argument("[id]", "the import, as it was answered: solok:import-…");
  return addSettingFlags(command, FLAGS).action(async (id: string | undefined) => {
    const uuid = id === undefined ? null : importOfId(id);
    if (id !== undefined && uuid === null) {
      return command.error("error: the id of an import looks like solok:import-…");
    }
    const settings = officeSettings(command, FLAGS, [
      "office",
      "branchDatabaseUrl",
      ...KEY_SETTINGS,
    ]);
    const { readImports } = await import("../roles/import-enrollments.js");
    const jobs = await readImports(
      {
        officeCode: settings.office,
        databaseUrl: settings.branchDatabaseUrl,
        keys: branchKeys(settings),
      },
      uuid,
    );
    if (jobs.length === 0) process.stdout.write("No import is on record.\n");
    if (id !== undefined && jobs.length === 0) done(1);
    for (const job of jobs) {
      const counts =
        job.rows === null
          ? `${job.rowsRead.toLocaleString("en")} rows read`
          : `${job.accepted} accepted, ${job.rejected} rejected, ${job.unchanged} unchanged`;
      process.stdout.write(
        `${importId(settings.office, job.uuid)}  ${job.startedAt.slice(0, 19)}Z  ` +
          `${job.state.padEnd(11)}  ${counts}  ${job.fileName}\n`,
      );
    }
  });
}
