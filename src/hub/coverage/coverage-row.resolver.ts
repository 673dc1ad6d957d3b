import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { EligibleWorkersType } from "../eligible-workers/eligible-workers.type";
import type { HubContext } from "../hub.context";
import { SourceType } from "../source/source.type";
import { CoverageDefinitionType } from "./coverage-definition.type";
import { CoverageRow } from "./coverage-row.type";
import { targetOfRow } from "./coverage-target";
import { CoverageTarget } from "./coverage-target.type";
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

  @FieldResolver(() => CoverageDefinitionType, {
    description:
      "The definition that was asked for. With as-published each figure has another one of its own, " +
      "in `definition`; with any other both are the same.",
  })
  definitionAsked(
    @Root() { definitionAskedKey }: CoverageRow,
    @Ctx() { definitions }: HubContext,
  ): Promise<CoverageDefinitionType | undefined> {
    return definitions.byKey(definitionAskedKey);
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

  @FieldResolver(() => CoverageTarget, {
    nullable: true,
    description:
      "How the region stands to the target that applies on the date asked. Empty: none is recorded.",
  })
  async target(
    @Root() row: CoverageRow,
    @Ctx() { loaders }: HubContext,
  ): Promise<CoverageTarget | null> {
    const question = { on: row.asOf, knownAt: row.knownAt };
    return targetOfRow(row, await loaders.targetsByRegion(question).load(row.region.code));
  }

  @FieldResolver(() => EligibleWorkersType, {
    nullable: true,
    description:
      "The reference figure that the share was divided by, with its source and vintage. Empty: the " +
      "eligible workers were stated with the figure, were summed, or are not known.",
  })
  denominator(
    @Root() { eligibleId }: CoverageRow,
    @Ctx() { loaders }: HubContext,
  ): Promise<EligibleWorkersType | null> | null {
    return eligibleId === null ? null : loaders.eligibleWorkersById.load(eligibleId);
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
