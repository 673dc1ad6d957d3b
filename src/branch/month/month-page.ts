import type { PageInfo } from "../../graphql/page-info.type";
import { shownSafely } from "../../graphql/refusal/national-id";
import { UserError } from "../../graphql/user-error";

export const DEFAULT_PAGE = 50;
const LARGEST_PAGE = 500;

/** How many rows of a page there are, before and after it. */
export interface Counted {
  total: number;
  remaining: number;
}

/** A page as a connection shows it. */
export interface Page<Node> {
  nodes: Node[];
  edges: { node: Node; cursor: string }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** Makes a page of what was read. */
export function pageOf<Node>(
  nodes: Node[],
  { total, remaining }: Counted,
  placeOf: (node: Node) => string,
): Page<Node> {
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(placeOf(node)) }));
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

/** Refuses a page of no or of too many items. */
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

function cursorOf(place: string): string {
  return Buffer.from(`month:${place}`).toString("base64url");
}

/** The place that a cursor names, in the form asked for; null: from the beginning. */
export function placeOfCursor(
  cursor: string | null | undefined,
  form: RegExp,
): RegExpExecArray | null {
  if (cursor == null) return null;
  const text = cursor.length <= 60 ? Buffer.from(cursor, "base64url").toString("utf8") : "";
  const place = text.startsWith("month:") ? form.exec(text.slice("month:".length)) : null;
  if (place !== null) return place;
  throw new UserError("This cursor does not come from this list.", {
    code: "CURSOR_INVALID",
    argument: "after",
    value: shownSafely(cursor),
    remedy: "Pass pageInfo.endCursor of the page before, or leave `after` out for the first page.",
  });
}
