import { Command, type CommanderError } from "commander";
import { version } from "../../package.json";
import { auditCommand } from "./audit";
import { branchCommand } from "./branch";
import { checkCommand } from "./check";
import { gatewayCommand } from "./gateway";
import { hubCommand } from "./hub";
import { importCommand } from "./import";
import { keysCommand } from "./keys";
import { migrateCommand } from "./migrate";
import { officeCommand } from "./office";
import { schemaCommand } from "./schema";
import { simulateCommand } from "./simulate";
import { startCommand } from "./start";
import { tellProblem } from "./tell-problem";
import { tokenCommand } from "./token";
import { tokensCommand } from "./tokens";
import { onUnexpected } from "./unexpected";

/** Runs the command that the arguments name; returns the process's exit code. */
export async function runCli(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const done = (code: number): void => {
    exitCode = code;
  };
  const program = new Command("jangkauan")
    .description(
      "Compares the coverage of employment social security across regions and branch offices.",
    )
    .version(version, "-V, --version", "show the version")
    .helpCommand(false)
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      `
Examples:
  $ jangkauan start                        everything on this machine, with the documented figures
  $ jangkauan start --port 8080 --fresh    on another port, from empty data
  $ jangkauan start --help                 what a command takes, with examples

Settings are flags, or variables named JANGKAUAN_… in the environment or in a file .env.`,
    );
  for (const command of [
    startCommand(done),
    simulateCommand(done),
    hubCommand(done),
    branchCommand(done),
    gatewayCommand(done),
    migrateCommand(done),
    officeCommand(),
    keysCommand(done),
    importCommand(done),
    checkCommand(done),
    tokenCommand(),
    auditCommand(done),
    tokensCommand(),
    schemaCommand(done),
  ]) {
    program.addCommand(command);
  }
  refuseGently(program);
  // Whoever reads our output may leave before we end, as `head` does.
  for (const output of [process.stdout, process.stderr]) output.on("error", () => undefined);
  onUnexpected((problem) => process.exit(tellProblem(problem)));
  try {
    await program.parseAsync([...argv]);
    return exitCode;
  } catch (problem) {
    return tellProblem(problem);
  }
}

/** A wrong call ends with the way to the right one, and never by itself with a stack. */
function refuseGently(command: Command): void {
  const name = fullNameOf(command);
  command
    .helpOption("-h, --help", "show this help")
    .exitOverride((error: CommanderError) => {
      throw error;
    })
    .configureOutput({
      outputError: (text, write) => {
        write(`jangkauan: ${sentenceOf(text)} See \`${name} --help\`.\n`);
      },
    });
  for (const below of command.commands) refuseGently(below);
}

/** The parser's own words, as one or two whole sentences. */
function sentenceOf(text: string): string {
  const words = text
    .trim()
    .replace(/^error: /, "")
    .replace(/\s?\(Did you mean (.*)\?\)$/, ". Did you mean $1?");
  const sentence = words.charAt(0).toUpperCase() + words.slice(1).replace(/\.$/, "");
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function fullNameOf(command: Command): string {
  return command.parent ? `${fullNameOf(command.parent)} ${command.name()}` : command.name();
}
