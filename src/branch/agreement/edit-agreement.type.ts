import { createUnionType, Field, ObjectType } from "type-graphql";
import { Problem } from "../../graphql/refusal/problem.type";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { AgreementType } from "./agreement.type";

/** The answer to an edit that came too late. */
@ObjectType("AgreementConflict", {
  description:
    "Nothing was stored: somebody else has changed the agreement since the version that the edit " +
    "started from. Look at what it is now, and send the edit again with its version.",
  simpleResolvers: true,
})
export class AgreementConflict {
  @Field(() => [Problem], { description: "One problem, CONFLICT, at expectedVersion." })
  problems!: Problem[];

  @Field(() => AgreementType, { description: "The agreement as it is now." })
  current!: AgreementType;

  constructor(problems: Problem[], current: AgreementType) {
    this.problems = problems;
    this.current = current;
  }
}

/** The answer to draftAgreement. */
export const DraftAgreementResult = createUnionType({
  name: "DraftAgreementResult",
  description: "The draft as filed, or why it was not filed.",
  types: () => [AgreementType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "Agreement"),
});

/** The answer to whatever changes an agreement that is on file. */
export const EditAgreementResult = createUnionType({
  name: "EditAgreementResult",
  description:
    "The agreement as changed (of renewAgreement: the renewal), why it was not changed, or what " +
    "somebody else has made of it.",
  types: () => [AgreementType, AgreementConflict, Refusal] as const,
  resolveType: (value) => {
    if (value instanceof Refusal) return "Refusal";
    return value instanceof AgreementConflict ? "AgreementConflict" : "Agreement";
  },
});
