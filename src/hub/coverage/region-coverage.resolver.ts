import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { endOfLastClosedMonth } from "../../domain/calendar";
import type { HubContext } from "../hub.context";
import { RegionType } from "../region/region.type";
import { requirePast } from "./coverage-arguments";
import { CoverageRow } from "./coverage-row.type";
import { requireWithinKnown } from "./coverage-scope";
import { SeriesArgs, requirePeriod } from "./coverage-series.args";
import { RegionCoverageArgs } from "./coverage.args";
import { DefinitionsBesideArgs } from "./definitions-beside.args";
import { measured, questionAsked } from "./question-asked";

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

  @FieldResolver(() => [CoverageRow], {
    description:
      "The region's coverage month by month: one row a month, at its end, without ranks. A month " +
      "without a figure has a row, too, so that gaps show.",
  })
  async coverageSeries(
    @Args(() => SeriesArgs) args: SeriesArgs,
    @Root() region: RegionType,
    @Ctx() { loaders, definitions }: HubContext,
  ): Promise<CoverageRow[]> {
    requirePeriod(args);
    requirePast(args.to, "to");
    const { question } = await questionAsked({ ...args, asOf: args.to }, definitions);
    const { knownAt, definition, segment, maxAgeMonths } = question;
    const { from, to } = args;
    return loaders
      .coverageSeries({ from, to, knownAt, definition, segment, maxAgeMonths })
      .load(region.code);
  }

  @FieldResolver(() => [CoverageRow], {
    description:
      "The region's coverage under every definition, side by side and by definition, each with its " +
      "rank among the regions of its level: figures of different definitions are not comparable.",
  })
  async coverageByDefinition(
    @Args(() => DefinitionsBesideArgs) args: DefinitionsBesideArgs,
    @Root() region: RegionType,
    @Ctx() context: HubContext,
  ): Promise<CoverageRow[]> {
    const { asOf = null, knownAt = null, within = null } = args;
    const day = asOf ?? endOfLastClosedMonth();
    requirePast(day);
    await requireWithinKnown(context, region.level, within);
    const newest = await context.definitions.newestOfAll(knownAt);
    const questions = newest.map((definition) => ({
      asOf: day,
      comparedTo: null,
      knownAt,
      definition: measured(definition),
      segment: null,
      maxAgeMonths: null,
    }));
    return context.loaders.coverageUnderDefinitions({ questions, within }).load(region.code);
  }
}
