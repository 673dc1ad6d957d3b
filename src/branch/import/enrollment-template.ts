import { stringify } from "csv-stringify/sync";
import writeXlsxFile from "write-excel-file/node";
import { COLUMNS } from "./enrollment-columns";
import { SHEET } from "./open-enrollment-file";

/** The template as CSV: the header alone, so that no example is ever imported as a person. */
export function csvTemplate(delimiter = ";"): string {
  const header = COLUMNS.map(({ names }) => names[0]);
  return `\ufeff${stringify([header], { delimiter, record_delimiter: "\r\n" })}`;
}

/** How many rows are made ready for text. */
const READY_ROWS = 1_000;
const WIDTH = 18;
const AS_TEXT = { type: String, format: "@" };
const BOLD = { fontWeight: "bold" } as const;

const NEEDED = {
  ALWAYS: "wajib / required",
  WITHOUT_ENROLLMENT: "wajib bila kepesertaan kosong / required without kepesertaan",
  NEVER: "boleh kosong / optional",
} as const;

/**
 * The template as a workbook: a sheet for the people whose cells are text, so that no NIK becomes
 * a number, and a second one that says what each column takes.
 */
export async function xlsxTemplate(): Promise<Buffer> {
  const header = COLUMNS.map(({ names }) => ({ ...AS_TEXT, ...BOLD, value: names[0] }));
  const ready = Array.from({ length: READY_ROWS }, () => COLUMNS.map(() => AS_TEXT));
  const meanings = COLUMNS.map(({ names, required, meaningId, meaningEn, example }) =>
    [names.slice(0, 2).join(" / "), NEEDED[required], meaningId, meaningEn, example].map(
      (value) => ({ ...AS_TEXT, value }),
    ),
  );
  const title = ["kolom / column", "wajib / required", "isi", "content", "contoh / example"];
  return writeXlsxFile([
    {
      sheet: SHEET,
      data: [header, ...ready],
      columns: COLUMNS.map(() => ({ width: WIDTH })),
      stickyRowsCount: 1,
    },
    {
      sheet: "Petunjuk",
      data: [title.map((value) => ({ ...BOLD, value })), ...meanings],
      columns: [22, 30, 60, 60, 20].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
  ]).toBuffer();
}
