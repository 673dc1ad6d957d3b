import { Field, ID, Int, ObjectType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { PageInfo } from "../../graphql/page-info.type";
import { DateScalar } from "../../graphql/scalars";
import type { FollowUp } from "./follow-up.entity";

/** What is shown of a follow-up. */
@ObjectType("FollowUp", { description: "What somebody was to do after a meeting." })
export class FollowUpType implements Omit<FollowUp, "recordedAt"> {
  @Field(() => ID, { description: "The id of its meeting, a slash, and its place there." })
  id!: string;

  officeCode!: string;
  meetingId!: string;
  position!: number;

  @Field(() => String, { description: "Who was to do it: a body or a post." })
  owner!: string;

  @Field(() => String, { description: "What was to be done." })
  what!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "By when; where only a month or year was set, its last day. Empty: not set.",
  })
  dueOn!: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "How exactly that day was set; empty when it was not.",
  })
  dueOnPrecision!: DatePrecision | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When it was done; empty: not known to be done.",
  })
  doneOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What came of it; empty: not done, or not told.",
  })
  outcome!: string | null;

  @Field(() => Int, {
    description: "Grows with each change; name it in `expectedVersion` when you change it.",
  })
  version!: number;
}

/** A follow-up in a list. */
@ObjectType("FollowUpEdge", { description: "A follow-up in a list of them." })
export class FollowUpEdge {
  @Field(() => FollowUpType, { description: "The follow-up." })
  node!: FollowUpType;

  @Field(() => String, {
    description: "Its place in the list; it stays valid while follow-ups are added.",
  })
  cursor!: string;
}

/** A page of follow-ups. */
@ObjectType("FollowUpConnection", { description: "A page of the follow-ups asked for." })
export class FollowUpConnection {
  @Field(() => [FollowUpType], { description: "Those of this page; empty when none match." })
  nodes!: FollowUpType[];

  @Field(() => [FollowUpEdge], { description: "The same follow-ups, each with its cursor." })
  edges!: FollowUpEdge[];

  @Field(() => PageInfo, { description: "Where this page stands in the whole list." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many match in all, on every page." })
  totalCount!: number;
}
