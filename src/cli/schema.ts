import { Command } from "commander";

/** `schema print`: writes down what each role and the whole graph offer. */
export function schemaCommand(done: (exitCode: number) => void): Command {
  const print = new Command("print")
    .description(
      "write hub.graphql, branch.graphql, supergraph.graphql and api.graphql (what clients see)",
    )
    .option("--dir <folder>", "where the files are", "schema")
    .option("--check", "change nothing; name the files that differ and end with 1 if any does")
    .addHelpText(
      "after",
      `
Examples:
  $ jangkauan schema print
  $ jangkauan schema print --check`,
    )
    .action(async () => {
      const { dir, check } = print.opts<{ dir: string; check?: boolean }>();
      const { printedSchemas } = await import("../roles/printed-schemas.js");
      const { differingFiles, writeFiles } = await import("./schema-files.js");
      const files = await printedSchemas();
      if (!check) {
        writeFiles(dir, files);
        process.stdout.write(`Written to ${dir}: ${[...files.keys()].join(", ")}\n`);
        return;
      }
      const differing = differingFiles(dir, files);
      process.stdout.write(
        differing.length === 0
          ? "The files say what the program offers.\n"
          : `Out of date: ${differing.join(", ")}. Run \`jangkauan schema print\`.\n`,
      );
      done(differing.length === 0 ? 0 : 1);
    });
  return new Command("schema")
    .description("work with the schema of the graph")
    .helpCommand(false)
    .addCommand(print)
    .addHelpText("after", "\nExample:\n  $ jangkauan schema print");
}
