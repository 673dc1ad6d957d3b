import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DuplicateDecisionKind } from "../../domain/duplicate-case";
import { DateScalar } from "../../graphql/scalars";

@ObjectType("DuplicateMembership", {
  description: "One of an office's own memberships that a duplicate case is about.",
})
export class DuplicateMembershipType {
  @Field(() => DateScalar, { description: "Its first day." })
  startedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "Its last day. Empty: it is open." })
  endedOn!: string | null;

  @Field(() => ID, { description: "Code of the region in which the person is counted." })
  regionCode!: string;

  enrollmentId!: string;
}

@ObjectType("OwnDuplicateDecision", {
  description: "What an office decided about its side of a case, with its reason.",
  simpleResolvers: true,
})
export class OwnDuplicateDecision {
  @Field(() => ID, { description: "The case, as DuplicateCase.id gives it." })
  case!: string;

  @Field(() => DuplicateDecisionKind, { description: "What was decided." })
  decision!: DuplicateDecisionKind;

  @Field(() => DateScalar, { description: "The day on which it was decided." })
  decidedOn!: string;

  @Field(() => String, { description: "Why. It is shown to nobody but this office." })
  reason!: string;
}

/** An office's own person of a case. The hub knows the id, and nothing of what it leads to. */
@Directive('@key(fields: "id")')
@Directive('@office(field: "id")')
@ObjectType("DuplicateSide", {
  description: "An office's own side of a duplicate case: whom it has enrolled, and where.",
})
export class DuplicateSideType {
  @Field(() => ID, { description: "The office's code, and what the person is found by there." })
  id!: string;

  participant!: string;
}
