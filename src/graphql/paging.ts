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

/** The opaque cursor of a place in a list: it names the item, not a number that shifts. */
export function cursorOf(list: string, place: string): string {
  return Buffer.from(`${list}:${place}`).toString("base64url");
}

const LONGEST_CURSOR = 500;

/** The place in a list that a cursor names, in the given form; null without a cursor. */
export function placeOfCursor(
  list: string,
  form: RegExp,
  cursor: string | null | undefined,
): string | null {
  if (cursor == null) return null;
  const text =
    cursor.length <= LONGEST_CURSOR ? Buffer.from(cursor, "base64url").toString("utf8") : "";
  const place = text.startsWith(`${list}:`) ? text.slice(list.length + 1) : "";
  if (form.test(place)) return place;
  throw new UserError("This cursor does not come from this list.", {
    code: "CURSOR_INVALID",
    argument: "after",
    value: shownSafely(cursor),
    remedy: "Pass pageInfo.endCursor of the page before, or leave `after` out for the first page.",
  });
}

/** Makes a page of the items found, of which one more was looked for than it holds. */
export function pageOf<Node>(
  found: readonly Node[],
  asked: { first: number; after: string | null },
  cursor: (node: Node) => string,
): Page<Node> {
  const nodes = found.slice(0, asked.first);
  const edges = nodes.map((node) => ({ node, cursor: cursor(node) }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: found.length > asked.first,
      hasPreviousPage: asked.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
