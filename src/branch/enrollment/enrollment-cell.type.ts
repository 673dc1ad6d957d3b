import { Field, Int, ObjectType } from "type-graphql";
import { FundingSource } from "../../domain/funding-source";
import { Segment } from "../../domain/segment";
import { DateScalar } from "../../graphql/scalars";

/** What is shown of an enrollment cell. */
@ObjectType("EnrollmentCell", {
  description:
    "How many people came to be counted, and ceased to be, in a region in one month (sel " +
    "kepesertaan), by segment and funding source.",
})
export class EnrollmentCellType {
  @Field(() => DateScalar, { description: "The first day of the month." })
  month!: string;

  @Field(() => Segment, { description: "How they are insured." })
  segment!: Segment;

  @Field(() => FundingSource, { nullable: true, description: "Who pays; empty: not stated." })
  funding!: FundingSource | null;

  @Field(() => Int, { nullable: true, description: "People who came to be counted." })
  joined!: number | null;

  @Field(() => Int, { nullable: true, description: "People who ceased to be counted." })
  ended!: number | null;
}
