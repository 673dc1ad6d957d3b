import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { SettingsProblem } from "./setting";

/** What a `.env` holds. */
export interface EnvFile {
  readonly variables: NodeJS.ProcessEnv;
  /** The numbers of the lines that set nothing and are no comment. */
  readonly strayLines: readonly number[];
}

const EMPTY_OR_COMMENT = /^\s*(#|$)/;
const ASSIGNMENT = /^\s*(?:export\s+)?[^\s=#'"`]+\s*=(.*)$/;

/** Reads a `.env`; a folder need not have one. */
export function readEnvFile(file: string): EnvFile {
  try {
    const text = readFileSync(file, "utf8");
    return { variables: variablesIn(text), strayLines: strayLinesIn(text) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      return { variables: {}, strayLines: [] };
    throw new SettingsProblem([
      "The file .env in this folder cannot be read. Make it readable for you, or move it away.",
    ]);
  }
}

/** Node takes a stray line as part of the next one's name, which then must not be shown. */
function variablesIn(text: string): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(parseEnv(text)).filter(([name]) => !/\s/.test(name)));
}

/** Node passes over such lines in silence, and the default would be used in place of what was meant. */
function strayLinesIn(text: string): number[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const stray: number[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (EMPTY_OR_COMMENT.test(line)) continue;
    const assigned = ASSIGNMENT.exec(line);
    if (assigned) at = lastLineOf((assigned[1] ?? "").trimStart(), lines, at);
    else stray.push(at + 1);
  }
  return stray;
}

/** A value in quotes goes on to the line with the closing one; without one it ends with its line. */
function lastLineOf(value: string, lines: readonly string[], at: number): number {
  const quote = value.charAt(0);
  if (!/['"`]/.test(quote) || value.includes(quote, 1)) return at;
  const closing = lines.findIndex((line, index) => index > at && line.includes(quote));
  return closing === -1 ? at : closing;
}
