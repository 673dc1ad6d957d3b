/** The languages that exports and embedded pages are written in. */
export type ExportLanguage = "id" | "en";

/** A value of an export; null is not known, which is not zero. */
export type Cell = string | number | boolean | null;

/** What a column holds: decimals have a decimal mark, percents at least one digit after it. */
export type ColumnKind = "text" | "whole" | "decimal" | "percent" | "truth" | "day";

/** A column of rows. */
export interface Column<Row> {
  /** Stable, for programs. */
  readonly name: string;
  /** In Indonesian, for people. */
  readonly heading: string;
  readonly kind: ColumnKind;
  readonly of: (row: Row) => Cell;
}

/** Something about the whole table; a workbook and JSON say it once, CSV in every row. */
export interface Remark {
  readonly name: string;
  readonly heading: string;
  readonly kind: ColumnKind;
  readonly value: Cell;
  /** Whether every row of a CSV says it, too. */
  readonly inRows: boolean;
}

/** A table with all that has to travel with it. */
export interface ExportedTable<Row = unknown> {
  readonly title: Readonly<Record<ExportLanguage, string>>;
  /** Without its ending. */
  readonly fileName: Readonly<Record<ExportLanguage, string>>;
  readonly columns: readonly Column<Row>[];
  readonly remarks: readonly Remark[];
  readonly rows: readonly Row[];
}

/** What a column or remark is called. */
export function calledIn(
  language: ExportLanguage,
  { name, heading }: { name: string; heading: string },
): string {
  return language === "id" ? heading : name;
}
