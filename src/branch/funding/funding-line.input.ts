import { ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DatePrecision, Precision } from "../../domain/figure";
import { FundingSource } from "../../domain/funding-source";
import {
  ListSize,
  NoneTwice,
  People,
  RupiahAmount,
  WholeNumber,
} from "../../graphql/refusal/rules";
import { CalendarDate, RecordIdRule, RegionCodeRule } from "../../graphql/refusal/text-rules";
import { DateScalar, RupiahScalar } from "../../graphql/scalars";
import { CitedSourceInput } from "../cited-source.input";
import { RequestInput } from "../request.input";

/** A funding line to be recorded. */
@InputType({
  description:
    "Who pays in a region in a year, to be recorded at the branch office that serves it.",
})
export class RecordFundingLineInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that records it." })
  office!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The agreement of this office under which it is paid; leave out when under none.",
  })
  @RecordIdRule()
  agreement?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The region whose workers it pays for: the agreement's, or one inside it. Needed without " +
      "an agreement, and under one that is for several regions.",
  })
  @RegionCodeRule()
  region?: string | null;

  @Field(() => FundingSource, { description: "Who pays." })
  source!: FundingSource;

  @Field(() => Int, {
    nullable: true,
    description: "The budget year, within the agreement's term; this or `asOf` is needed.",
  })
  @WholeNumber(1990, 2199)
  year?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "A day on which it was known to be paid, where no budget year is stated.",
  })
  @CalendarDate()
  asOf?: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "How exactly that day is known; DAY when left out.",
  })
  asOfPrecision?: DatePrecision | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: "Whole rupiah for the year; leave out when not stated, never 0.",
  })
  @RupiahAmount()
  amount?: string | null;

  @Field(() => Precision, {
    nullable: true,
    description:
      "How exactly the amount is stated: AT_LEAST for 'more than Rp200 million'. EXACT when left out.",
  })
  precision?: Precision | null;

  @Field(() => Int, { nullable: true, description: "The quota: how many people it pays for." })
  @People()
  participants?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: "The villages that pay in that year, by code; leave out when not known.",
  })
  @ListSize(1, 1000)
  @NoneTwice()
  @RegionCodeRule(true)
  villages?: string[] | null;

  @Field(() => [CitedSourceInput], {
    nullable: true,
    description: "Where it is known from, up to 20 sources.",
  })
  @ListSize(0, 20)
  @ValidateNested({ each: true })
  sources?: CitedSourceInput[] | null;
}
