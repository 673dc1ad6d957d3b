import { REGION_CODE_LENGTH, isRegionCode, levelOfRegionCode } from "../domain/region-code";
import type { RegionLevel } from "../domain/region-level";
import { UserError, shown } from "../graphql/user-error";

/** Refuses what is no region code; a name is the usual mistake, and a search helps with it. */
export function requireRegionCode(code: string, argument: string): void {
  if (isRegionCode(code)) return;
  const value = shown(code);
  const isName = /\p{L}/u.test(code);
  throw new UserError(
    `${JSON.stringify(value)} is ${isName ? "a name, not a region code" : "not a region code"}. ` +
      "Codes are written with digits and dots: 13, 13.03, 13.03.07 or 13.03.07.2001.",
    {
      code: "REGION_CODE_INVALID",
      argument,
      value,
      remedy: isName
        ? `Look the code up with regions(search: ${JSON.stringify(value)}) and ask with it.`
        : "Look the code up with regions(search:), by the region's name, and ask with it.",
    },
  );
}

/** The refusal of a well-formed code that the national list of regions does not have. */
export function regionUnknown(code: string, argument: string): UserError {
  return new UserError(`There is no region with the code ${code}.`, {
    code: "REGION_UNKNOWN",
    argument,
    value: code,
    remedy: "Look the code up with regions(search:), by the region's name.",
  });
}

/** Refuses to look for regions of a level within a region that is not above that level. */
export function requireAbove(within: string, level: RegionLevel): void {
  if (within.length < REGION_CODE_LENGTH[level]) return;
  throw new UserError(`${within} is a ${levelOfRegionCode(within)}: no ${level} lies within it.`, {
    code: "WITHIN_BELOW_LEVEL",
    argument: "within",
    value: within,
    remedy: "Name a region above the level asked for, or ask for a lower level.",
  });
}
