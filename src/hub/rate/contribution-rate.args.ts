import { ArgsType, Field, Int } from "type-graphql";
import { FundingSource } from "../../domain/funding-source";
import { Programme } from "../../domain/programme";
import { Segment } from "../../domain/segment";
import { DateScalar, RupiahScalar } from "../../graphql/scalars";

export const SECTOR =
  "The sector of work, TRANSPORT or OTHER: reliefs depend on it. Without it, a relief applies only " +
  "where every sector has it. Another one is refused with SECTOR_UNKNOWN.";
export const MONTHLY_WAGE =
  "The wage of a month: needed for PU, or it is refused with MONTHLY_WAGE_MISSING. For BPU only the " +
  "lowest base is known; a wage is refused with WAGE_BASE_UNKNOWN.";
export const RISK_CLASS =
  "The risk class of the workplace, 1 to 5: needed for JKK of PU. Another one is refused with " +
  "RISK_CLASS_INVALID, none with RISK_CLASS_MISSING.";

/** Whose contribution is asked about, and when. */
@ArgsType()
export class ContributionRateArgs {
  @Field(() => Segment, { description: "How the worker is insured." })
  segment!: Segment;

  @Field(() => [Programme], { description: "The programmes to pay for, each once." })
  programmes!: Programme[];

  @Field(() => DateScalar, {
    description: "The day; without a rate on it, refused with RATE_UNKNOWN, which names the month.",
  })
  on!: string;

  @Field(() => FundingSource, {
    nullable: true,
    description: "Who pays: some reliefs are only for those who pay themselves.",
  })
  funding?: FundingSource | null;

  @Field(() => String, { nullable: true, description: SECTOR })
  sector?: string | null;

  @Field(() => RupiahScalar, { nullable: true, description: MONTHLY_WAGE })
  monthlyWage?: string | null;

  @Field(() => Int, { nullable: true, description: RISK_CLASS })
  riskClass?: number | null;
}
