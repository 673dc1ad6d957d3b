import type { EntityManager } from "typeorm";

/** The newest revision of a closed month. */
export interface LatestClosing {
  month: string;
  revision: number;
  hash: string;
}

/** Of months from one on, or of those listed, the newest revision of each that is closed. */
export function latestClosings(
  tx: EntityManager,
  officeCode: string,
  { from, months }: { from: string | null; months: readonly string[] },
): Promise<LatestClosing[]> {
  return tx.query(
    `SELECT DISTINCT ON (month) month, revision, hash FROM month_closing
     WHERE office_code = $1 AND (month >= $2::date OR month = ANY ($3::date[]))
     ORDER BY month, revision DESC`,
    [officeCode, from, months],
  );
}
