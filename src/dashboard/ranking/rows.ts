import { type Ranking, type Row } from "./question";

/** Unknown regions up to this number are listed at once. */
const FEW_UNKNOWN = 40;

/** Rows of a table, and how many were left out of it. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly left: number;
}

/**
 * The rows to list: those that a search finds, among all. Without a search, what is known, and what
 * some office serves; hundreds that nobody has reported on yet wait to be asked for.
 */
export function matching(
  rows: Ranking["rows"],
  search: string | undefined,
  isWhole: boolean,
): Rows {
  if (search) {
    const sought = plain(search);
    const found = rows.filter(
      ({ region }) => plain(region.name).includes(sought) || region.code.startsWith(search),
    );
    return { rows: found, left: 0 };
  }
  if (isWhole || rows.filter(isUnknown).length <= FEW_UNKNOWN) return { rows, left: 0 };
  const kept = rows.filter((row) => !isUnknown(row) || row.region.office !== null);
  return { rows: kept, left: rows.length - kept.length };
}

/** Ranks that several regions share. */
export function tiedRanks(rows: Ranking["rows"]): ReadonlySet<number> {
  const seen = new Set<number>();
  const tied = new Set<number>();
  for (const { rank } of rows) {
    if (rank === null) continue;
    if (seen.has(rank)) tied.add(rank);
    seen.add(rank);
  }
  return tied;
}

/** The region that the page is about: the chosen one, or the first of the ranked ones. */
export function rowOf(ranking: Ranking, chosen: string | undefined): Row | undefined {
  const found = chosen && ranking.rows.find(({ region }) => region.code === chosen);
  return found || ranking.rows.find(({ rank }) => rank !== null);
}

function isUnknown({ percent }: Row): boolean {
  return percent === null;
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .trim();
}
