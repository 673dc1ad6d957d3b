import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { HubContext } from "../hub.context";
import { SourceType } from "../source/source.type";
import { CoverageDefinitionType } from "./coverage-definition.type";
import { CoverageRow } from "./coverage-row.type";
import { FigureCheck } from "./figure-check.type";
import { checksOfComputed, checksOfStated, isRollUp } from "./figure-checks";
import { checkKey } from "./figure-checks.loader";
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

  @FieldResolver(() => [FigureCheck], {
    description:
      "Stated and computed values of this figure side by side: of a stated one, what its own numbers, " +
      "segments and parts give; of one computed from enrollments, what was stated for the same month " +
      "under the same definition. Empty: there is nothing to hold it against, or it is of one segment.",
  })
  async checks(@Root() row: CoverageRow, @Ctx() { loaders }: HubContext): Promise<FigureCheck[]> {
    const { figureAsOf, definitionKey, segmentQuestion, regionsSummed } = row;
    if (figureAsOf === null || definitionKey === null || segmentQuestion === null) return [];
    if (isRollUp(row)) {
      return checksOfComputed(row, await loaders.statedBeside.load(checkKey(row)));
    }
    if (regionsSummed !== null) return [];
    return checksOfStated(row, await loaders.partsBeside.load(checkKey(row)));
  }
}
