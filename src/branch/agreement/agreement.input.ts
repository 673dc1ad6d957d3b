import { Field, ID, InputType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { ListSize, NoneTwice } from "../../graphql/refusal/rules";
import {
  CalendarDate,
  RecordIdRule,
  RegionCodeRule,
  TextUpTo,
} from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { AgreementDetailsInput, PRECISION } from "./agreement-details.input";
import { AgreementKind, AgreementState } from "./agreement-state";
import { PartyKind } from "./party-kind";

const NEW_NUMBER = "Its number, up to 100 characters; an office uses one once, in capitals or not.";

/** An agreement that is new on file. */
@InputType()
export abstract class NewAgreementInput extends AgreementDetailsInput {
  @Field(() => AgreementKind, { description: "What kind of agreement it is." })
  kind!: AgreementKind;

  @Field(() => String, { nullable: true, description: NEW_NUMBER })
  @TextUpTo(100)
  number?: string | null;

  @Field(() => [String], { description: "Who concludes it: 1 to 20 names." })
  @ListSize(1, 20)
  @NoneTwice()
  @TextUpTo(200, true)
  parties!: string[];

  @Field(() => [PartyKind], {
    nullable: true,
    description: "What each of the parties is, in their order; leave out when it is not known.",
  })
  @ListSize(0, 20)
  partyKinds?: PartyKind[] | null;

  @Field(() => [ID], { description: "Codes of the regions that it is for: 1 to 100." })
  @ListSize(1, 100)
  @NoneTwice()
  @RegionCodeRule(true)
  regions!: string[];
}

/** An agreement that is to be signed later. */
@InputType({
  description:
    "An agreement that is not signed yet, to be filed at its branch office. What is left out is " +
    "not known or not agreed yet.",
})
export class DraftAgreementInput extends NewAgreementInput {}

/** An agreement to be filed. */
@InputType({
  description:
    "An agreement that exists on paper, to be filed at the branch office that concluded it. What " +
    "is left out is not known.",
})
export class RecordAgreementInput extends NewAgreementInput {
  @Field(() => AgreementState, {
    nullable: true,
    description: "Where it stands; SIGNED when left out. The days of its term move it on.",
  })
  state?: AgreementState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it continues an earlier agreement; true when `renews` is given.",
  })
  isRenewal?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: "The agreement of this office that it renews. An agreement is renewed once.",
  })
  @RecordIdRule()
  renews?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When it was signed, if known." })
  @CalendarDate()
  signedOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  signedOnPrecision?: DatePrecision | null;
}
