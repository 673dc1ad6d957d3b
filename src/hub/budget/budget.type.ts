import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { FundingSource } from "../../domain/funding-source";

/** The key of a budget, whose numbers the branch office that keeps the records gives. */
@Directive('@key(fields: "officeCode regionCode year funding", resolvable: false)')
@ObjectType("Budget", {
  description: "A region's budget of a year from one funding source, in person-months.",
  simpleResolvers: true,
})
export class BudgetType {
  @Field(() => ID, { description: "The branch office that keeps the region's records." })
  officeCode!: string;

  @Field(() => ID, { description: "The region's code." })
  regionCode!: string;

  @Field(() => Int, { description: "The budget year." })
  year!: number;

  @Field(() => FundingSource, { description: "Who pays." })
  funding!: FundingSource;
}
