import { Field, ID, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../graphql/page-info.type";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";

/** What is shown of a revision of a closed month. */
@ObjectType("MonthClosing", {
  description:
    "One revision of a closed month (bulan yang ditutup): its rows are frozen under a hash. A " +
    "later correction makes another revision, and both stay.",
})
export class MonthClosingType {
  @Field(() => ID, { description: "The branch office, a colon, and the revision's own name." })
  id!: string;

  officeCode!: string;

  @Field(() => DateScalar, { description: "The first day of the month." })
  month!: string;

  @Field(() => Int, { description: "1 as first closed; one more for each later change." })
  revision!: number;

  @Field(() => Int, { description: "How many rows it froze." })
  rowCount!: number;

  @Field(() => String, {
    description:
      "SHA-256 over its rows, in hexadecimal digits; docs/OPERATIONS.md says how to recompute it.",
  })
  hash!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The head of branch who closed it. Empty: it followed by itself from what was recorded " +
      "later; `because` says from what.",
  })
  closedBy!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was closed." })
  closedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: "Why; always there from the second revision on.",
  })
  because!: string | null;
}

@ObjectType("MonthClosingEdge", { description: "A revision in a list.", simpleResolvers: true })
export class MonthClosingEdge {
  @Field(() => MonthClosingType, { description: "The revision." })
  node!: MonthClosingType;

  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;
}

@ObjectType("MonthClosingConnection", {
  description: "A page of the revisions of closed months.",
  simpleResolvers: true,
})
export class MonthClosingConnection {
  @Field(() => [MonthClosingType], { description: "The revisions of this page." })
  nodes!: MonthClosingType[];

  @Field(() => [MonthClosingEdge], { description: "The same, each with its cursor." })
  edges!: MonthClosingEdge[];

  @Field(() => PageInfo, { description: "Where this page stands in the whole list." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many revisions there are in all." })
  totalCount!: number;
}
