import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { DateScalar } from "../../graphql/scalars";
import type { FollowUp } from "./follow-up.entity";
import type { Meeting } from "./meeting.entity";

/** What is shown of a meeting. */
@Directive('@key(fields: "id")')
@Directive('@office(field: "id")')
@ObjectType("Meeting", {
  description: "A meeting (rapat, forum) of a branch office with those it works with.",
})
export class MeetingType implements Omit<Meeting, "agreementId" | "recordedAt"> {
  @Field(() => ID, {
    description: "The branch office that recorded it, a colon, and its own name.",
  })
  id!: string;

  officeCode!: string;

  @Field(() => String, {
    description:
      "COMPLIANCE_FORUM (forum kepatuhan), OPERATIONAL_COOPERATION (rapat KSO) or LAUNCH; more " +
      "kinds may come.",
  })
  kind!: string;

  @Field(() => DateScalar, { description: "The day that it was held." })
  heldOn!: string;

  @Field(() => DatePrecision, { description: "How exactly that day is known." })
  heldOnPrecision!: DatePrecision;

  @Field(() => [String], {
    description: "The bodies that attended, never persons; an empty list: not recorded.",
  })
  attendingBodies!: string[];

  /** The agreement that it reviewed. */
  onAgreementId!: string | null;
}

/** What is shown of a follow-up. */
@ObjectType("FollowUp", { description: "What somebody was to do after a meeting." })
export class FollowUpType implements Omit<FollowUp, "officeCode" | "meetingId" | "position"> {
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
}
