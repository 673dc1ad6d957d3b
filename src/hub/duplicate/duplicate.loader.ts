import type { Reads } from "../../database/reads";
import { type CaseRow, type CasesAsked, casesStatement } from "./duplicate-cases.sql";
import { type CountRow, countsStatement } from "./duplicate-counts.sql";
import { type UnmatchedRow, unmatchedStatement } from "./unmatched-offices.sql";

/** What offices share: each question is one statement, however many persons there are. */
export function duplicateLoaders(reads: Reads) {
  return {
    duplicateCases: (asked: CasesAsked) => reads.rows<CaseRow>(casesStatement(asked)),
    duplicateCounts: (month: string) => reads.rows<CountRow>(countsStatement(month)),
    unmatchedOffices: (office: string, month: string) =>
      reads.rows<UnmatchedRow>(unmatchedStatement(office, month)),
  };
}
