import { Field, Float, ID, ObjectType } from "type-graphql";
import { Programme } from "../../domain/programme";
import { DateScalar, RupiahScalar } from "../../graphql/scalars";

@ObjectType("ContributionPart", {
  description: "What one programme costs a month, and the rule that says so.",
  simpleResolvers: true,
})
export class ContributionPartType {
  @Field(() => Programme, { description: "The programme." })
  programme!: Programme;

  @Field(() => RupiahScalar, { description: "Whole rupiah a month, rounded half up." })
  amount!: bigint;

  @Field(() => String, { description: "The regulation that sets it, as in PP 44/2015." })
  legalBasis!: string;

  @Field(() => DateScalar, {
    description:
      "The first day on which the rule holds. Without a sector, on which all reliefs do.",
  })
  from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The last day on which it holds. Without a sector, the day on which the first of the " +
      "sectors' reliefs ends. Empty: no end is known.",
  })
  to!: string | null;

  @Field(() => ID, {
    description:
      "The rule that was applied: a rate, or a relief that halves it. Without a sector, the first " +
      "of the sectors' reliefs to end; note names them all.",
  })
  rule!: string;

  @Field(() => ID, { nullable: true, description: "The rate that is halved. Empty: none is." })
  halves!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "The rate in per cent of the wage, before any relief. Empty: it is an amount.",
  })
  percentOfWage!: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: "The part of a wage above it costs nothing. Empty: the whole wage counts.",
  })
  wageCeiling!: bigint | null;

  @Field(() => String, {
    nullable: true,
    description: "What else is to be known of the rule. Empty: nothing.",
  })
  note!: string | null;
}

@ObjectType("ContributionRate", {
  description: "What a participant's programmes cost a month, under the rates of a day.",
  simpleResolvers: true,
})
export class ContributionRateType {
  @Field(() => RupiahScalar, { description: "Whole rupiah, all programmes together." })
  amount!: bigint;

  @Field(() => Boolean, {
    description: "Whether it is due each month: so are all rates on record.",
  })
  perMonth!: boolean;

  @Field(() => [ContributionPartType], { description: "The programmes, in the order asked." })
  parts!: ContributionPartType[];

  @Field(() => [String], {
    description:
      "Reliefs that were considered and do not apply, each with the reason, in a sentence or two.",
  })
  refused!: string[];
}
