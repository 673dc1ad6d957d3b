import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../graphql/scalars";
import { QuotaCheck } from "./candidate-register";
import { CandidateStage } from "./candidate-stage";
import { RejectionReason } from "./rejection-reason";
import { SelectionRole } from "./who-may";

/** How many were rejected for a reason. */
@ObjectType("RejectionCount", {
  description: "How many candidates were rejected for one reason.",
  simpleResolvers: true,
})
export class RejectionCount {
  @Field(() => RejectionReason, { description: "Why." })
  reason!: RejectionReason;

  @Field(() => Int, { description: "How many; never 0." })
  candidates!: number;
}

/** What is shown of a step of a batch. */
@ObjectType("SelectionStep", {
  description: "What somebody did to candidates of a batch at one time. It is never changed.",
})
export class SelectionStepType {
  @Field(() => ID, { description: "The branch office that keeps it, a colon, and its own name." })
  id!: string;

  batchId!: string;

  @Field(() => CandidateStage, {
    description: "The stage that candidates were brought to; REJECTED: they were only rejected.",
  })
  stage!: CandidateStage;

  @Field(() => SelectionRole, { description: "As whom the step was taken; nobody checked it." })
  role!: SelectionRole;

  @Field(() => DateScalar, { description: "The day of it." })
  on!: string;

  @Field(() => String, {
    nullable: true,
    description: "The number of the decree; only of a determination.",
  })
  decree!: string | null;

  @Field(() => QuotaCheck, {
    nullable: true,
    description: "What became of the quota; only of a determination.",
  })
  quotaCheck!: QuotaCheck | null;

  @Field(() => String, {
    nullable: true,
    description: "Who took it, as given and not checked; empty: nobody was named.",
  })
  recordedBy!: string | null;

  @Field(() => Int, {
    description:
      "How many candidates reached the stage by it. Of a listing all of its lines; some may have " +
      "been rejected at once.",
  })
  candidates!: number;

  @Field(() => [RejectionCount], {
    description: "How many were rejected by it and why, most first; an empty list: nobody.",
  })
  rejections!: RejectionCount[];
}
