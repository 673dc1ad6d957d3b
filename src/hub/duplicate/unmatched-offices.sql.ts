import type { Statement } from "../../database/reads";
import type { UnmatchedReason } from "./duplicate-case.type";

/** An office whose tokens of a month cannot be compared with those of another. */
export interface UnmatchedRow {
  code: string;
  name: string;
  reason: UnmatchedReason;
}

/** The offices that publish tokens, and not under the same key of the same epoch. */
export function unmatchedStatement(office: string, month: string): Statement {
  return {
    name: "unmatched_offices",
    text: `
      WITH used AS (
        SELECT DISTINCT ON (publishing.office_code) publishing.office_code, held.epoch,
          held.fingerprint
        FROM token_epoch publishing
        LEFT JOIN token_epoch held ON held.office_code = publishing.office_code
          AND held.epoch <= to_char($2::date, 'YYYY-MM')
        ORDER BY publishing.office_code, held.epoch DESC NULLS LAST)
      SELECT office.code, office.name, CASE
          WHEN mine.epoch IS NULL OR other.epoch IS NULL THEN 'NO_KEY'
          WHEN mine.epoch <> other.epoch THEN 'OTHER_EPOCH'
          ELSE 'OTHER_KEY' END AS reason
      FROM used other
      JOIN branch_office office ON office.code = other.office_code
      LEFT JOIN used mine ON mine.office_code = $1
      WHERE other.office_code <> $1
        AND (mine.epoch IS NULL OR other.epoch IS NULL
          OR (mine.epoch, mine.fingerprint) <> (other.epoch, other.fingerprint))
      ORDER BY office.code COLLATE "C"`,
    values: [office, month],
  };
}
