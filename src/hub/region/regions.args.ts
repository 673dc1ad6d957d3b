import { ArgsType, Field, ID, Int } from "type-graphql";
import { RegionLevel } from "../../domain/region-level";

export const DEFAULT_PAGE = 50;

/** Which regions are listed, and how many at a time. */
@ArgsType()
export class RegionsArgs {
  @Field(() => RegionLevel, {
    nullable: true,
    description: "Only regions of this level. Without it, every level.",
  })
  level?: RegionLevel | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Only regions below this region, by its code. Without it, the whole country. An unknown " +
      "code is REGION_UNKNOWN; one that is not above the level, WITHIN_BELOW_LEVEL.",
  })
  within?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A part of a name or of another name for the region. Case, accents, spaces and signs do " +
      "not count. 1 to 100 characters, or SEARCH_TOO_LONG or SEARCH_EMPTY.",
  })
  search?: string | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PAGE,
    description: "How many regions a page holds: 1 to 500, or PAGE_SIZE_INVALID.",
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The cursor after which the page begins. Any other text is CURSOR_INVALID.",
  })
  after?: string | null;
}
