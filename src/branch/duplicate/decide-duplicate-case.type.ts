import { createUnionType, Field, ID, ObjectType } from "type-graphql";
import { DuplicateDecisionKind } from "../../domain/duplicate-case";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { DateScalar } from "../../graphql/scalars";

@ObjectType("DecidedDuplicateCase", {
  description: "An office's decision on its side of a case, as recorded.",
  simpleResolvers: true,
})
export class DecidedDuplicateCase {
  @Field(() => ID, { description: "The decision's id." })
  id!: string;

  @Field(() => ID, { description: "The case." })
  case!: string;

  @Field(() => DuplicateDecisionKind, { description: "What was decided." })
  decision!: DuplicateDecisionKind;

  @Field(() => DateScalar, { description: "The day on which it was decided." })
  decidedOn!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What is still to be done: a decision changes no membership. Empty: nothing by this office.",
  })
  nextStep!: string | null;
}

/** The answer to decideDuplicateCase. */
export const DecideDuplicateCaseResult = createUnionType({
  name: "DecideDuplicateCaseResult",
  description: "The decision as recorded, or why it was not.",
  types: () => [DecidedDuplicateCase, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "DecidedDuplicateCase"),
});
