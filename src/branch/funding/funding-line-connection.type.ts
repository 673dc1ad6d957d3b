import { Field, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../graphql/page-info.type";
import { FundingLineType } from "./funding-line.type";

/** A funding line in a list. */
@ObjectType("FundingLineEdge", { description: "A funding line in a list of them." })
export class FundingLineEdge {
  @Field(() => FundingLineType, { description: "The funding line." })
  node!: FundingLineType;

  @Field(() => String, {
    description: "Its place in the list; it stays valid while lines are added.",
  })
  cursor!: string;
}

/** A page of funding lines. */
@ObjectType("FundingLineConnection", { description: "A page of the funding lines asked for." })
export class FundingLineConnection {
  @Field(() => [FundingLineType], { description: "The lines of this page; empty: none match." })
  nodes!: FundingLineType[];

  @Field(() => [FundingLineEdge], { description: "The same lines, each with its cursor." })
  edges!: FundingLineEdge[];

  @Field(() => PageInfo, { description: "Where this page stands in the whole list." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many lines match in all, on every page." })
  totalCount!: number;
}
