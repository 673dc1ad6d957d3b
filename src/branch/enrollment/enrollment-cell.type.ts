import { Field, Int, ObjectType } from "type-graphql";
import { FundingSource } from "../../domain/funding-source";
import { Programme } from "../../domain/programme";
import { Segment } from "../../domain/segment";
import { DateScalar } from "../../graphql/scalars";

/** What is shown of an enrollment cell. */
@ObjectType("EnrollmentCell", {
  description:
    "How many people came to be counted, and ceased to be, in a region in one month (sel " +
    "kepesertaan), by segment, funding source, programmes and work.",
})
export class EnrollmentCellType {
  @Field(() => DateScalar, { description: "The first day of the month." })
  month!: string;

  @Field(() => Segment, { description: "How they are insured." })
  segment!: Segment;

  @Field(() => FundingSource, { nullable: true, description: "Who pays; empty: not stated." })
  funding!: FundingSource | null;

  @Field(() => [Programme], {
    description: "The programmes that protect them; an empty list: not stated.",
  })
  programmes!: Programme[];

  @Field(() => String, {
    nullable: true,
    description: "What work they do; empty: not stated, or a cohort of several kinds of work.",
  })
  workerGroup!: string | null;

  @Field(() => Int, { nullable: true, description: "People who came to be counted." })
  joined!: number | null;

  @Field(() => Int, { nullable: true, description: "People who ceased to be counted." })
  ended!: number | null;
}
