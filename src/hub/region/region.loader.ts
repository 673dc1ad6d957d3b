import type { Reads } from "../../database/reads";
import type { RegionLevel } from "../../domain/region-level";
import { manyForEach, oneForEach, perQuestion } from "../../graphql/batching";
import { REGION_COLUMNS } from "./region-columns";
import type { RegionType } from "./region.type";

type Descendant = RegionType & { ancestor: string };
type Alias = { code: string; alias: string };

/** The questions about regions that many of them are asked at once. */
export function regionLoaders(reads: Reads) {
  return {
    regionByCode: reads.loader<string, RegionType | null>(async (codes) => {
      const rows = await reads.rows<RegionType>({
        name: "region_by_code",
        text: `SELECT ${REGION_COLUMNS} FROM region r WHERE r.code = ANY($1)`,
        values: [codes],
      });
      return oneForEach(codes, rows, (row) => row.code);
    }),

    aliasesByRegion: reads.loader<string, string[]>(async (codes) => {
      const rows = await reads.rows<Alias>({
        name: "region_aliases",
        text: `SELECT region_code AS code, alias FROM region_alias
               WHERE region_code = ANY($1) ORDER BY alias`,
        values: [codes],
      });
      return manyForEach(codes, rows, (row) => row.code).map((group) =>
        group.map(({ alias }) => alias),
      );
    }),

    /** The regions directly below, or all those of one lower level. */
    childrenByRegion: perQuestion((level: RegionLevel | null) =>
      reads.loader<string, RegionType[]>(async (codes) => {
        const rows = await reads.rows<Descendant>(
          level === null ? directChildren(codes) : descendants(codes, level),
        );
        return manyForEach(codes, rows, (row) => row.ancestor);
      }),
    ),
  };
}

const directChildren = (codes: readonly string[]) => ({
  name: "region_children",
  text: `SELECT r.parent_code AS ancestor, ${REGION_COLUMNS}
         FROM region r WHERE r.parent_code = ANY($1) ORDER BY r.code COLLATE "C"`,
  values: [codes],
});

const descendants = (codes: readonly string[], level: RegionLevel) => ({
  name: "region_descendants",
  text: `WITH RECURSIVE below AS (
           SELECT code AS ancestor, code, level FROM region WHERE code = ANY($1)
           UNION ALL
           SELECT below.ancestor, child.code, child.level
           FROM below JOIN region child ON child.parent_code = below.code
           WHERE below.level <> $2)
         SELECT below.ancestor, ${REGION_COLUMNS}
         FROM below JOIN region r ON r.code = below.code
         WHERE r.level = $2 AND r.code <> below.ancestor
         ORDER BY r.code COLLATE "C"`,
  values: [codes, level],
});
