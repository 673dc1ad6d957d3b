import type { Reads, Statement } from "../../database/reads";
import type { RegionLevel } from "../../domain/region-level";
import { REGION_COLUMNS } from "./region-columns";
import type { RegionConnection } from "./region-connection.type";
import { type RegionPlace, cursorOf } from "./region-cursor";
import type { RegionType } from "./region.type";

/** Which regions are listed, and which page of them. */
export interface RegionListing {
  readonly level: RegionLevel | null;
  readonly within: string | null;
  /** A name as `searchName` writes it, without spaces. */
  readonly joinedName: string | null;
  readonly first: number;
  readonly after: RegionPlace | null;
}

type PageRow = RegionType & {
  match: number;
  total: number;
  remaining: number;
  code: string | null;
};

/** Before every place of a list. */
const START: RegionPlace = { match: -1, code: "" };

/**
 * Names that hold the text, with how well they match. "Kabupaten" and "Kota" in front of a name
 * are seldom typed: "sijunjung" is Kabupaten Sijunjung itself, not only a part of it.
 */
const FOUND = `
  SELECT named.code, min(CASE
      WHEN $3 IN (named.joined, named.bare) THEN 0
      WHEN starts_with(named.joined, $3) OR starts_with(named.bare, $3) THEN 1
      ELSE 2 END) AS match
  FROM (
    SELECT names.code, replace(names.search_name, ' ', '') AS joined,
           replace(regexp_replace(names.search_name, '^(kabupaten|kota)( administrasi)? ', ''),
             ' ', '') AS bare
    FROM (
      SELECT code, search_name FROM region
      WHERE replace(search_name, ' ', '') LIKE '%' || $3 || '%'
      UNION ALL
      SELECT region_code, search_name FROM region_alias
      WHERE replace(search_name, ' ', '') LIKE '%' || $3 || '%') names) named
  GROUP BY named.code`;

const NOTHING_SEARCHED = `SELECT code, 0 AS match FROM region WHERE $3::text IS NULL`;

function listing(asked: RegionListing): Statement {
  const place = asked.after ?? START;
  const after = `(match, length(code), code COLLATE "C") > ($4, length($5), $5)`;
  return {
    name: asked.joinedName === null ? "region_page" : "region_page_of_search",
    text: `
      WITH matched AS MATERIALIZED (
        SELECT ${REGION_COLUMNS}, found.match
        FROM (${asked.joinedName === null ? NOTHING_SEARCHED : FOUND}) found
        JOIN region r USING (code)
        WHERE ($1::text IS NULL OR r.level = $1)
          AND ($2::text IS NULL OR starts_with(r.code, $2 || '.')))
      SELECT counted.total, counted.remaining, page.*
      FROM (SELECT count(*)::int AS total, count(*) FILTER (WHERE ${after})::int AS remaining
            FROM matched) counted
      LEFT JOIN LATERAL (
        SELECT * FROM matched WHERE ${after}
        ORDER BY match, length(code), code COLLATE "C" LIMIT $6) page ON true
      ORDER BY page.match, length(page.code), page.code COLLATE "C"`,
    values: [asked.level, asked.within, asked.joinedName, place.match, place.code, asked.first],
  };
}

/** Reads one page of regions, the best matches first and then by level and code. */
export async function readRegionPage(
  reads: Reads,
  asked: RegionListing,
): Promise<RegionConnection> {
  const rows = await reads.rows<PageRow>(listing(asked));
  const { total = 0, remaining = 0 } = rows[0] ?? {};
  const nodes = rows.filter((row) => row.code !== null);
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node) }));
  return {
    nodes,
    edges,
    totalCount: total,
    pageInfo: {
      hasNextPage: remaining > nodes.length,
      hasPreviousPage: remaining < total,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
