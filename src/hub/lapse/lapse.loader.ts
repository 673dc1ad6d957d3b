import type { Reads } from "../../database/reads";
import {
  expiringStatement,
  type ImaginedLapse,
  imaginedLapseStatement,
  type LapsingCover,
} from "./lapse-sql";

/** What lapses, by agreement and regency. */
export function lapseLoaders(reads: Reads) {
  return {
    expiring: (asked: Parameters<typeof expiringStatement>[0]) =>
      reads.rows<LapsingCover>(expiringStatement(asked)),
    imaginedLapse: (agreements: readonly string[], asOf: string) =>
      reads.rows<ImaginedLapse>(imaginedLapseStatement(agreements, asOf)),
  };
}
