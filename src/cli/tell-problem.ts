import { CommanderError } from "commander";
import { SettingsProblem } from "../config/setting";
import { StartProblem } from "../domain/start-problem";
import { UserError } from "../graphql/user-error";

/** The command was called wrongly. */
const USAGE = 2;
const FAILED = 1;

/** What other programs' error codes mean, in a sentence with its way out. */
const KNOWN: Record<string, string | undefined> = {
  ECONNREFUSED: "The database does not answer. Check that it runs and that its address is right.",
  ENOTFOUND: "The host of an address is unknown. Check how it is written.",
  EAI_AGAIN: "The host of an address cannot be looked up. Check the network.",
  ETIMEDOUT: "The database does not answer in time. Check its address and the network.",
  ECONNRESET: "The database has closed the connection. Check that it runs, then try again.",
  EACCES: "A file or folder may not be used. Check who owns it.",
  ENOENT: "A file or folder is not there and cannot be made. Check how its path is written.",
  EROFS: "The disk is read-only. Choose another folder.",
  ENOSPC: "The disk is full. Free some space, then try again.",
  EMFILE: "Too many files are open. Raise the limit (ulimit -n).",
  "28P01": "The database refuses the password. Check its address.",
  "28000": "The database refuses this user. Check its address.",
  "3D000": "There is no such database. Check its address, or let `jangkauan migrate` make it.",
  "42501": "The database's user may not do this. Use its owner, or grant it the right.",
  "53100": "The database's disk is full. Free some space, then try again.",
  "53300": "The database takes no more connections. Raise max_connections there.",
  "57P01": "The database was stopped. Start it, then try again.",
  "57P03": "The database is still starting. Try again in a moment.",
};

/** Says on the standard error what is wrong, plainly and with the way out; returns the exit code. */
export function tellProblem(problem: unknown): number {
  if (problem instanceof CommanderError) return problem.exitCode === 0 ? 0 : USAGE;
  if (problem instanceof SettingsProblem) {
    write(problem.problems.join("\njangkauan: "));
    return USAGE;
  }
  if (problem instanceof UserError) {
    const { code, value, remedy } = problem.extensions;
    const of = typeof value === "string" ? ` (${value})` : "";
    write(
      `${String(code)}${of}: ${inOneLine(problem.message)} ${typeof remedy === "string" ? remedy : ""}`.trim(),
    );
    return FAILED;
  }
  write(
    problem instanceof StartProblem
      ? `${inOneLine(problem.message)} ${problem.remedy}`
      : sentenceOf(problem),
  );
  return FAILED;
}

function sentenceOf(problem: unknown): string {
  const known = codesOf(problem)
    .map((code) => KNOWN[code])
    .find((sentence) => sentence !== undefined);
  if (known !== undefined) return known;
  const [firstLine] = problem instanceof Error ? problem.message.split("\n", 1) : [];
  return (
    `This was not expected: ${firstLine || "an error without a message"}. ` +
    "Try again; with JANGKAUAN_LOG_LEVEL=debug the log tells more."
  );
}

/** The codes of an error and of those that caused it; several addresses of a host fail together. */
function codesOf(problem: unknown): string[] {
  if (typeof problem !== "object" || problem === null) return [];
  const { code, cause, driverError, errors } = problem as Record<string, unknown>;
  const below = [cause, driverError, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
  return [...(typeof code === "string" ? [code] : []), ...below.flatMap(codesOf)];
}

/** Another program's words inside a sentence may run over several lines. */
function inOneLine(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join(" ");
}

function write(text: string): void {
  process.stderr.write(`jangkauan: ${text}\n`);
}
