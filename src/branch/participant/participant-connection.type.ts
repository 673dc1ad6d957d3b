import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../graphql/page-info.type";
import { AFTER, DEFAULT_PAGE, FIRST } from "../../graphql/paging";
import { DateScalar } from "../../graphql/scalars";
import type { ParticipantsAsked } from "./participants-of.loader";
import { ParticipantType } from "./participant.type";

/** Which participants are listed, and how many at a time. */
@ArgsType()
export class ParticipantPageArgs {
  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_PAGE, description: FIRST })
  first?: number | null;

  @Field(() => String, { nullable: true, description: AFTER })
  after?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Only those who are members on this day; every one ever when left out.",
  })
  activeOn?: string | null;
}

@ObjectType("ParticipantEdge", {
  description: "A participant in a list of them.",
  simpleResolvers: true,
})
export class ParticipantEdge {
  @Field(() => ParticipantType, { description: "The participant." })
  node!: ParticipantType;

  @Field(() => String, {
    description: "Its place in the list; it stays valid while others join and leave.",
  })
  cursor!: string;
}

@ObjectType("ParticipantConnection", {
  description: "A page of the participants asked for, the first recorded first.",
})
export class ParticipantConnection {
  @Field(() => [ParticipantType], { description: "The participants of this page; empty: none." })
  nodes!: ParticipantType[];

  @Field(() => [ParticipantEdge], { description: "The same participants, each with its cursor." })
  edges!: ParticipantEdge[];

  @Field(() => PageInfo, { description: "Where this page stands in the whole list." })
  pageInfo!: PageInfo;

  asked!: ParticipantsAsked;
}
