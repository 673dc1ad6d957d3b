import { ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { TargetSetter } from "../../domain/target-setter";
import { ListSize, WholeNumber } from "../../graphql/refusal/rules";
import { CalendarDate, KeyUpTo, RegionCodeRule, TextUpTo } from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { CorrectionInput } from "../correction.input";
import { HubRequestInput } from "../request.input";

/** One target to be recorded. */
@InputType({
  description:
    "A target for a region and all regions below it, for a period. A plan with a path over " +
    "several years is several targets.",
})
export class CoverageTargetInput extends CorrectionInput {
  @Field(() => TargetSetter, { description: "Who has set it." })
  setBy!: TargetSetter;

  @Field(() => ID, {
    nullable: true,
    description:
      "Code of the region that it is for. Left out for the country; for a province it is a " +
      "province or below, for a regency a regency or below.",
  })
  @RegionCodeRule()
  region?: string | null;

  @Field(() => DateScalar, { description: "The first day of the period, as 2025-01-01." })
  @CalendarDate()
  from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its last day, as 2025-12-31; until further when left out.",
  })
  @CalendarDate()
  to?: string | null;

  @Field(() => Int, {
    description: "The share to reach, in hundredths of a per cent, 1 to 100000: 9950 is 99.5 %.",
  })
  @WholeNumber(1, 100_000)
  basisPoints!: number;

  @Field(() => ID, {
    nullable: true,
    description:
      "The id of the coverage definition that it is meant under. Left out where none is said.",
  })
  @KeyUpTo(100)
  definition?: string | null;

  @Field(() => String, {
    description: "The plan, regulation or decree that sets it, up to 200 characters.",
  })
  @TextUpTo(200)
  legalBasis!: string;

  @Field(() => String, {
    nullable: true,
    description: "Where that is known from, up to 200 characters.",
  })
  @TextUpTo(200)
  source?: string | null;
}

/** Targets to be recorded. */
@InputType({ description: "Targets of the country, of provinces or of regencies." })
export class RecordCoverageTargetsInput extends HubRequestInput {
  @Field(() => [CoverageTargetInput], {
    description: "1 to 600 targets: all are stored or none.",
  })
  @ListSize(1, 600)
  @ValidateNested({ each: true })
  targets!: CoverageTargetInput[];
}
