import { ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { ListSize, NoneTwice, WholeNumber } from "../../graphql/refusal/rules";
import {
  CalendarDate,
  NoteUpTo,
  RecordIdRule,
  RegionCodeRule,
  TextUpTo,
} from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { RequestInput } from "../request.input";
import { AgreementDetailsInput, PRECISION } from "./agreement-details.input";
import { PartyKind } from "./party-kind";

/** Which edit of which agreement a request starts from. */
export interface EditedAgreement extends RequestInput {
  office: string;
  agreement: string;
  expectedVersion: number;
}

const OFFICE = "Code of the branch office that keeps it.";
const AGREEMENT = "The agreement, as Agreement.id gives it.";
const EXPECTED =
  "Agreement.version as you saw it. When somebody has changed the agreement since, nothing is " +
  "stored and the answer is an AgreementConflict.";
const LATEST_VERSION = 2_147_483_646;

/** A signature under a draft. */
@InputType({ description: "A draft has been signed." })
export class SignAgreementInput extends RequestInput implements EditedAgreement {
  @Field(() => ID, { description: OFFICE })
  office!: string;

  @Field(() => ID, { description: AGREEMENT })
  @RecordIdRule()
  agreement!: string;

  @Field(() => Int, { description: EXPECTED })
  @WholeNumber(1, LATEST_VERSION)
  expectedVersion!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When it was signed; today when left out.",
  })
  @CalendarDate()
  signedOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  signedOnPrecision?: DatePrecision | null;

  @Field(() => String, {
    nullable: true,
    description: "The number that it got, up to 100 characters; as in the draft when left out.",
  })
  @TextUpTo(100)
  number?: string | null;
}

/** An early end. */
@InputType({
  description:
    "A signed agreement has been ended before its term is over, or a draft is withdrawn.",
})
export class TerminateAgreementInput extends RequestInput implements EditedAgreement {
  @Field(() => ID, { description: OFFICE })
  office!: string;

  @Field(() => ID, { description: AGREEMENT })
  @RecordIdRule()
  agreement!: string;

  @Field(() => Int, { description: EXPECTED })
  @WholeNumber(1, LATEST_VERSION)
  expectedVersion!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day from which it no longer holds, not one to come; today when left out.",
  })
  @CalendarDate()
  terminatedOn?: string | null;

  @Field(() => String, { description: "Why, up to 500 characters." })
  @NoteUpTo(500)
  because!: string;
}

/** The paper that amends a signed agreement. */
@InputType({ description: "An addendum: it amends a signed agreement without ending it." })
export class AddendumInput {
  @Field(() => String, { nullable: true, description: "Its number, up to 100 characters." })
  @TextUpTo(100)
  number?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When it was signed, if known." })
  @CalendarDate()
  signedOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  signedOnPrecision?: DatePrecision | null;

  @Field(() => String, { description: "What it changes, up to 1000 characters." })
  @NoteUpTo(1000)
  changes!: string;
}

/** What may be said of an agreement that is on file. */
@InputType()
abstract class KnownAgreementInput extends AgreementDetailsInput implements EditedAgreement {
  @Field(() => ID, { description: AGREEMENT })
  @RecordIdRule()
  agreement!: string;

  @Field(() => Int, { description: EXPECTED })
  @WholeNumber(1, LATEST_VERSION)
  expectedVersion!: number;

  @Field(() => [String], { nullable: true, description: "Who concludes it: 1 to 20 names." })
  @ListSize(1, 20)
  @NoneTwice()
  @TextUpTo(200, true)
  parties?: string[] | null;

  @Field(() => [PartyKind], {
    nullable: true,
    description: "What each of these parties is, in their order.",
  })
  @ListSize(0, 20)
  partyKinds?: PartyKind[] | null;
}

/** A change of an agreement. */
@InputType({
  description:
    "A change of a draft, or by an addendum of a signed agreement. What is left out stays as it " +
    "is; a list that is given takes the place of the earlier one, except funding and sources, " +
    "which are added.",
})
export class AmendAgreementInput extends KnownAgreementInput {
  @Field(() => AddendumInput, {
    nullable: true,
    description: "The addendum: needed for a signed agreement, left out for a draft.",
  })
  @ValidateNested()
  addendum?: AddendumInput | null;

  @Field(() => [ID], { nullable: true, description: "Codes of further regions that it is for." })
  @ListSize(0, 100)
  @NoneTwice()
  @RegionCodeRule(true)
  addRegions?: string[] | null;
}

/** The next term of an agreement. */
@InputType({
  description:
    "The next term of a signed agreement, as an agreement of its own. Parties, regions, " +
    "programmes, worker groups and legal basis are those of the earlier one where they are left " +
    "out; days, funding, documents, note and sources are not.",
})
export class RenewAgreementInput extends KnownAgreementInput {
  @Field(() => String, {
    nullable: true,
    description: "The number of the renewal, up to 100 characters; an office uses one once.",
  })
  @TextUpTo(100)
  number?: string | null;

  @Field(() => [ID], { nullable: true, description: "Codes of the regions that it is for." })
  @ListSize(1, 100)
  @NoneTwice()
  @RegionCodeRule(true)
  regions?: string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When the renewal was signed; left out: it is filed as a draft.",
  })
  @CalendarDate()
  signedOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  signedOnPrecision?: DatePrecision | null;
}
