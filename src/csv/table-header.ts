import type { TableProblem } from "./table-problem";

/** The columns that a file must have, and those that it may have. */
export interface TableForm {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The names of a header as columns are called: "Replaced because" is replaced_because. */
export function columnsOf(header: readonly string[]): string[] {
  return header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, "_"),
  );
}

/** What is wrong with a header: a column that is missing, unknown or there twice. */
export function headerProblems(
  columns: readonly string[],
  { required, optional }: TableForm,
): TableProblem[] {
  const known = [...required, ...optional];
  const all = `The columns are ${known.join(", ")}; ${required.join(", ")} must be there.`;
  const at = { line: 1, value: null };
  return [
    ...required
      .filter((name) => !columns.includes(name))
      .map((column): TableProblem => ({
        ...at,
        column,
        code: "COLUMN_MISSING",
        message: "The first line has no such column.",
        remedy: `${all} Part them by commas, semicolons or tabs.`,
      })),
    ...columns
      .filter((name) => !known.includes(name))
      .map((column): TableProblem => ({
        ...at,
        column: column.slice(0, 80),
        code: "COLUMN_UNKNOWN",
        message: column === "" ? "A column has no name." : "No column is called so.",
        remedy: `${all} Leave others out.`,
      })),
    ...columns
      .filter((name, index) => known.includes(name) && columns.indexOf(name) !== index)
      .map((column): TableProblem => ({
        ...at,
        column,
        code: "COLUMN_TWICE",
        message: "The column is there twice.",
        remedy: "Keep one of the two.",
      })),
  ];
}
