import { ValidateNested } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { Programme } from "../../domain/programme";
import { ListSize, NoneTwice } from "../../graphql/refusal/rules";
import {
  CalendarDate,
  NoteUpTo,
  RecordIdRule,
  RegionCodeRule,
  TextUpTo,
} from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { CitedSourceInput } from "../cited-source.input";
import { RequestInput } from "../request.input";
import { AgreementFundingInput } from "./agreement-funding.input";
import { AgreementKind, AgreementState } from "./agreement-state";

const PRECISION = "How exactly the day before is known; DAY when left out.";

/** An agreement to be filed. */
@InputType({ description: "An agreement to be filed at the branch office that concluded it." })
export class RecordAgreementInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that files it." })
  office!: string;

  @Field(() => AgreementKind, { description: "What kind of agreement it is." })
  kind!: AgreementKind;

  @Field(() => String, {
    nullable: true,
    description: "Its number, up to 100 characters; an office uses one once, in capitals or not.",
  })
  @TextUpTo(100)
  number?: string | null;

  @Field(() => [String], { description: "Who concluded it: 1 to 20 names." })
  @ListSize(1, 20)
  @NoneTwice()
  @TextUpTo(200, true)
  parties!: string[];

  @Field(() => [ID], { description: "Codes of the regions that it is for: 1 to 100." })
  @ListSize(1, 100)
  @NoneTwice()
  @RegionCodeRule(true)
  regions!: string[];

  @Field(() => [Programme], {
    nullable: true,
    description: "The programmes that it is about; leave out when they are not stated.",
  })
  @NoneTwice()
  programmes?: Programme[] | null;

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

  @Field(() => DateScalar, { nullable: true, description: "The first day of its term, if known." })
  @CalendarDate()
  startsOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  startsOnPrecision?: DatePrecision | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day of its term, if known." })
  @CalendarDate()
  endsOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  endsOnPrecision?: DatePrecision | null;

  @Field(() => [AgreementFundingInput], {
    nullable: true,
    description: "Who pays, up to 50 lines; leave out when it is not agreed.",
  })
  @ListSize(0, 50)
  @ValidateNested({ each: true })
  funding?: AgreementFundingInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: "What else is known, up to 2000 characters.",
  })
  @NoteUpTo(2000)
  note?: string | null;

  @Field(() => [CitedSourceInput], {
    nullable: true,
    description: "Where it is known from, up to 20 sources.",
  })
  @ListSize(0, 20)
  @ValidateNested({ each: true })
  sources?: CitedSourceInput[] | null;
}
