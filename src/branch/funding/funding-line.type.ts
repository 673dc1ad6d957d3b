import { Field, ID, Int, ObjectType } from "type-graphql";
import { DatePrecision, Precision } from "../../domain/figure";
import { FundingSource } from "../../domain/funding-source";
import { DateScalar, RupiahScalar } from "../../graphql/scalars";
import type { FundingLine } from "./funding-line.entity";

/** What is shown of a funding line. */
@ObjectType("FundingLine", {
  description: "That a source pays contributions in a region, and how much where that is stated.",
})
export class FundingLineType implements Omit<FundingLine, "agreementId" | "recordedAt"> {
  @Field(() => ID, { description: "The branch office that recorded it, a colon, its own name." })
  id!: string;

  officeCode!: string;
  regionCode!: string;
  /** The agreement that it is paid under. */
  underAgreementId!: string | null;

  @Field(() => Int, { nullable: true, description: "The budget year; empty: not stated." })
  year!: number | null;

  @Field(() => FundingSource, { description: "Who pays." })
  source!: FundingSource;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: "Whole rupiah for the year; empty: not stated, which is not zero.",
  })
  amount!: string | null;

  @Field(() => Precision, {
    nullable: true,
    description: "How exactly the amount is stated; empty when the amount is.",
  })
  precision!: Precision | null;

  @Field(() => Int, {
    nullable: true,
    description: "The quota: how many people it pays for; empty: not stated.",
  })
  participants!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which the line was known to hold; empty: only its year is.",
  })
  asOf!: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "How exactly that day is known; empty when the day is.",
  })
  asOfPrecision!: DatePrecision | null;
}
