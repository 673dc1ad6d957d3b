import { Field, Int, ObjectType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { DateScalar } from "../../graphql/scalars";
import type { AgreementAddendum } from "./agreement-addendum.entity";
import { PartyKind } from "./party-kind";

/** A party, with what it is. */
@ObjectType("AgreementParty", {
  description: "Who concludes an agreement.",
  simpleResolvers: true,
})
export class AgreementPartyType {
  @Field(() => String, { description: "Its name, as Agreement.parties has it." })
  name!: string;

  @Field(() => PartyKind, { nullable: true, description: "What it is; empty: not stated." })
  kind!: PartyKind | null;
}

/** What is shown of an addendum. */
@ObjectType("AgreementAddendum", {
  description: "What amends a signed agreement without ending it.",
  simpleResolvers: true,
})
export class AgreementAddendumType implements Pick<
  AgreementAddendum,
  "position" | "number" | "signedOn" | "signedOnPrecision" | "changes"
> {
  @Field(() => Int, { description: "Its place among those of the agreement, from 1." })
  position!: number;

  @Field(() => String, { nullable: true, description: "Its number; empty: not known." })
  number!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When it was signed; empty: not known." })
  signedOn!: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "How exactly that day is known; empty when the day is.",
  })
  signedOnPrecision!: DatePrecision | null;

  @Field(() => String, { description: "What it changes." })
  changes!: string;
}

/** Where an agreement stands among those that renew each other. */
@ObjectType("AgreementChain", {
  description:
    "The signed agreements on file that renew each other: in its third term since 2022. Drafts " +
    "are not counted, and a term that was terminated and concluded anew is counted once.",
  simpleResolvers: true,
})
export class AgreementChainType {
  @Field(() => Int, { description: "How many signed terms are on file; 0 for a lone draft." })
  terms!: number;

  @Field(() => Int, {
    description:
      "Which term of those on file the agreement is, from 1; for a draft, which it would be.",
  })
  position!: number;

  @Field(() => Boolean, {
    description: "Whether the first term on file is the first of all, and not itself a renewal.",
  })
  isComplete!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The first day of the first term, or else the day of its signing. Empty: not known, or the " +
      "first term is not on file.",
  })
  since!: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "How exactly that day is known; empty when the day is.",
  })
  sincePrecision!: DatePrecision | null;
}
