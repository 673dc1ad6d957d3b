import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { DatePrecision, FigureKind, Precision } from "../../domain/figure";
import { Segment } from "../../domain/segment";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";
import type { ComputedFigure } from "./computed-figure-id";

/**
 * A figure to be explained, whoever refers to it by its id. The hub knows the type too, so every
 * field may be empty: an office that is down must not empty what the hub answers.
 */
@Directive('@key(fields: "id")')
@Directive('@office(field: "id")')
@ObjectType("CoverageFigure", {
  description:
    "A coverage figure with all that it rests on: one that was recorded, or one computed from " +
    "enrollments. Its fields are empty as well when its branch office did not answer.",
})
export class CoverageFigureType {
  @Field(() => ID, {
    description:
      "The branch office, a colon, and the figure's own name; of a computed one " +
      "computed:region:month:segment, as solok:computed:13.03:2025-07:BPU or …:ALL.",
  })
  id!: string;

  officeCode!: string;
  regionCode!: string;
  sourceId!: string | null;
  replacedId!: string | null;

  /** What it is about, where it is computed; null where it was recorded. */
  computed!: ComputedFigure | null;

  @Field(() => DateScalar, { nullable: true, description: "The day that it is about." })
  asOf!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: "How exactly that day is known." })
  asOfPrecision!: DatePrecision | null;

  @Field(() => ID, {
    nullable: true,
    description: "The id of its definition; empty for one computed from enrollments.",
  })
  definition!: string | null;

  @Field(() => Int, { nullable: true, description: "The definition's version." })
  definitionVersion!: number | null;

  @Field(() => Segment, { nullable: true, description: "Its segment; empty: all together." })
  segment!: Segment | null;

  @Field(() => FigureKind, {
    nullable: true,
    description: "Whether somebody stated it, or it was computed.",
  })
  kind!: FigureKind | null;

  @Field(() => Precision, {
    nullable: true,
    description: "How exactly the share, or without one the people, were stated.",
  })
  precision!: Precision | null;

  @Field(() => Int, { nullable: true, description: "People protected; empty: not stated." })
  participants!: number | null;

  @Field(() => Int, { nullable: true, description: "People who could be; empty: not known." })
  eligibleWorkers!: number | null;

  @Field(() => FigureKind, {
    nullable: true,
    description: "Where the eligible workers come from; empty when they are.",
  })
  eligibleWorkersKind!: FigureKind | null;

  @Field(() => Int, { nullable: true, description: "The stated share's numerator; empty: none." })
  shareNumerator!: number | null;

  @Field(() => Int, { nullable: true, description: "The stated share's denominator; empty: none." })
  shareDenominator!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it ranks when no definition is asked for.",
  })
  headline!: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was recorded; empty for a computed one, which follows its enrollments.",
  })
  recordedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it corrects an earlier one; empty: it does not.",
  })
  replacedBecause!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Of a computed figure the people counted: joined less ended over its cells. Empty for one " +
      "that was recorded.",
  })
  people!: number | null;
}
