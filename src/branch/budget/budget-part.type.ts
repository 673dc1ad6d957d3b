import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar, RupiahScalar } from "../../graphql/scalars";

const NO_COHORTS = "Empty: no cohort is recorded, or one has no headcount.";
const EITHER = "Empty: no amount is stated, or the people are not known.";

@ObjectType("BudgetShortfall", {
  description: "What is missing to pay for everybody for twelve months; zeros when nothing is.",
  simpleResolvers: true,
})
export class BudgetShortfall {
  @Field(() => Int, { description: "fullYear less funded, never below 0." })
  personMonths!: number;

  @Field(() => RupiahScalar, { description: "fullYearCost less the amount, never below 0." })
  amount!: bigint;
}

@ObjectType("BudgetMonth", {
  description: "One month of a budget: whom the cohorts have, and whom the amount still pays for.",
  simpleResolvers: true,
})
export class BudgetMonth {
  @Field(() => DateScalar, { description: "The first day of the month." })
  month!: string;

  @Field(() => RupiahScalar, { description: "What a participant costs: the rates of that day." })
  rate!: bigint;

  @Field(() => Int, { nullable: true, description: `People of the cohorts. ${NO_COHORTS}` })
  heads!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many of them the amount pays for, month after month. ${EITHER}`,
  })
  affordable!: number | null;

  @Field(() => RupiahScalar, { nullable: true, description: `affordable × rate. ${EITHER}` })
  cost!: bigint | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: `What is left of the amount then. ${EITHER}`,
  })
  left!: bigint | null;
}
