import type { Reads } from "../../database/reads";
import { today } from "../../domain/calendar";
import { parentRegionCode } from "../../domain/region-code";
import { OfficeReach, type ReachThresholds, reachAfter } from "../office-reach";

interface Territory {
  office: string;
  region: string;
  lagSeconds: number | null;
}

/**
 * The branch offices that serve any of the regions today and have not been heard from lately: what
 * they recorded since is missing from an answer. By code.
 */
export async function readLateOffices(
  reads: Reads,
  thresholds: ReachThresholds,
  regions: readonly string[],
): Promise<string[]> {
  const territories = await reads.rows<Territory>({
    name: "office_territories_heard",
    text: `SELECT t.office_code AS office, t.region_code AS region,
             extract(epoch FROM clock_timestamp() - beat.received_at)::float8 AS "lagSeconds"
           FROM office_territory t
           LEFT JOIN replication_heartbeat beat ON beat.office_code = t.office_code
           WHERE t.office_kind = 'BRANCH' AND t.valid @> $1::date`,
    values: [today()],
  });
  const asked = new Set(regions);
  const above = new Set(regions.flatMap(withRegionsAbove));
  const late = territories.filter(
    ({ region, lagSeconds }) =>
      reachAfter(lagSeconds, thresholds) !== OfficeReach.ONLINE &&
      (above.has(region) || withRegionsAbove(region).some((code) => asked.has(code))),
  );
  return [...new Set(late.map(({ office }) => office))].sort();
}

function withRegionsAbove(region: string): string[] {
  const above = parentRegionCode(region);
  return above === null ? [region] : [region, ...withRegionsAbove(above)];
}
