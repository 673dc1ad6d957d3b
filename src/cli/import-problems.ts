import type { TableProblem } from "../csv/table-problem";

const MOST_SHOWN = 100;

/** Everything that is wrong with a file, a line each: the first hundred, and how many there are. */
export function importProblems(file: string, problems: readonly TableProblem[]): string {
  const count = problems.length.toLocaleString("en");
  const things = problems.length === 1 ? "One thing is" : `${count} things are`;
  const more = problems.length - MOST_SHOWN;
  return [
    `jangkauan: ${things} wrong with ${file}; nothing was stored.\n`,
    ...problems.slice(0, MOST_SHOWN).map(problemLine),
    ...(more > 0 ? [`  … and ${more.toLocaleString("en")} more.\n`] : []),
  ].join("");
}

function problemLine({ line, column, value, code, message, remedy }: TableProblem): string {
  const where = [
    line === null ? null : `line ${line}`,
    column === null ? null : line === null ? `--${flagOf(column)}` : column,
  ].filter((part) => part !== null);
  const at = where.length === 0 ? "" : `${where.join(", ")}: `;
  const shown = value === null ? "" : `${JSON.stringify(value)} `;
  return `  ${at}${shown}${code}. ${message} ${remedy}\n`;
}

/** What was said beside the file was said by a flag: asOf by --as-of. */
function flagOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
