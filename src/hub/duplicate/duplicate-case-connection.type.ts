import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import { DuplicateClass, DuplicateState } from "../../domain/duplicate-case";
import { PageInfo } from "../../graphql/page-info.type";
import { AFTER, DEFAULT_PAGE, FIRST } from "../../graphql/paging";
import { DateScalar } from "../../graphql/scalars";
import { DuplicateCase } from "./duplicate-case.type";

/** Whose cases are listed, of which month, and how many at a time. */
@ArgsType()
export class DuplicateCasesArgs {
  @Field(() => ID, { description: "Code of the branch office that asks." })
  office!: string;

  @Field(() => DateScalar, { description: "Any day of the month." })
  month!: string;

  @Field(() => DuplicateClass, { nullable: true, description: "Only this class." })
  class?: DuplicateClass | null;

  @Field(() => DuplicateState, { nullable: true, description: "Only those in this state." })
  state?: DuplicateState | null;

  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_PAGE, description: FIRST })
  first?: number | null;

  @Field(() => String, { nullable: true, description: AFTER })
  after?: string | null;
}

@ObjectType("DuplicateCaseEdge", {
  description: "A duplicate case in a list of them.",
  simpleResolvers: true,
})
export class DuplicateCaseEdge {
  @Field(() => DuplicateCase, { description: "The case." })
  node!: DuplicateCase;

  @Field(() => String, {
    description: "Its place in the list; it stays valid while cases come and go.",
  })
  cursor!: string;
}

@ObjectType("DuplicateCaseConnection", { description: "A page of the duplicate cases asked for." })
export class DuplicateCaseConnection {
  @Field(() => [DuplicateCase], { description: "The cases of this page; empty: none." })
  nodes!: DuplicateCase[];

  @Field(() => [DuplicateCaseEdge], { description: "The same cases, each with its cursor." })
  edges!: DuplicateCaseEdge[];

  @Field(() => PageInfo, { description: "Where this page stands in the whole list." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many cases match in all, on every page." })
  totalCount!: number;

  asked!: { office: string; month: string };
}
