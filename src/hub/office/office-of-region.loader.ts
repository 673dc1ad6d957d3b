import type { Reads } from "../../database/reads";
import { parentRegionCode } from "../../domain/region-code";
import { perQuestion } from "../../graphql/batching";
import { type ReachThresholds, type ServingOffice, reachAfter } from "../office-reach";

interface ServedBy {
  region: string;
  office: string;
  lagSeconds: number | null;
}

/**
 * The branch office of a region on a day: the one that serves the region or the nearest region
 * above it. A province that several offices share out has none of its own.
 */
export function officeOfRegionLoaders(reads: Reads, thresholds: ReachThresholds) {
  return {
    officeOfRegion: perQuestion((on: string) =>
      reads.loader<string, ServingOffice | null>(async (codes) => {
        const rows = await reads.rows<ServedBy>({
          name: "office_of_region",
          text: `SELECT t.region_code AS region, t.office_code AS office,
                     extract(epoch FROM clock_timestamp() - beat.received_at)::float8 AS "lagSeconds"
                   FROM office_territory t
                   LEFT JOIN replication_heartbeat beat ON beat.office_code = t.office_code
                   WHERE t.office_kind = 'BRANCH' AND t.valid @> $2::date
                     AND t.region_code = ANY($1)`,
          values: [withRegionsAbove(codes), on],
        });
        const servedBy = new Map(rows.map((row) => [row.region, row]));
        return codes.map((code) => {
          const row = nearest(code, servedBy);
          return row && { code: row.office, reach: reachAfter(row.lagSeconds, thresholds) };
        });
      }),
    ),
  };
}

function withRegionsAbove(codes: readonly string[]): string[] {
  const all = new Set<string>();
  for (const asked of codes) {
    for (let code: string | null = asked; code !== null; code = parentRegionCode(code)) {
      all.add(code);
    }
  }
  return [...all];
}

function nearest(region: string, servedBy: ReadonlyMap<string, ServedBy>): ServedBy | null {
  for (let code: string | null = region; code !== null; code = parentRegionCode(code)) {
    const row = servedBy.get(code);
    if (row !== undefined) return row;
  }
  return null;
}
