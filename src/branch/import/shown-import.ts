import { importId } from "./import-id";
import type { ImportJobRow } from "./import-job.loader";
import { ImportJobState, type ImportJobType } from "./import-job.type";

/** An import as it is shown. */
export function shownImport({ sameAs, state, ...row }: ImportJobRow): ImportJobType {
  return {
    ...row,
    state: ImportJobState[state],
    id: importId(row.officeCode, row.uuid),
    sameAs: sameAs === null ? null : importId(row.officeCode, sameAs),
  };
}
