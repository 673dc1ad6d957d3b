import { Field, Float, Int, ObjectType } from "type-graphql";
import { CandidateStage } from "./candidate-stage";
import { RejectionCount } from "./selection-step.type";

/** What became of candidates at one stage. */
@ObjectType("FunnelStage", {
  description: "What became of candidates at one stage.",
  simpleResolvers: true,
})
export class FunnelStage {
  @Field(() => CandidateStage, { description: "The stage; REJECTED is none of them." })
  stage!: CandidateStage;

  @Field(() => Int, { description: "How many have reached it, wherever they stand now." })
  reached!: number;

  @Field(() => Int, { description: "How many stand there now." })
  standing!: number;

  @Field(() => Int, { description: "How many were rejected from there." })
  rejected!: number;

  @Field(() => [RejectionCount], {
    description: "Why they were rejected, most first; an empty list: nobody was.",
  })
  rejections!: RejectionCount[];

  @Field(() => Float, {
    nullable: true,
    description:
      "Days from the stage before until this one, of half of those who reached it fewer: the " +
      "median. Empty: nobody has reached it, or it is the first.",
  })
  medianDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The most days from the stage before until this one; empty as the median is.",
  })
  longestDays!: number | null;
}

/** The funnel of one batch. */
@ObjectType("BatchFunnel", {
  description: "What became of the candidates of one batch.",
})
export class BatchFunnel {
  batchId!: string;

  @Field(() => [FunnelStage], { description: "Stage by stage, from LISTED to ENROLLED." })
  stages!: FunnelStage[];
}

/** What became of candidates, of one batch or several. */
@ObjectType("CandidateFunnel", {
  description: "How many candidates reached which stage, where they stand, and who was rejected.",
  simpleResolvers: true,
})
export class CandidateFunnel {
  @Field(() => [FunnelStage], {
    description:
      "All batches together, stage by stage from LISTED to ENROLLED. An empty list: no batch is " +
      "opened there, so that nothing is known; a batch without candidates has zeros.",
  })
  stages!: FunnelStage[];

  @Field(() => [BatchFunnel], { description: "Batch by batch, the first opened first." })
  batches!: BatchFunnel[];
}
