import { Command } from "commander";
import { importEnrollmentsCommand } from "./import-enrollments";
import { importStatusCommand } from "./import-status";
import { importTargetsCommand } from "./import-targets";
import { importWorkersCommand } from "./import-workers";

/** `import`: loads a file, whole or not at all. */
export function importCommand(done: (exitCode: number) => void): Command {
  return new Command("import")
    .description("load a file into the hub or a branch office, whole or not at all")
    .helpCommand(false)
    .addCommand(importWorkersCommand(done))
    .addCommand(importTargetsCommand(done))
    .addCommand(importEnrollmentsCommand(done))
    .addCommand(importStatusCommand(done))
    .addHelpText("after", "\nExample:\n  $ jangkauan import eligible-workers --template");
}
