import { Field, ID, InputType, Int } from "type-graphql";
import { Precision } from "../../domain/figure";
import { FundingSource } from "../../domain/funding-source";
import {
  ListSize,
  NoneTwice,
  People,
  RupiahAmount,
  WholeNumber,
} from "../../graphql/refusal/rules";
import { RegionCodeRule } from "../../graphql/refusal/text-rules";
import { RupiahScalar } from "../../graphql/scalars";

/** Who pays under an agreement. */
@InputType({ description: "Who pays under the agreement, and how much where that is agreed." })
export class AgreementFundingInput {
  @Field(() => FundingSource, { description: "Who pays." })
  source!: FundingSource;

  @Field(() => ID, {
    nullable: true,
    description: "For which of the agreement's regions; needed when it has several.",
  })
  @RegionCodeRule()
  region?: string | null;

  @Field(() => Int, { nullable: true, description: "The budget year; leave out when not stated." })
  @WholeNumber(1990, 2199)
  year?: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: "Whole rupiah for that year; leave out when not stated, never 0.",
  })
  @RupiahAmount()
  amount?: string | null;

  @Field(() => Precision, {
    nullable: true,
    description: "How exactly the amount is stated; EXACT when left out.",
  })
  precision?: Precision | null;

  @Field(() => Int, { nullable: true, description: "How many people it pays for, if stated." })
  @People()
  participants?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: "The villages that pay, by code; leave out when they are not known.",
  })
  @ListSize(1, 1000)
  @NoneTwice()
  @RegionCodeRule(true)
  villages?: string[] | null;
}
