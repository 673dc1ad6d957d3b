import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { HubContext } from "../hub.context";
import { RegionType } from "../region/region.type";
import { SourceType } from "../source/source.type";
import { CoverageDefinitionType } from "./coverage-definition.type";
import { CoverageRow } from "./coverage-row.type";
import { RegionCoverageArgs } from "./coverage.args";
import { questionAsked } from "./question-asked";
import { SegmentCoverage } from "./segment-coverage.type";
import { segmentKey } from "./segment-coverage.loader";

/** What a row leads to: its definition, its sources and its segments. */
@Resolver(() => CoverageRow)
export class CoverageRowResolver {
  @FieldResolver(() => CoverageDefinitionType, {
    nullable: true,
    description: "The definition that the figure was published under. Empty: there is none.",
  })
  definition(@Root() row: CoverageRow, @Ctx() { definitions }: HubContext) {
    return row.definitionKey === null ? null : definitions.byKey(row.definitionKey);
  }

  @FieldResolver(() => [SourceType], {
    description: "Where the figure comes from. Empty: there is no figure, or no source was given.",
  })
  sources(@Root() row: CoverageRow, @Ctx() { loaders }: HubContext): Promise<SourceType[]> {
    return loaders.sourcesByIds(row.sourceId === null ? [] : [row.sourceId]);
  }

  @FieldResolver(() => [SegmentCoverage], {
    description:
      "The segments of the region's workers under the same definition, each by its latest figure. " +
      "Empty: none were reported, or the row is of one segment itself.",
  })
  segments(
    @Root() { region, definitionKey, segmentQuestion }: CoverageRow,
    @Ctx() { loaders }: HubContext,
  ): Promise<SegmentCoverage[]> | SegmentCoverage[] {
    if (definitionKey === null || segmentQuestion === null) return [];
    return loaders.segmentsByRegion(segmentQuestion).load(segmentKey(region.code, definitionKey));
  }
}

/** What coverage adds to a region. */
@Resolver(() => RegionType)
export class RegionCoverageResolver {
  @FieldResolver(() => CoverageRow, {
    description: "The region's coverage on a date, for itself: without a rank among others.",
  })
  async coverage(
    @Args(() => RegionCoverageArgs) args: RegionCoverageArgs,
    @Root() region: RegionType,
    @Ctx() { loaders, definitions }: HubContext,
  ): Promise<CoverageRow | null> {
    const { question } = await questionAsked(args, definitions);
    return loaders.coverageByRegion(question).load(region.code);
  }
}
