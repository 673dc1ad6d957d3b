import type { FundingSource } from "../../domain/funding-source";
import type { Programme } from "../../domain/programme";
import type { Segment } from "../../domain/segment";

/** One person of an enrollment file, checked: everything that the file says of the membership. */
export interface EnrollmentRow {
  /** Where it stands, counted as an editor counts lines; the header is 1. */
  row: number;
  nik: string;
  name: string;
  /** Code of the regency, district or village that the person is counted in. */
  region: string;
  /** Null only where `enrollment` says it. */
  segment: Segment | null;
  /** In their canonical order, without repetition; empty only where `enrollment` says them. */
  programmes: readonly Programme[];
  funding: FundingSource | null;
  workerGroup: string | null;
  /** Id of an agreement's record, as solok:sawahlunto-2024. */
  agreement: string | null;
  /** Id of an existing cohort's record. */
  enrollment: string | null;
  startsOn: string;
  /** The last day, inclusive; null: it is open. */
  endsOn: string | null;
  /** Whole rupiah a month. */
  wage: number | null;
}

/** One thing that has to be mended in a row. It never holds a NIK or a name. */
export interface RowProblem {
  row: number;
  /** As the input's header calls it, in the form of columnsOf; null: the row as a whole. */
  column: string | null;
  /** What stands there, so far masked that it names nobody; null: nothing stands there. */
  masked: string | null;
  code: string;
  rule: string;
  hintId: string;
  hintEn: string;
}

/** A row of a file: what stands in it, and either its value or everything that is wrong with it. */
export interface CheckedRow {
  row: number;
  cells: readonly string[];
  value: EnrollmentRow | null;
  problems: readonly RowProblem[];
}
