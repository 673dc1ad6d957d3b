import { Field, ID, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../graphql/page-info.type";
import { DateTimeScalar, JsonScalar } from "../../graphql/scalars";
import type { TrailAsked } from "./trail.loader";
import type { RecordState, TrailEntry } from "./trail-entry.entity";

/** What is shown of a change. */
@ObjectType("TrailEntry", {
  description: "One change of one record. The trail is only ever added to.",
  simpleResolvers: true,
})
export class TrailEntryType implements Pick<
  TrailEntry,
  "sequence" | "subject" | "who" | "operation" | "before" | "after"
> {
  @Field(() => Int, {
    description: "Its number at the branch office: from 1, without gaps, in the order of changes.",
  })
  sequence!: number;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  at!: string;

  @Field(() => String, {
    nullable: true,
    description: "Who was signed in, as the token says; empty: nobody, or what the documents say.",
  })
  subject!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Who asked for it, as given and not checked; empty: nobody was named.",
  })
  who!: string | null;

  @Field(() => String, {
    description:
      "The mutation that made it, as signAgreement; loadFacts for what the documents say.",
  })
  operation!: string;

  @Field(() => ID, { description: "The record that was changed." })
  record!: string;

  @Field(() => JsonScalar, {
    nullable: true,
    description: "What the record was before; empty: it was new.",
  })
  before!: RecordState | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: "What the record was afterwards; empty: it was removed.",
  })
  after!: RecordState | null;

  @Field(() => [String], {
    description: "The names in `before` and `after` whose values differ, in their order.",
  })
  changed!: string[];
}

@ObjectType("TrailEdge", { description: "A change in a list of them.", simpleResolvers: true })
export class TrailEdge {
  @Field(() => TrailEntryType, { description: "The change." })
  node!: TrailEntryType;

  @Field(() => String, {
    description: "Its place in the list; it stays valid while changes are added.",
  })
  cursor!: string;
}

@ObjectType("TrailConnection", { description: "A page of the changes asked for, newest first." })
export class TrailConnection {
  @Field(() => [TrailEntryType], { description: "The changes of this page; empty: none." })
  nodes!: TrailEntryType[];

  @Field(() => [TrailEdge], { description: "The same changes, each with its cursor." })
  edges!: TrailEdge[];

  @Field(() => PageInfo, { description: "Where this page stands in the whole list." })
  pageInfo!: PageInfo;

  asked!: TrailAsked;
}
