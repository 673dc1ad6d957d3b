import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { RegionLevel } from "../../domain/region-level";
import type { HubContext } from "../hub.context";
import { regionUnknown, requireAbove, requireRegionCode } from "../region-arguments";
import { RegionConnection } from "./region-connection.type";
import { placeOfCursor } from "./region-cursor";
import { readRegionPage } from "./region-page";
import { RegionType } from "./region.type";
import { DEFAULT_PAGE, RegionsArgs } from "./regions.args";
import { joinedSearch, requirePageSize } from "./regions-arguments";

@Resolver(() => RegionType)
export class RegionResolver {
  @Query(() => RegionType, {
    nullable: true,
    description:
      "One region by its code. Empty when no region has this code; a name is refused with " +
      "REGION_CODE_INVALID.",
  })
  region(
    @Arg("code", () => ID, { description: "The region's code, for example 13.03." }) code: string,
    @Ctx() { loaders }: HubContext,
  ): Promise<RegionType | null> {
    requireRegionCode(code, "code");
    return loaders.regionByCode.load(code);
  }

  @Query(() => RegionConnection, {
    description:
      "The regions of a level, within a region, or found by name; all of them when nothing is " +
      "named. Exact names come first, then beginnings, then parts; each by level and code.",
  })
  async regions(
    @Args(() => RegionsArgs) args: RegionsArgs,
    @Ctx() { reads, loaders }: HubContext,
  ): Promise<RegionConnection> {
    const { level = null, within = null, search, first, after } = args;
    const size = first ?? DEFAULT_PAGE;
    requirePageSize(size);
    const joinedName = search == null ? null : joinedSearch(search);
    const place = after == null ? null : placeOfCursor(after);
    if (within !== null) {
      requireRegionCode(within, "within");
      if (level !== null) requireAbove(within, level);
      if ((await loaders.regionByCode.load(within)) === null) throw regionUnknown(within, "within");
    }
    return readRegionPage(reads, { level, within, joinedName, first: size, after: place });
  }

  @FieldResolver(() => [String], {
    description: "Other names by which people know the region; empty when none is recorded.",
  })
  aliases(@Root() region: RegionType, @Ctx() { loaders }: HubContext): Promise<string[]> {
    return loaders.aliasesByRegion.load(region.code);
  }

  @FieldResolver(() => RegionType, {
    nullable: true,
    description: "The region directly above; empty for a province.",
  })
  parent(@Root() region: RegionType, @Ctx() { loaders }: HubContext) {
    return region.parentCode === null ? null : loaders.regionByCode.load(region.parentCode);
  }

  @FieldResolver(() => [RegionType], {
    description: "The regions directly below, or all below it of one level, by code.",
  })
  children(
    @Arg("level", () => RegionLevel, {
      nullable: true,
      description: "All regions of this level below; none when it is not a lower level.",
    })
    level: RegionLevel | null,
    @Root() region: RegionType,
    @Ctx() { loaders }: HubContext,
  ): Promise<RegionType[]> {
    return loaders.childrenByRegion(level ?? null).load(region.code);
  }
}
