import type { CheckedRow } from "./enrollment-row";

/** A file as it comes in. */
export interface FileToImport {
  /** As the sender calls it; only its ending is looked at. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * A file whose header was understood. What is wrong with the file itself is thrown as
 * RefusedTable, by `openEnrollmentFile` or, where it shows later, by the batches.
 */
export interface EnrollmentFile {
  readonly format: "CSV" | "XLSX";
  /** What parts the columns; of a spreadsheet, what its reject file is written with. */
  readonly delimiter: string;
  /** The first line, as it stands in the file. */
  readonly columns: readonly string[];
  /** Some thousand rows each, in the order of the file; read once. */
  readonly batches: AsyncIterable<readonly CheckedRow[]>;
}
