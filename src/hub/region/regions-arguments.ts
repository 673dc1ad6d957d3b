import { UserError, shown } from "../../graphql/user-error";
import { searchName } from "../../reference/search-name";

export const LARGEST_PAGE = 500;
const LONGEST_SEARCH = 100;

/** Refuses a page of no or of too many regions. */
export function requirePageSize(first: number): void {
  if (first >= 1 && first <= LARGEST_PAGE) return;
  throw new UserError(`A page holds 1 to ${LARGEST_PAGE} regions, not ${first}.`, {
    code: "PAGE_SIZE_INVALID",
    argument: "first",
    value: String(first),
    remedy: `Ask for at most ${LARGEST_PAGE} and go on with pageInfo.endCursor.`,
  });
}

/** What is searched for, as names are stored for it: small letters and digits, nothing else. */
export function joinedSearch(search: string): string {
  const joined = search.length <= LONGEST_SEARCH ? searchName(search).replaceAll(" ", "") : "";
  if (joined !== "") return joined;
  const isTooLong = search.length > LONGEST_SEARCH;
  throw new UserError(
    isTooLong
      ? `A region's name is searched for with at most ${LONGEST_SEARCH} characters.`
      : "A search needs at least one letter or digit.",
    {
      code: isTooLong ? "SEARCH_TOO_LONG" : "SEARCH_EMPTY",
      argument: "search",
      value: shown(search),
      remedy: "Write a part of the region's name, or leave `search` out to list all regions.",
    },
  );
}
