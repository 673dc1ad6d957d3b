import { RegionLevel } from "../../domain/region-level";
import { UserError } from "../../graphql/user-error";
import type { HubContext } from "../hub.context";
import { officeCodeUnknown, requireOfficeCode } from "../office-arguments";
import { regionUnknown, requireAbove, requireRegionCode } from "../region-arguments";
import type { CoverageScope } from "./coverage-question";

export const MOST_COMPARED = 600;

/** Checks which regions are to be ranked: they must exist, and be a number that can be answered. */
export async function scopeOfLevel(
  context: HubContext,
  level: RegionLevel,
  within: string | null,
  office: string | null,
): Promise<Extract<CoverageScope, { kind: "level" }>> {
  if (office !== null) requireOfficeCode(office, "office");
  const [servingOffice] = await Promise.all([
    office === null ? null : context.loaders.officeByCode.load(office),
    requireWithinKnown(context, level, within, office !== null),
  ]);
  if (office !== null && servingOffice === null) throw officeCodeUnknown(office, "office");
  return { kind: "level", level, within, office };
}

/** Checks the region inside which others of a level are ranked. */
export async function requireWithinKnown(
  { loaders }: HubContext,
  level: RegionLevel,
  within: string | null,
  isOtherwiseLimited = false,
): Promise<void> {
  if (within === null) {
    if (level === RegionLevel.VILLAGE && !isOtherwiseLimited) throw tooManyVillages();
    return;
  }
  requireRegionCode(within, "within");
  requireAbove(within, level);
  if ((await loaders.regionByCode.load(within)) === null) throw regionUnknown(within, "within");
}

/** Checks the codes of the regions that are to be compared. */
export function requireComparable(codes: readonly string[]): void {
  if (codes.length < 1 || codes.length > MOST_COMPARED) {
    throw new UserError(
      `1 to ${MOST_COMPARED} regions are compared at once, not ${codes.length}.`,
      {
        code: codes.length === 0 ? "NO_REGIONS" : "TOO_MANY_REGIONS",
        argument: "codes",
        value: String(codes.length),
        remedy: "Ask for them in parts, or rank a whole level with coverageRanking.",
      },
    );
  }
  codes.forEach((code, at) => requireRegionCode(code, `codes.${at}`));
}

function tooManyVillages(): UserError {
  return new UserError("The villages of the whole country are too many for one ranking.", {
    code: "TOO_MANY_REGIONS",
    argument: "level",
    value: RegionLevel.VILLAGE,
    remedy: "Name a region with `within`, or a branch office with `office`.",
  });
}
