import { withoutFormula } from "../csv/without-formula";

type Row = ReadonlyMap<string, string>;

/**
 * The answer to a query as CSV for a spreadsheet: a row for each object of its longest list, a column
 * for each field, `region.name` for a field inside one. An answer without a list is one row.
 */
export function csvOfAnswer(answer: unknown): string {
  const data = isObject(answer) && "data" in answer ? answer.data : answer;
  const rows = (longestList(data) ?? [data]).map(rowOf);
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = [columns.map(quoted), ...rows.map((row) => columns.map((at) => row.get(at) ?? ""))];
  // Its first mark says that it is UTF-8, without which Excel guesses.
  return `\ufeff${lines.map((cells) => `${cells.join(",")}\r\n`).join("")}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Lists inside a list's objects belong to their rows: only lists side by side are compared. */
function longestList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.some(isObject) ? value : undefined;
  if (!isObject(value)) return undefined;
  const lists = Object.values(value).map(longestList);
  return lists.reduce(
    (longest, list) => ((list?.length ?? -1) > (longest?.length ?? -1) ? list : longest),
    undefined,
  );
}

function rowOf(value: unknown): Row {
  return new Map(cellsOf(value, "").map(([column, cell]) => [column, cell]));
}

function cellsOf(value: unknown, column: string): [string, string][] {
  if (isObject(value)) {
    return Object.entries(value).flatMap(([name, inner]) =>
      cellsOf(inner, column === "" ? name : `${column}.${name}`),
    );
  }
  return [[column === "" ? "value" : column, cellOf(value)]];
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value) && !value.some((each) => typeof each === "object")) {
    return quoted(value.join("; "));
  }
  return quoted(JSON.stringify(value));
}

function quoted(text: string): string {
  const safe = withoutFormula(text);
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
