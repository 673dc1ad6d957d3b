import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { FigureStatus } from "../../domain/figure";
import { FundingSource } from "../../domain/funding-source";
import { Programme } from "../../domain/programme";
import { Segment } from "../../domain/segment";

/** What the enrolled of a region can be told apart by; each person is in one group. */
export enum EnrollmentCountDimension {
  SEGMENT = "SEGMENT",
  FUNDING = "FUNDING",
  PROGRAMMES = "PROGRAMMES",
  WORKER_GROUP = "WORKER_GROUP",
}

registerEnumType(EnrollmentCountDimension, {
  name: "EnrollmentCountDimension",
  description:
    "What the enrolled of a region can be told apart by, as the hub knows them: one at a time, so " +
    "that small groups cannot be reckoned from two answers.",
  valuesConfig: {
    SEGMENT: { description: "How the workers are insured." },
    FUNDING: { description: "Who pays." },
    PROGRAMMES: { description: "Which set of programmes protects them: these do not overlap." },
    WORKER_GROUP: { description: "What work they do." },
  },
});

@ObjectType("EnrollmentCount", {
  description: "The people enrolled in a region who are alike in what was asked by.",
  simpleResolvers: true,
})
export class EnrollmentCount {
  @Field(() => Segment, { nullable: true, description: "Filled when asked by SEGMENT." })
  segment!: Segment | null;

  @Field(() => FundingSource, {
    nullable: true,
    description: "Filled when asked by FUNDING; empty all the same: who pays is not stated.",
  })
  funding!: FundingSource | null;

  @Field(() => [Programme], {
    nullable: true,
    description:
      "Filled when asked by PROGRAMMES; an empty list: not stated. Empty without a list: the office " +
      "does not tell them yet.",
  })
  programmes!: Programme[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Filled when asked by WORKER_GROUP; empty all the same: not stated, a cohort of several kinds " +
      "of work, or, SUPPRESSED, all kinds that are not shown together.",
  })
  workerGroup!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many people. Empty: not shown, see `status`.",
  })
  people!: number | null;

  @Field(() => FigureStatus, {
    description:
      "REPORTED, ZERO_REPORTED, or SUPPRESSED for fewer than five people and for what would give " +
      "them away by a difference.",
  })
  status!: FigureStatus;
}
