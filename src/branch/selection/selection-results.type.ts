import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import { Problem } from "../../graphql/refusal/problem.type";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { SelectionBatchType } from "./selection-batch.type";
import { SelectionStepType } from "./selection-step.type";

/** The answer to a determination of more than are paid for. */
@ObjectType("QuotaExceeded", {
  description: "Nobody was determined: the funding line pays for fewer people than were asked for.",
  simpleResolvers: true,
})
export class QuotaExceeded {
  @Field(() => [Problem], { description: "One problem, QUOTA_EXCEEDED." })
  problems!: Problem[];

  @Field(() => Int, { description: "How many people the funding line pays for." })
  quota!: number;

  @Field(() => Int, { description: "How many are determined or enrolled under it already." })
  taken!: number;

  @Field(() => Int, { description: "How many were to be determined." })
  asked!: number;

  @Field(() => Int, { description: "How many could be, never below 0." })
  free!: number;
}

/** The answer to openSelectionBatch. */
export const OpenSelectionBatchResult = createUnionType({
  name: "OpenSelectionBatchResult",
  description: "The batch as opened, or why it was not opened.",
  types: () => [SelectionBatchType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "SelectionBatch"),
});

/** The answer to a step of a batch. */
export const SelectionStepResult = createUnionType({
  name: "SelectionStepResult",
  description: "The step as taken, or why it was not taken: then no candidate was moved.",
  types: () => [SelectionStepType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "SelectionStep"),
});

/** The answer to determineCandidates. */
export const DetermineCandidatesResult = createUnionType({
  name: "DetermineCandidatesResult",
  description: "The step as taken, or why it was not taken: then nobody was determined.",
  types: () => [SelectionStepType, QuotaExceeded, Refusal] as const,
  resolveType: (value) => {
    if (value instanceof Refusal) return "Refusal";
    return value instanceof QuotaExceeded ? "QuotaExceeded" : "SelectionStep";
  },
});
