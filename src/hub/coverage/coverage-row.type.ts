import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { DefinitionNumerator } from "../../domain/coverage-definition";
import { DatePrecision, FigureKind, FigureStatus, Precision } from "../../domain/figure";
import { DateScalar } from "../../graphql/scalars";
import { RegionType } from "../region/region.type";
import type { RegionFigure } from "./coverage-figures";
import type { SegmentQuestion } from "./coverage-question";
import { GrowthType } from "./growth.type";

@ObjectType("CoverageRow", {
  description:
    "The coverage of one region on a date: the latest figure on or before it, with its status.",
  simpleResolvers: true,
})
export class CoverageRow {
  @Field(() => RegionType, { description: "The region." })
  region!: RegionType;

  @Field(() => ID, {
    description:
      "Names this number as it was known; explain(figure:) leads from it to its inputs, for ever.",
  })
  figureId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "Competition rank (1, 2, 2, 4) by the exact share among the regions asked for. Empty: no " +
      "share is known, or the region was not asked for together with others.",
  })
  rank!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The best rank that is possible: that among the known regions. Empty: unranked.",
  })
  rankBest!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The worst rank that is possible, if every unknown region has a higher share. Empty: " +
      "unranked.",
  })
  rankWorst!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The rank at `comparedTo`, among the same regions. Empty: unranked then.",
  })
  previousRank!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The share at `comparedTo`; 1.05 is 105 %. Empty: not known then.",
  })
  previousShare!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The share at `comparedTo` in per cent, two decimals. Empty: not known then.",
  })
  previousPercent!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The date of the figure that held at `comparedTo`. Empty: there was none.",
  })
  previousFigureAsOf!: string | null;

  @Field(() => FigureStatus, {
    description:
      "What is known of the share: REPORTED in the month asked, ZERO_REPORTED when nobody " +
      "participates; STALE from an older month; NOT_REPORTED without a figure, or when the figure " +
      "has participants but no share; UNREACHABLE without a figure, its office being silent now. " +
      "A figure of eligible workers only says nothing of coverage: an earlier one is carried " +
      "forward. SUPPRESSED: fewer than five people are enrolled, so that they are not shown. What is " +
      "computed from enrollments is as old as the last report of its office: no change is news, too.",
  })
  status!: FigureStatus;

  @Field(() => FigureKind, {
    nullable: true,
    description: "Whether the figure was stated or computed. Empty: there is none.",
  })
  kind!: FigureKind | null;

  @Field(() => Precision, {
    nullable: true,
    description: "How exactly the figure was stated. Empty: there is none.",
  })
  precision!: Precision | null;

  @Field(() => Float, {
    nullable: true,
    description: "The coverage share; 1.05 is 105 %. Never capped. Empty: not known.",
  })
  share!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The coverage share in per cent, two decimals, half up. Empty: not known.",
  })
  percent!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the share exceeds 100 %: then the denominator is worth a check. Empty: not known.",
  })
  over100!: boolean | null;

  @Field(() => Int, { nullable: true, description: "People. Empty: not reported, which is not 0." })
  participants!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Workers who could be participants under the definition. Empty: not reported.",
  })
  eligibleWorkers!: number | null;

  @Field(() => FigureKind, {
    nullable: true,
    description: "Whether the eligible workers were stated or computed. Empty: not reported.",
  })
  eligibleWorkersKind!: FigureKind | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The date that the figure is about. Empty: there is none.",
  })
  figureAsOf!: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "How exactly that date is known; of a month, its last day is shown.",
  })
  figureAsOfPrecision!: DatePrecision | null;

  @Field(() => Int, {
    nullable: true,
    description: "Calendar months from the figure to the date asked; 0 in its month. Empty: none.",
  })
  ageInMonths!: number | null;

  @Field(() => GrowthType, {
    nullable: true,
    description:
      "The change since `comparedTo`. Empty: no such date was asked for, a share is not known, " +
      "both dates rest on one figure, or the two figures have different definitions.",
  })
  growth!: GrowthType | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Of a sum: the share of the eligible workers of all regions below that the summed ones hold; " +
      "1 is all. Empty: the figure is the region's own, or the eligible workers of a region below " +
      "are not known.",
  })
  completeness!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Of a sum: how many regions directly below were summed, those with both people and eligible " +
      "workers. Empty: the figure is the region's own.",
  })
  regionsSummed!: number | null;

  /** The figure's definition, as `id@version`. */
  definitionKey!: string | null;

  /** The id of the definition that was asked for. */
  definitionAsked!: string;

  /** The definition that was asked for, as `id@version`. */
  definitionAskedKey!: string;

  sourceId!: string | null;

  @Field(() => DateScalar, { description: "The date that the row was asked about." })
  asOf!: string;

  /** Where the numerator of the definition that was asked for comes from. */
  numerator!: DefinitionNumerator;

  /** The reference figure of eligible workers. */
  eligibleId!: string | null;

  /** Up to which instant the answer knows: whatever the row leads to is told as of the same. */
  knownAt!: string;

  /** The figure as the statement found it: what the row says of it, exactly. */
  found!: RegionFigure;

  /** How the region's segments are asked about; null for a row that is of one segment itself. */
  segmentQuestion!: SegmentQuestion | null;
}
