import type { DataSource } from "typeorm";

/** The roll-ups that triggers keep, by what tells their rows apart. */
const ROLL_UPS = [
  {
    table: "enrollment_cell",
    again: "recomputed_enrollment_cells()",
    key: "office_code, region_code, segment, funding, programmes, worker_group, month",
  },
  {
    table: "membership_cell",
    again: "recomputed_membership_cells()",
    key: "office_code, enrollment_id, region_code, worker_group, day",
  },
  {
    table: "itemised_cell",
    again: "recomputed_itemised_cells()",
    key: "office_code, enrollment_id, day",
  },
] as const;

/** A row of a roll-up that is not what the records give; null where one side has none. */
export interface RollUpDifference {
  rollUp: string;
  /** What tells the row apart, its parts joined by blanks. */
  key: string;
  keptJoined: string | null;
  keptEnded: string | null;
  joined: string | null;
  ended: string | null;
}

/**
 * Computes every roll-up again from cohorts, parts and memberships, as they are at one instant, and
 * compares. A difference is a fault of ours; nobody but a hand in the database makes one.
 */
export async function rollUpDifferences(db: DataSource): Promise<RollUpDifference[]> {
  const compared = ROLL_UPS.map(
    ({ table, again, key }) => `
      SELECT '${table}' AS "rollUp", concat_ws(' ', ${key}) AS key,
        kept.joined::text AS "keptJoined", kept.ended::text AS "keptEnded",
        again.joined::text AS joined, again.ended::text AS ended
      FROM ${table} AS kept FULL JOIN ${again} AS again USING (${key})
      WHERE (kept.joined, kept.ended) IS DISTINCT FROM (again.joined, again.ended)`,
  );
  return db.query(`${compared.join(" UNION ALL ")} ORDER BY 1, 2`);
}
