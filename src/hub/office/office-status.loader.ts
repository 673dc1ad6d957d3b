import type { Reads } from "../../database/reads";
import { oneForEach } from "../../graphql/batching";
import { type ReachThresholds, reachAfter } from "../office-reach";
import type { OfficeStatus } from "./office-status.type";

interface Heard {
  office: string;
  lastReportedAt: string | null;
  lagSeconds: number | null;
}

/**
 * An office is as reachable as the branch that keeps its records; a regional office, which keeps
 * none, as the least reachable of its branches.
 */
const LAST_HEARD = `
  SELECT DISTINCT ON (o.code) o.code AS office,
    to_char(beat.received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "lastReportedAt",
    extract(epoch FROM clock_timestamp() - beat.received_at)::float8 AS "lagSeconds"
  FROM branch_office o
  JOIN branch_office keeper ON keeper.kind = 'BRANCH' AND (keeper.code = o.code
    OR (o.kind = 'SUB_BRANCH' AND keeper.code = o.parent_code)
    OR (o.kind = 'REGIONAL' AND keeper.parent_code = o.code))
  LEFT JOIN replication_heartbeat beat ON beat.office_code = keeper.code
  WHERE o.code = ANY($1)
  ORDER BY o.code, beat.received_at NULLS FIRST`;

/** How current what is known of each office is. */
export function officeStatusLoaders(reads: Reads, thresholds: ReachThresholds) {
  return {
    statusByOffice: reads.loader<string, OfficeStatus>(async (codes) => {
      const rows = await reads.rows<Heard>({
        name: "office_last_heard",
        text: LAST_HEARD,
        values: [codes],
      });
      return oneForEach(codes, rows, (row) => row.office).map((heard) => ({
        reach: reachAfter(heard?.lagSeconds ?? null, thresholds),
        lastReportedAt: heard?.lastReportedAt ?? null,
        lagSeconds: heard?.lagSeconds ?? null,
      }));
    }),
  };
}
