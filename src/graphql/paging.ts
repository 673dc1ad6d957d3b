import { shownSafely } from "./refusal/national-id";
import { type PageInfo } from "./page-info.type";
import { UserError } from "./user-error";

/** How many items a page holds when nobody says. */
export const DEFAULT_PAGE = 50;
/** How many it holds at most. */
export const LARGEST_PAGE = 500;

/** What `first` says of itself in every list that is paged like this. */
export const FIRST = "How many a page holds: 1 to 500, or PAGE_SIZE_INVALID.";
/** What `after` says of itself. */
export const AFTER = "The cursor after which the page begins. Any other text is CURSOR_INVALID.";

/** A page of a list, as Relay has it. */
export interface Page<Node> {
  nodes: Node[];
  edges: { node: Node; cursor: string }[];
  pageInfo: PageInfo;
}

/** A page that also says how long the whole list is. */
export type CountedPage<Node> = Page<Node> & { totalCount: number };

/** An item's place in a list: the values that the list is ordered by, the last one its own name. */
export type Place = readonly string[];

/** How long a list is, and what is left of it from the page's first item on. */
export interface Counted {
  total: number;
  remaining: number;
}

/** The size of a page; one of none or of too many is refused. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE;
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw new UserError(`A page holds 1 to ${LARGEST_PAGE} items, not ${size}.`, {
    code: "PAGE_SIZE_INVALID",
    argument: "first",
    value: String(size),
    remedy: `Ask for at most ${LARGEST_PAGE} and go on with pageInfo.endCursor.`,
  });
}

/** The opaque cursor of a place: it names the item, and stays valid while others come and go. */
export function cursorOf(list: string, place: Place): string {
  return Buffer.from(JSON.stringify([list, ...place])).toString("base64url");
}

const LONGEST_CURSOR = 1000;

/** The place that a cursor of this list names, each value in its form; null without a cursor. */
export function placeOfCursor(
  list: string,
  forms: readonly RegExp[],
  cursor: string | null | undefined,
): Place | null {
  if (cursor == null) return null;
  const [named, ...place] = cursor.length <= LONGEST_CURSOR ? textsIn(cursor) : [];
  const fits =
    place.length === forms.length && forms.every((form, at) => form.test(place[at] ?? ""));
  if (named === list && fits) return place;
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

/** Makes a page of the items found, of which one more was looked for than it holds. */
export function pageOf<Node>(
  list: string,
  found: readonly Node[],
  asked: { first: number; after: unknown },
  placeOf: (node: Node) => Place,
): Page<Node> {
  return pageWith(list, found.slice(0, asked.first), placeOf, {
    hasNextPage: found.length > asked.first,
    hasPreviousPage: asked.after !== null,
  });
}

/** Makes a page of the items found, where the list was counted with them. */
export function countedPage<Node>(
  list: string,
  nodes: readonly Node[],
  { total, remaining }: Counted,
  placeOf: (node: Node) => Place,
): CountedPage<Node> {
  const page = pageWith(list, nodes, placeOf, {
    hasNextPage: remaining > nodes.length,
    hasPreviousPage: remaining < total,
  });
  return { ...page, totalCount: total };
}

function pageWith<Node>(
  list: string,
  found: readonly Node[],
  placeOf: (node: Node) => Place,
  more: Pick<PageInfo, "hasNextPage" | "hasPreviousPage">,
): Page<Node> {
  const edges = found.map((node) => ({ node, cursor: cursorOf(list, placeOf(node)) }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      ...more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A row of a page; a page without items has one row that only counts. */
export interface PlacedRow extends Counted {
  place: Place | null;
}

/** Makes a page of rows that know their place. */
export function pageOfRows<Row extends PlacedRow>(
  list: string,
  rows: readonly Row[],
): CountedPage<Row> {
  const found = rows.filter(({ place }) => place !== null);
  return countedPage(
    list,
    found,
    rows[0] ?? { total: 0, remaining: 0 },
    ({ place }) => place ?? [],
  );
}
