import { Command } from "commander";
import { importTargetsCommand } from "./import-targets";
import { importWorkersCommand } from "./import-workers";

/** `import`: loads a table from a CSV file, whole or not at all. */
export function importCommand(done: (exitCode: number) => void): Command {
  return new Command("import")
    .description("load a table of figures from a CSV file into the hub, whole or not at all")
    .helpCommand(false)
    .addCommand(importWorkersCommand(done))
    .addCommand(importTargetsCommand(done))
    .addHelpText("after", "\nExample:\n  $ jangkauan import eligible-workers --template");
}
