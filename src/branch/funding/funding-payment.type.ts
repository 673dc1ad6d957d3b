import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, RupiahScalar } from "../../graphql/scalars";
import type { FundingPayment } from "./funding-payment.entity";

/** What is shown of a payment. */
@ObjectType("FundingPayment", {
  description: "Money that was paid from a funding line, for one month or several.",
})
export class FundingPaymentType implements Omit<FundingPayment, "recordedAt"> {
  @Field(() => ID, { description: "The branch office that recorded it, a colon, its own name." })
  id!: string;

  officeCode!: string;
  fundingLineId!: string;

  @Field(() => DateScalar, { description: "The day on which it was paid." })
  paidOn!: string;

  @Field(() => DateScalar, { description: "First day of the first month that it pays for." })
  firstMonth!: string;

  @Field(() => DateScalar, {
    description: "First day of the last month that it pays for; the same when it is one month.",
  })
  lastMonth!: string;

  @Field(() => RupiahScalar, { description: "Whole rupiah, for all these months together." })
  amount!: string;

  @Field(() => Int, { nullable: true, description: "For how many people; empty: not stated." })
  participants!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The payer's number of the transfer or order; empty: not stated.",
  })
  reference!: string | null;
}
