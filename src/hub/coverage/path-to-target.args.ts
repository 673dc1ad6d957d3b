import { ArgsType, Field, Float, ID, Int } from "type-graphql";
import { FundingSource } from "../../domain/funding-source";
import { Programme } from "../../domain/programme";
import { RampUp } from "../../domain/ramp-up";
import { Segment } from "../../domain/segment";
import { DateScalar, RupiahScalar } from "../../graphql/scalars";
import { CoverageArgs } from "./coverage.args";

/** Which target of which region, by when, and who pays for what. */
@ArgsType()
export class PathToTargetArgs extends CoverageArgs {
  @Field(() => ID, {
    description:
      "The region's code. Without participants and eligible workers it is refused with " +
      "COVERAGE_NOT_KNOWN: a share alone does not tell how many people are missing.",
  })
  region!: string;

  @Field(() => Float, {
    description:
      "The target share in per cent, above 0 and up to 1000, with two decimals at most. Another " +
      "number is refused with TARGET_INVALID.",
  })
  targetPercent!: number;

  @Field(() => DateScalar, { description: "A day of the first month in which people join." })
  from!: string;

  @Field(() => Int, {
    description:
      "In how many months the target is to be reached, 1 to 120. Another number is MONTHS_INVALID.",
  })
  months!: number;

  @Field(() => FundingSource, {
    description: "Who pays: reliefs for those who pay themselves are refused to others.",
  })
  funding!: FundingSource;

  @Field(() => [Programme], {
    nullable: true,
    description: "The programmes to pay for, each once. Without them, JKK and JKM.",
  })
  programmes?: Programme[] | null;

  @Field(() => Segment, {
    nullable: true,
    description: "How those who join are insured; without it, BPU.",
  })
  segment?: Segment | null;

  @Field(() => RampUp, {
    nullable: true,
    description: "How those who join are spread over the months; without it, EVEN.",
  })
  rampUp?: RampUp | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The sector of work, as contributionRate takes it. Without it, a relief applies only where " +
      "every sector has it.",
  })
  sector?: string | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: "The mean wage of a month of those who join: needed for PU, refused for BPU.",
  })
  monthlyWage?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The risk class of their workplaces, 1 to 5: needed for JKK of PU.",
  })
  riskClass?: number | null;
}
