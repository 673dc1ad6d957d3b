import { isRegionCode } from "../../domain/region-code";
import { UserError, shown } from "../../graphql/user-error";

/** A region's place in a list: how well it matches the search, then its code. */
export interface RegionPlace {
  /** 0 the name itself, 1 its beginning, 2 a part of it; 0 when nothing was searched for. */
  readonly match: number;
  readonly code: string;
}

const PLACE = /^region:([0-2]):([0-9.]+)$/;
const LONGEST_CURSOR = 60;

/** The opaque cursor of a place. It names the region, not a number that shifts. */
export function cursorOf({ match, code }: RegionPlace): string {
  return Buffer.from(`region:${match}:${code}`).toString("base64url");
}

/** The place that a cursor names. */
export function placeOfCursor(cursor: string): RegionPlace {
  const text =
    cursor.length <= LONGEST_CURSOR ? Buffer.from(cursor, "base64url").toString("utf8") : "";
  const [, match, code] = PLACE.exec(text) ?? [];
  if (match !== undefined && code !== undefined && isRegionCode(code)) {
    return { match: Number(match), code };
  }
  throw new UserError("This cursor does not come from a list of regions.", {
    code: "CURSOR_INVALID",
    argument: "after",
    value: shown(cursor),
    remedy: "Pass pageInfo.endCursor of the page before, or leave `after` out for the first page.",
  });
}
