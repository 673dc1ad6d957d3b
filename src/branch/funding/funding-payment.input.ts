import { ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { ListSize, People, RupiahAmount } from "../../graphql/refusal/rules";
import { CalendarDate, RecordIdRule, TextUpTo } from "../../graphql/refusal/text-rules";
import { DateScalar, RupiahScalar } from "../../graphql/scalars";
import { CitedSourceInput } from "../cited-source.input";
import { RequestInput } from "../request.input";

/** A payment to be recorded. */
@InputType({ description: "A payment from a funding line, to be recorded at its branch office." })
export class RecordFundingPaymentInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that keeps the funding line." })
  office!: string;

  @Field(() => ID, { description: "The funding line that it was paid from, as FundingLine.id." })
  @RecordIdRule()
  fundingLine!: string;

  @Field(() => DateScalar, { description: "The day on which it was paid." })
  @CalendarDate()
  paidOn!: string;

  @Field(() => DateScalar, { description: "Any day of the first month that it pays for." })
  @CalendarDate()
  firstMonth!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Any day of the last month that it pays for; the first one when left out.",
  })
  @CalendarDate()
  lastMonth?: string | null;

  @Field(() => RupiahScalar, { description: "Whole rupiah, for all these months together." })
  @RupiahAmount()
  amount!: string;

  @Field(() => Int, { nullable: true, description: "For how many people, if stated." })
  @People()
  participants?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The payer's number of the transfer, up to 100 characters; a line has one once.",
  })
  @TextUpTo(100)
  reference?: string | null;

  @Field(() => [CitedSourceInput], {
    nullable: true,
    description: "Where it is known from, up to 20 sources.",
  })
  @ListSize(0, 20)
  @ValidateNested({ each: true })
  sources?: CitedSourceInput[] | null;
}
