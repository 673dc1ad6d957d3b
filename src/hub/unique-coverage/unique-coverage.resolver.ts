import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { monthsFrom, today } from "../../domain/calendar";
import { RegionLevel } from "../../domain/region-level";
import { DateScalar } from "../../graphql/scalars";
import type { HubContext } from "../hub.context";
import { regionUnknown, requireAbove, requireRegionCode } from "../region-arguments";
import { RegionType } from "../region/region.type";
import { COUNTRY } from "./unique-coverage.loader";
import { UniqueCoverage } from "./unique-coverage.type";

const MONTH = "Any day of the month; without it, today.";

/** Persons beside enrollments. */
@Resolver(() => RegionType)
export class UniqueCoverageResolver {
  @Query(() => UniqueCoverage, {
    description:
      "Enrollments and persons of the country, a province or a regency in a month: whoever is enrolled " +
      "in several of its regions counts once.",
  })
  async uniqueCoverage(
    @Arg("within", () => ID, {
      nullable: true,
      description: "The province or regency; without it, the whole country.",
    })
    within: string | null,
    @Arg("asOf", () => DateScalar, { nullable: true, description: MONTH }) asOf: string | null,
    @Ctx() { loaders }: HubContext,
  ): Promise<UniqueCoverage> {
    if (within != null) {
      requireRegionCode(within, "within");
      requireAbove(within, RegionLevel.DISTRICT);
      if ((await loaders.regionByCode.load(within)) === null) throw regionUnknown(within, "within");
    }
    return loaders.uniqueCoverage(monthOf(asOf)).load(within ?? COUNTRY);
  }

  @FieldResolver(() => UniqueCoverage, {
    name: "uniqueCoverage",
    nullable: true,
    description:
      "Enrollments and persons of the region in a month. Empty for districts and villages: tokens say " +
      "the regency only.",
  })
  uniqueCoverageOfRegion(
    @Root() { code, level }: RegionType,
    @Arg("asOf", () => DateScalar, { nullable: true, description: MONTH }) asOf: string | null,
    @Ctx() { loaders }: HubContext,
  ): Promise<UniqueCoverage> | null {
    const isAbove = level === RegionLevel.PROVINCE || level === RegionLevel.REGENCY;
    return isAbove ? loaders.uniqueCoverage(monthOf(asOf)).load(code) : null;
  }
}

function monthOf(asOf: string | null): string {
  const [month = ""] = monthsFrom(asOf ?? today(), 1);
  return month;
}
