import { stringify } from "csv-stringify/sync";
import { withoutFormula } from "../../csv/without-formula";
import {
  type Cell,
  type ColumnKind,
  type ExportedTable,
  type ExportLanguage,
  calledIn,
} from "./exported-table";

/** How a CSV is to be written. */
export interface CsvOptions {
  readonly language: ExportLanguage;
  /** Whether its first bytes say that it is UTF-8, without which Excel guesses. */
  readonly byteOrderMark: boolean;
}

const ROWS_AT_ONCE = 200;

/**
 * Writes a table as CSV, in pieces. In English it is parted by commas and has decimal points; in
 * Indonesian by semicolons, with decimal commas, as a spreadsheet set to Indonesian reads it.
 */
export function* csvOf<Row>(
  { columns, remarks, rows }: ExportedTable<Row>,
  { language, byteOrderMark }: CsvOptions,
): Generator<string> {
  const repeated = remarks.filter(({ inRows }) => inRows);
  const header = [...columns, ...repeated].map((column) => calledIn(language, column));
  const said = repeated.map(({ value, kind }) => csvCell(value, kind, language));
  const lines = (cells: string[][]) =>
    stringify(cells, {
      delimiter: language === "id" ? ";" : ",",
      record_delimiter: "windows",
    });
  yield `${byteOrderMark ? "\ufeff" : ""}${lines([header])}`;
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    yield lines(
      rows
        .slice(from, from + ROWS_AT_ONCE)
        .map((row) => [
          ...columns.map(({ of, kind }) => csvCell(of(row), kind, language)),
          ...said,
        ]),
    );
  }
}

const WORDS: Record<ExportLanguage, Record<"true" | "false", string>> = {
  id: { true: "ya", false: "tidak" },
  en: { true: "true", false: "false" },
};

function csvCell(value: Cell, kind: ColumnKind, language: ExportLanguage): string {
  if (value === null) return "";
  if (typeof value === "boolean") return WORDS[language][value ? "true" : "false"];
  if (typeof value === "number") return numberIn(language, value, kind);
  return withoutFormula(value);
}

/** A number with the language's decimal mark and no other: a spreadsheet reads it as a number. */
export function numberIn(language: ExportLanguage, value: number, kind: ColumnKind): string {
  // Written out: 1e-7 is no number to a spreadsheet that is set to Indonesian.
  const plain = Number.isInteger(value) ? String(value) : withoutEndingZeros(value.toFixed(12));
  if (language === "en") return plain.replace(/\.$/, "");
  const isWhole = kind === "whole" || plain.includes(".");
  return `${plain}${isWhole ? "" : ".0"}`.replace(/\.$/, ".0").replace(".", ",");
}

function withoutEndingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}
