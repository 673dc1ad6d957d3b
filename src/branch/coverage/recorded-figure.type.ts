import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";
import { DatePrecision, FigureKind, Precision } from "../../domain/figure";
import { Segment } from "../../domain/segment";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";

/** A figure as its office recorded it. */
@ObjectType("RecordedFigure", {
  description: "A coverage figure as its branch office recorded it; it is never changed.",
})
export class RecordedFigureType {
  @Field(() => ID, {
    description: "The branch office that recorded it, a colon, and its own name.",
  })
  id!: string;

  officeCode!: string;
  regionCode!: string;
  sourceId!: string | null;

  @Field(() => DateScalar, { description: "The day that it is about." })
  asOf!: string;

  @Field(() => DatePrecision, { description: "How exactly that day is known." })
  asOfPrecision!: DatePrecision;

  @Field(() => ID, { description: "The id of the definition under which it was stated." })
  definition!: string;

  @Field(() => Int, { description: "The definition's version." })
  definitionVersion!: number;

  @Field(() => Segment, { nullable: true, description: "Its segment; empty: all together." })
  segment!: Segment | null;

  @Field(() => FigureKind, { description: "Whether somebody stated it, or it was computed." })
  kind!: FigureKind;

  @Field(() => Precision, {
    description: "How exactly the share, or without one the people, were stated.",
  })
  precision!: Precision;

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

  @Field(() => Boolean, { description: "Whether it ranks when no definition is asked for." })
  headline!: boolean;

  @Field(() => DateTimeScalar, { description: "When it was recorded, as knownAt compares." })
  recordedAt!: string;

  @Field(() => ID, { nullable: true, description: "The figure that it corrects; empty: none." })
  replaces!: string | null;

  @Field(() => String, { nullable: true, description: "Why it corrects it; empty: it does not." })
  replacedBecause!: string | null;
}

/** The figures of one request. */
@ObjectType("RecordedCoverageFigures", { description: "The figures as recorded." })
export class RecordedCoverageFiguresType {
  @Field(() => [RecordedFigureType], { description: "In the order in which they were sent." })
  figures!: RecordedFigureType[];
}

/** The answer to recordCoverageFigures. */
export const RecordCoverageFiguresResult = createUnionType({
  name: "RecordCoverageFiguresResult",
  description: "The figures as recorded, or why none of them was recorded.",
  types: () => [RecordedCoverageFiguresType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "RecordedCoverageFigures"),
});
