import type { Reads, Statement } from "../../database/reads";
import { manyForEach, oneForEach, perQuestion } from "../../graphql/batching";
import type { OfficeHead } from "./office-head.type";
import type { OfficialType } from "./official.type";

type HeadOfOffice = OfficeHead & { office: string };
type OfficialOfPlace = OfficialType & { place: string };

/** Who was seen in which role. */
export function officialLoaders(reads: Reads) {
  const officialsOf = (place: "office_code" | "region_code") =>
    perQuestion((on: string) =>
      reads.loader<string, OfficialType[]>(async (codes) => {
        const rows = await reads.rows<OfficialOfPlace>(latestOfEachRole(place, codes, on));
        return manyForEach(codes, rows, (row) => row.place);
      }),
    );
  return {
    officialsByOffice: officialsOf("office_code"),
    officialsByRegion: officialsOf("region_code"),
    headByOffice: perQuestion((on: string) =>
      reads.loader<string, OfficeHead | null>(async (codes) => {
        const rows = await reads.rows<HeadOfOffice>(heads(codes, on));
        return oneForEach(codes, rows, (row) => row.office);
      }),
    ),
  };
}

/** Somebody is taken to be in a role until somebody else is seen in it. */
const latestOfEachRole = (
  place: "office_code" | "region_code",
  codes: readonly string[],
  on: string,
): Statement => ({
  name: `official_by_${place}`,
  text: `SELECT DISTINCT ON (${place}, role) ${place} AS place, id, name, role, title,
           title_id AS "titleIndonesian", seen_on AS "seenOn",
           seen_on_precision AS "seenOnPrecision", source_id AS "sourceId"
         FROM official WHERE ${place} = ANY($1) AND seen_on <= $2
         ORDER BY ${place}, role, seen_on DESC, id`,
  values: [codes, on],
});

const heads = (codes: readonly string[], on: string): Statement => ({
  name: "office_heads",
  text: `WITH head AS (
           SELECT DISTINCT ON (office_code) office_code, name, title
           FROM official WHERE office_code = ANY($1) AND role = 'HEAD' AND seen_on <= $2
           ORDER BY office_code, seen_on DESC, id)
         SELECT head.office_code AS office, head.name, head.title,
           NULL AS "from", NULL AS "to",
           min(seen.seen_on) AS "firstSeenOn", max(seen.seen_on) AS "lastSeenOn",
           (array_agg(seen.seen_on_precision ORDER BY seen.seen_on))[1] AS "firstSeenOnPrecision",
           (array_agg(seen.seen_on_precision ORDER BY seen.seen_on DESC))[1]
             AS "lastSeenOnPrecision",
           array_agg(seen.source_id ORDER BY seen.seen_on) AS "sourceIds"
         FROM head JOIN official seen ON seen.office_code = head.office_code
           AND seen.role = 'HEAD' AND seen.name = head.name
         GROUP BY head.office_code, head.name, head.title`,
  values: [codes, on],
});
