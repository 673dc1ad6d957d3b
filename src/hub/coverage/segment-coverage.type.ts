import { Field, Float, Int, ObjectType } from "type-graphql";
import { FigureStatus } from "../../domain/figure";
import { Segment } from "../../domain/segment";
import { DateScalar } from "../../graphql/scalars";

@ObjectType("SegmentCoverage", {
  description: "The coverage of one segment of a region's workers.",
  simpleResolvers: true,
})
export class SegmentCoverage {
  @Field(() => Segment, { description: "The segment." })
  segment!: Segment;

  @Field(() => Int, { nullable: true, description: "People. Empty: not reported." })
  participants!: number | null;

  @Field(() => Int, { nullable: true, description: "Workers. Empty: not reported." })
  eligibleWorkers!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Participants over eligible workers; 1.05 is 105 %. Empty: not known.",
  })
  share!: number | null;

  @Field(() => FigureStatus, {
    description: "What is known of the segment's participants or share on that date.",
  })
  status!: FigureStatus;

  @Field(() => DateScalar, { description: "The date that the figure is about." })
  figureAsOf!: string;
}
