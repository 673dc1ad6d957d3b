import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { endOfLastClosedMonth, lastMonthEnd } from "../../domain/calendar";
import { DateScalar } from "../../graphql/scalars";
import { refuseDayAhead } from "../asked-instant";
import type { HubContext } from "../hub.context";
import { RegionType } from "../region/region.type";
import { regionUnknown, requireRegionCode } from "../region-arguments";
import { EnrollmentCount, EnrollmentCountDimension } from "./enrollment-count.type";

const BY = "What to tell them apart by.";
const AS_OF =
  "They are counted at the last end of a month on or before this day; the last closed month's end " +
  "without it. A future one is refused.";
const WHAT =
  "People enrolled in a regency or district, as its branch office reported, also while it is down: " +
  "told apart by one attribute. Groups of fewer than five people, and those that would give them " +
  "away, are SUPPRESSED. An empty list: nothing is reported, or it is a province or a village.";

/** Counts of the enrolled, told apart. */
@Resolver(() => RegionType)
export class EnrollmentCountResolver {
  @Query(() => [EnrollmentCount], {
    description: `${WHAT} An unknown code is refused with REGION_UNKNOWN.`,
  })
  async enrollmentCounts(
    @Arg("region", () => ID, { description: "The region's code." }) code: string,
    @Arg("by", () => EnrollmentCountDimension, { description: BY }) by: EnrollmentCountDimension,
    @Ctx() context: HubContext,
    @Arg("asOf", () => DateScalar, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<EnrollmentCount[]> {
    requireRegionCode(code, "region");
    const region = await context.loaders.regionByCode.load(code);
    if (region === null) throw regionUnknown(code, "region");
    return this.enrollmentCountsOfRegion(region, by, context, asOf);
  }

  @FieldResolver(() => [EnrollmentCount], { name: "enrollmentCounts", description: WHAT })
  enrollmentCountsOfRegion(
    @Root() { code }: RegionType,
    @Arg("by", () => EnrollmentCountDimension, { description: BY }) by: EnrollmentCountDimension,
    @Ctx() { loaders }: HubContext,
    @Arg("asOf", () => DateScalar, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<EnrollmentCount[]> {
    const day = asOf ?? endOfLastClosedMonth();
    refuseDayAhead(day);
    return loaders.enrollmentCounts({ by, asOf: lastMonthEnd(day) }).load(code);
  }
}
