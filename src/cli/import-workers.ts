import { Command, Option } from "commander";
import { isCalendarDate } from "../domain/calendar";
import type { WorkerConcept } from "../domain/worker-concept";
import { WORKERS_TEMPLATE } from "../hub/eligible-workers/workers-template";
import { checkedBy } from "./checked-argument";
import { HUB_DATABASE_FLAG } from "./database-flags";
import { addImportOptions, type ImportFlags, runImport } from "./run-import";
import { addSettingFlags } from "./setting-option";

/** Named here, so that a command that loads no file does not load what knows the rest of them. */
const CONCEPTS = [
  "EMPLOYED",
  "LABOUR_FORCE",
  "POTENTIAL",
  "VULNERABLE",
] satisfies readonly `${WorkerConcept}`[];

interface WorkersFlags extends ImportFlags {
  concept?: WorkerConcept;
  source?: string;
  vintage?: string;
  asOf?: string;
}

/** `import eligible-workers`: a yearly table of denominators. */
export function importWorkersCommand(done: (exitCode: number) => void): Command {
  const day = checkedBy(isCalendarDate, "a day that exists, like 2024-08-31");
  const command = new Command("eligible-workers")
    .description("load how many workers of each region could be protected")
    .argument("[file]", "CSV file with the columns region, workers and, if you like, name")
    .addOption(new Option("--concept <concept>", "whom the figures count").choices(CONCEPTS))
    .option("--source <name>", "who published them")
    .option("--vintage <edition>", "which edition of that publisher's count")
    .addOption(new Option("--as-of <day>", "the day that they are about").argParser(day));
  addImportOptions(command).addHelpText(
    "after",
    `
Examples:
  $ jangkauan import eligible-workers --template > workers.csv
  $ jangkauan import eligible-workers workers.csv --concept LABOUR_FORCE --source "BPS Sakernas" \\
      --vintage 2024-08 --as-of 2024-08-31 --dry-run
Numbers are written 1333 or 1.333. A figure on record is corrected by a line with its id in the
column replaces and the reason in replaced_because.`,
  );
  return addSettingFlags(command, [HUB_DATABASE_FLAG]).action(
    (file: string | undefined, flags: WorkersFlags) =>
      runImport(command, done, {
        file,
        flags,
        template: WORKERS_TEMPLATE,
        noun: "figures",
        load: async (given) => {
          const table = {
            concept: needed(command, flags.concept, "--concept <concept>"),
            source: needed(command, flags.source, "--source <name>"),
            vintage: needed(command, flags.vintage, "--vintage <edition>"),
            asOf: needed(command, flags.asOf, "--as-of <day>"),
            recordedBy: flags.recordedBy ?? null,
          };
          const { importWorkersFile } = await import("../roles/import-file.js");
          return importWorkersFile(given, table);
        },
      }),
  );
}

function needed<Value>(command: Command, value: Value | undefined, flag: string): Value {
  return value ?? command.error(`error: required option '${flag}' not specified`);
}
