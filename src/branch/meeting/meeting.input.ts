import { ValidateNested } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { ListSize, NoneTwice } from "../../graphql/refusal/rules";
import {
  CalendarDate,
  NoteUpTo,
  RecordIdRule,
  RegionCodeRule,
  TextUpTo,
} from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { CitedSourceInput } from "../cited-source.input";
import { MeetingKind } from "./follow-up-state";
import { RequestInput } from "../request.input";

/** What somebody is to do after a meeting. */
@InputType({ description: "What somebody is to do after a meeting." })
export class NewFollowUpInput {
  @Field(() => String, {
    description: "Who is to do it, up to 200 characters: a body or a post, never a person.",
  })
  @TextUpTo(200)
  owner!: string;

  @Field(() => String, { description: "What is to be done, up to 1000 characters." })
  @NoteUpTo(1000)
  what!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "By when; any day of the month or year where only that is set. Empty: not set.",
  })
  @CalendarDate()
  dueOn?: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "How exactly that day is set; DAY when left out.",
  })
  dueOnPrecision?: DatePrecision | null;
}

/** A meeting to be recorded. */
@InputType({ description: "A meeting to be recorded at the branch office that held it." })
export class RecordMeetingInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that records it." })
  office!: string;

  @Field(() => MeetingKind, { description: "What kind of meeting it was." })
  kind!: MeetingKind;

  @Field(() => DateScalar, { description: "The day that it was held." })
  @CalendarDate()
  heldOn!: string;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "How exactly that day is known; DAY when left out.",
  })
  heldOnPrecision?: DatePrecision | null;

  @Field(() => [ID], { description: "Codes of the regions that it was about: 1 to 100." })
  @ListSize(1, 100)
  @NoneTwice()
  @RegionCodeRule(true)
  regions!: string[];

  @Field(() => [String], {
    nullable: true,
    description: "The bodies that attended, never persons: up to 50; leave out when not known.",
  })
  @ListSize(0, 50)
  @NoneTwice()
  @TextUpTo(200, true)
  attendingBodies?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "The agreement of this office that it reviewed or started, if any.",
  })
  @RecordIdRule()
  agreement?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The decree that founded the forum, up to 200 characters; of a forum only.",
  })
  @TextUpTo(200)
  foundingDecree?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "What was decided, up to 50 sentences of 1000 characters.",
  })
  @ListSize(0, 50)
  @TextUpTo(1000, true)
  decisions?: string[] | null;

  @Field(() => [NewFollowUpInput], {
    nullable: true,
    description: "What is to be done afterwards, up to 50.",
  })
  @ListSize(0, 50)
  @ValidateNested({ each: true })
  followUps?: NewFollowUpInput[] | null;

  @Field(() => [CitedSourceInput], {
    nullable: true,
    description: "Where it is known from, up to 20 sources.",
  })
  @ListSize(0, 20)
  @ValidateNested({ each: true })
  sources?: CitedSourceInput[] | null;
}
