import type { PageInfo } from "../graphql/page-info.type";
import { shownSafely } from "../graphql/refusal/national-id";
import { UserError } from "../graphql/user-error";

/** How many entries a page has when nothing is said. */
export const DEFAULT_PAGE = 50;
export const LARGEST_PAGE = 500;
const LONGEST_CURSOR = 1000;

/** An entry's place in a list: the values that the list is ordered by, the last one its own name. */
export type Place = readonly string[];

/** A row of a page; a page without entries has one row that only counts. */
export interface PageRow {
  /** Null in the row that only counts. */
  place: Place | null;
  total: number;
  /** From the page's first entry on, to the end of the list. */
  remaining: number;
}

/** A page as its GraphQL type shows it. */
export interface Page<Node> {
  nodes: Node[];
  edges: { node: Node; cursor: string }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** Refuses a page of no or of too many entries. */
export function requirePageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE;
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw new UserError(`A page holds 1 to ${LARGEST_PAGE} entries, not ${size}.`, {
    code: "PAGE_SIZE_INVALID",
    argument: "first",
    value: String(size),
    remedy: `Ask for at most ${LARGEST_PAGE} and go on with pageInfo.endCursor.`,
  });
}

/** The opaque cursor of a place. It names the entry, so that it stays valid while others come. */
export function cursorOf(list: string, place: Place): string {
  return Buffer.from(JSON.stringify([list, ...place])).toString("base64url");
}

/** The place that a cursor of this list names; null where the list begins. */
export function placeOfCursor(
  list: string,
  length: number,
  cursor: string | null | undefined,
): Place | null {
  if (cursor == null) return null;
  const parts = cursor.length <= LONGEST_CURSOR ? textsIn(cursor) : [];
  if (parts.length === length + 1 && parts[0] === list) return parts.slice(1);
  throw cursorInvalid(cursor);
}

/** The refusal of a text that is no cursor of the list. */
export function cursorInvalid(cursor: string): UserError {
  return new UserError("This cursor does not come from this list.", {
    code: "CURSOR_INVALID",
    argument: "after",
    value: shownSafely(cursor),
    remedy: "Pass pageInfo.endCursor of the page before, or leave `after` out for the first page.",
  });
}

function textsIn(cursor: string): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    // A null byte is no text to PostgreSQL.
    const isText = (part: unknown) => typeof part === "string" && !part.includes("\0");
    return Array.isArray(parts) && parts.every(isText) ? (parts as string[]) : [];
  } catch {
    return [];
  }
}

/** Makes a page of its rows. */
export function pageOf<Row extends PageRow>(list: string, rows: readonly Row[]): Page<Row> {
  const edges = rows.flatMap((row) =>
    row.place === null ? [] : [{ node: row, cursor: cursorOf(list, row.place) }],
  );
  const { total = 0, remaining = 0 } = rows[0] ?? {};
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    totalCount: total,
    pageInfo: {
      hasNextPage: remaining > edges.length,
      hasPreviousPage: remaining < total,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
