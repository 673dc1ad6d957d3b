import { ArgsType, Field, ID, Int } from "type-graphql";
import { RegionLevel } from "../../domain/region-level";
import { Segment } from "../../domain/segment";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";

export const AS_OF =
  "The date asked about; each region's figure is the latest on or before it. Without it, the end " +
  "of the last closed month. A future date is refused with AS_OF_IN_FUTURE.";
export const KNOWN_AT =
  "The instant at which the hub knew: only what had reached it by then, by its own clock, " +
  "corrections included. Without it, all that it knows now. A future instant is refused with " +
  "KNOWN_AT_IN_FUTURE.";
export const DEFINITION =
  "The id of a coverage definition: only figures under its newest version count; or a version, as " +
  "in published-nik-domicile@1. Without it, as-published: every headline figure ranks, and each row names its own definition. An unknown " +
  "id is refused with DEFINITION_UNKNOWN.";
export const SEGMENT =
  "Only the figures of this segment. Without it, those of all segments together.";
const COMPARED_TO =
  "An earlier date, for growth and for the rank then. It must lie before asOf, or it is refused " +
  "with COMPARED_TO_NOT_EARLIER.";

/** What can be asked about the coverage of any region. */
@ArgsType()
export class CoverageArgs {
  @Field(() => DateScalar, { nullable: true, description: AS_OF })
  asOf?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: KNOWN_AT })
  knownAt?: string | null;

  @Field(() => ID, { nullable: true, description: DEFINITION })
  definition?: string | null;
}

/** What can be asked about one region's coverage. */
@ArgsType()
export class RegionCoverageArgs extends CoverageArgs {
  @Field(() => Segment, { nullable: true, description: SEGMENT })
  segment?: Segment | null;
}

/** What can be asked about regions that are named one by one. */
@ArgsType()
export class ComparisonArgs extends CoverageArgs {
  @Field(() => [ID], {
    description:
      "The codes of 1 to 600 regions, of any level. They come back in this order, a repeated one " +
      "repeatedly. A malformed code is REGION_CODE_INVALID, an unknown one REGION_UNKNOWN.",
  })
  codes!: string[];

  @Field(() => DateScalar, { nullable: true, description: COMPARED_TO })
  comparedTo?: string | null;
}

/** What can be asked about all regions of a level. */
@ArgsType()
export class RankingArgs extends RegionCoverageArgs {
  @Field(() => RegionLevel, {
    defaultValue: RegionLevel.REGENCY,
    description:
      "The level of the regions. Villages are ranked within a region or an office's territory " +
      "only, or it is refused with TOO_MANY_REGIONS.",
  })
  level!: RegionLevel;

  @Field(() => ID, {
    nullable: true,
    description:
      "Only regions below this region, by its code. Without it, the country. An unknown code is " +
      "REGION_UNKNOWN; one that is not above the level, WITHIN_BELOW_LEVEL.",
  })
  within?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Only regions that this branch office serves on the date asked about; for a REGIONAL " +
      "office, those that its branches serve. An unknown code is OFFICE_CODE_UNKNOWN.",
  })
  office?: string | null;

  @Field(() => DateScalar, { nullable: true, description: COMPARED_TO })
  comparedTo?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Figures older than so many calendar months, 0 to 1200, do not count: their regions are " +
      "NOT_REPORTED. Without it, any age counts. Another number is MAX_AGE_INVALID.",
  })
  maxAgeMonths?: number | null;
}
