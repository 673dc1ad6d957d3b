import type { Command } from "commander";
import { RefusedTable } from "../csv/table-problem";
import type { ImportOutcome } from "../hub/import-table";
import type { FileForHub } from "../roles/import-file";
import { HUB_DATABASE_FLAG } from "./database-flags";
import { importOutcome } from "./import-outcome";
import { importProblems } from "./import-problems";
import { Progress } from "./progress";
import { commandSettings } from "./setting-option";

/** What every import takes. */
export interface ImportFlags {
  recordedBy?: string;
  dryRun?: boolean;
  template?: boolean;
}

/** One run of an import. */
interface ImportRun {
  file: string | undefined;
  flags: ImportFlags;
  template: string;
  /** What the file's rows are. */
  noun: string;
  load: (given: FileForHub) => Promise<ImportOutcome>;
}

/** Adds what every import takes. */
export function addImportOptions(command: Command): Command {
  return command
    .option("--recorded-by <who>", "who records them: a post or a team")
    .option("--dry-run", "check everything, and store nothing")
    .option("--template", "print how a file begins, and do nothing else");
}

/** Loads a file and says what became of it; ends with 1 when anything in it is wrong. */
export async function runImport(
  command: Command,
  done: (exitCode: number) => void,
  { file, flags, template, noun, load }: ImportRun,
): Promise<void> {
  if (flags.template) {
    process.stdout.write(template);
    return;
  }
  if (file === undefined) return command.error("error: missing required argument 'file'");
  const { hubDatabaseUrl } = commandSettings(command, [HUB_DATABASE_FLAG], ["hubDatabaseUrl"]);
  const dryRun = flags.dryRun ?? false;
  const steps = new Progress(process.stdout);
  try {
    const outcome = await load({ file, hubDatabaseUrl, dryRun, steps });
    process.stdout.write(importOutcome(outcome, { dryRun, noun }));
  } catch (error) {
    if (!(error instanceof RefusedTable)) throw error;
    process.stderr.write(importProblems(file, error.problems));
    done(1);
  }
}
