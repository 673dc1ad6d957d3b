import type { Reads } from "../../database/reads";
import type { TableProblem } from "../../csv/table-problem";
import { column, manyForEach, oneForEach } from "../questions";
import type { RowProblem } from "./enrollment-row";
import type { ImportState } from "./import-job.entity";
import { IMPORT_STATE } from "./import-state.sql";

/** An import as it is shown. */
export interface ImportJobRow {
  officeCode: string;
  uuid: string;
  fileName: string;
  dryRun: boolean;
  acceptValid: boolean;
  recordedBy: string | null;
  state: ImportState;
  startedAt: string;
  endedAt: string | null;
  sha256: string | null;
  rows: number | null;
  accepted: number | null;
  rejected: number | null;
  unchanged: number | null;
  sameAs: string | null;
  problems: TableProblem[];
  bytesRead: string;
  bytesTotal: string | null;
  rowsRead: number;
}

/** A page of an office's imports. */
export interface ImportsAsked {
  first: number;
  /** The start and the own name of the import before the page. */
  after: readonly [startedAt: string, uuid: string] | null;
}

/** The first refused rows of an import. */
export interface RejectsAsked {
  uuid: string;
  first: number;
}

const instant = (name: string) =>
  `to_char(job.${name} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const COLUMNS = `
  job.office_code AS "officeCode", job.id AS uuid, job.file_name AS "fileName",
  job.dry_run AS "dryRun", job.accept_valid AS "acceptValid", job.recorded_by AS "recordedBy",
  ${IMPORT_STATE} AS state, ${instant("started_at")} AS "startedAt",
  ${instant("ended_at")} AS "endedAt", job.sha256, job.row_count AS rows, job.accepted,
  job.rejected, job.unchanged, job.same_as AS "sameAs", job.problems,
  coalesce(job.bytes, progress.bytes_read, 0) AS "bytesRead",
  coalesce(job.bytes, progress.bytes_total) AS "bytesTotal",
  coalesce(job.row_count, progress.rows_read, 0) AS "rowsRead"`;

const WITH_PROGRESS = `
  import_job AS job LEFT JOIN import_progress AS progress
    ON progress.office_code = job.office_code AND progress.import_id = job.id`;

/** Batched reads of imports. */
export function importJobLoaders(reads: Reads, officeCode: string) {
  return {
    importJob: oneForEach<string, ImportJobRow>(reads, (ids) => ({
      name: "import_job_by_id",
      text: `
        SELECT question.asked, ${COLUMNS}
        FROM unnest($2::uuid[]) WITH ORDINALITY AS question (id, asked)
        JOIN (${WITH_PROGRESS}) ON job.office_code = $1 AND job.id = question.id`,
      values: [officeCode, [...ids]],
    })),
    importsOfOffice: manyForEach<ImportsAsked, ImportJobRow>(reads, (asked) => ({
      name: "imports_of_office",
      text: `
        SELECT question.asked, page.*
        FROM unnest($2::int[], $3::timestamptz[], $4::uuid[])
          WITH ORDINALITY AS question (page_size, started_at, id, asked)
        CROSS JOIN LATERAL (
          SELECT ${COLUMNS} FROM ${WITH_PROGRESS}
          WHERE job.office_code = $1 AND (question.id IS NULL
            OR (job.started_at, job.id) < (question.started_at, question.id))
          ORDER BY job.started_at DESC, job.id DESC LIMIT question.page_size + 1) AS page
        ORDER BY question.asked, page."startedAt" DESC, page.uuid DESC`,
      values: [
        officeCode,
        column(asked, ({ first }) => first),
        column(asked, ({ after }) => after?.[0] ?? null),
        column(asked, ({ after }) => after?.[1] ?? null),
      ],
    })),
    firstRejects: manyForEach<RejectsAsked, { problems: RowProblem[] }>(reads, (asked) => ({
      name: "first_rejects_of_import",
      text: `
        SELECT question.asked, page.problems
        FROM unnest($2::uuid[], $3::int[]) WITH ORDINALITY AS question (id, page_size, asked)
        CROSS JOIN LATERAL (
          SELECT problems, row_number FROM import_reject AS reject
          WHERE reject.office_code = $1 AND reject.import_id = question.id
            AND reject.row_number > 1
          ORDER BY reject.row_number LIMIT question.page_size) AS page
        ORDER BY question.asked, page.row_number`,
      values: [officeCode, column(asked, ({ uuid }) => uuid), column(asked, ({ first }) => first)],
    })),
  };
}
