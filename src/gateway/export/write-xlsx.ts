import writeXlsxFile, { type Cell as SheetCell, type SheetData } from "write-excel-file/node";
import {
  type Cell,
  type ColumnKind,
  type ExportedTable,
  type ExportLanguage,
  calledIn,
} from "./exported-table";
import { withoutTimes } from "./zip-times";

const BOLD = { fontWeight: "bold" } as const;
const FORMATS: Partial<Record<ColumnKind, string>> = {
  whole: "#,##0",
  decimal: "0.00####",
  percent: "0.00",
  day: "yyyy-mm-dd",
};
const WIDTHS: Record<ColumnKind, number> = {
  text: 24,
  whole: 14,
  decimal: 14,
  percent: 10,
  truth: 10,
  day: 12,
};
const ABOUT: Record<ExportLanguage, string> = { id: "Keterangan", en: "About" };

/**
 * Writes a table as a workbook: the rows, and a sheet that says what they are. The same table always
 * gives the same bytes, so that a workbook can be compared by its ETag.
 */
export async function xlsxOf<Row>(
  { title, columns, remarks, rows }: ExportedTable<Row>,
  language: ExportLanguage,
): Promise<Buffer> {
  const inRows = remarks.filter(({ name }) => name === "dataSet");
  const header = [...columns, ...inRows];
  const data: SheetData = [
    header.map((column) => ({ ...BOLD, value: calledIn(language, column) })),
    ...rows.map((row) => [
      ...columns.map(({ of, kind }) => sheetCell(of(row), kind)),
      ...inRows.map(({ value, kind }) => sheetCell(value, kind)),
    ]),
  ];
  const about: SheetData = [
    [{ ...BOLD, value: title[language] }],
    ...remarks.map((remark) => [
      { ...BOLD, value: calledIn(language, remark) },
      sheetCell(remark.value, remark.kind),
    ]),
  ];
  const workbook = await writeXlsxFile([
    {
      sheet: title[language],
      data,
      columns: header.map(({ kind }) => ({ width: WIDTHS[kind] })),
      stickyRowsCount: 1,
    },
    { sheet: ABOUT[language], data: about, columns: [{ width: 28 }, { width: 80 }] },
  ]).toBuffer();
  return withoutTimes(workbook);
}

/** What XML cannot hold. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function sheetCell(value: Cell, kind: ColumnKind): SheetCell {
  if (value === null) return null;
  const format = FORMATS[kind];
  if (typeof value === "number") return { type: Number, value, format };
  if (typeof value === "boolean") return { type: Boolean, value };
  if (kind === "day") return { type: Date, value: new Date(`${value}T00:00:00Z`), format };
  return { type: String, value: value.replace(UNWRITABLE, " ") };
}
