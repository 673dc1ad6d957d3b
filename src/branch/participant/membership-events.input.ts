import { ValidateNested } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import {
  CalendarDate,
  NoteUpTo,
  RecordIdRule,
  RegionCodeRule,
} from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { WorkerGroupRule } from "../worker-group-rule";
import { AboutParticipantInput } from "./participant.input";

const BECAUSE = "Why, up to 500 characters, without naming the person.";
const COUNTED = "Where the person is counted: the enrollment's region or one inside it.";
const WORK = "The kind of work in capitals, as FARMER; leave it out when it is not stated.";

/** One of a participant's memberships. */
@InputType()
abstract class AboutMembershipInput extends AboutParticipantInput {
  @Field(() => ID, { description: "The enrollment that the participant is in." })
  @RecordIdRule()
  enrollment!: string;

  @Field(() => DateScalar, {
    description: "The first day in it, as Membership.startedOn gives it.",
  })
  @CalendarDate()
  startedOn!: string;
}

/** A person leaves a cohort. */
@InputType({ description: "A participant left an enrollment." })
export class EndMembershipInput extends AboutMembershipInput {
  @Field(() => DateScalar, { description: "The last day in the enrollment." })
  @CalendarDate()
  endedOn!: string;

  @Field(() => String, { nullable: true, description: BECAUSE })
  @NoteUpTo(500)
  because?: string | null;
}

/** A person goes from one cohort to another. */
@InputType({
  description:
    "A participant moves to another enrollment on the first day of a month; the one left ends the " +
    "day before.",
})
export class MoveParticipantInput extends AboutMembershipInput {
  @Field(() => ID, { description: "The itemised enrollment that the participant moves to." })
  @RecordIdRule()
  to!: string;

  @Field(() => DateScalar, { description: "The first day of a month." })
  @CalendarDate()
  movesOn!: string;

  @Field(() => ID, { description: COUNTED })
  @RegionCodeRule()
  region!: string;

  @Field(() => String, { nullable: true, description: WORK })
  @WorkerGroupRule()
  workerGroup?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day in the new enrollment, if it is known; open when left out.",
  })
  @CalendarDate()
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: BECAUSE })
  @NoteUpTo(500)
  because?: string | null;
}

/** A membership as it is right. */
@InputType({ description: "A membership as it is right, whole." })
export class RightMembershipInput {
  @Field(() => DateScalar, { description: "The first day." })
  @CalendarDate()
  startedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day; left out: it is open." })
  @CalendarDate()
  endedOn?: string | null;

  @Field(() => ID, { description: COUNTED })
  @RegionCodeRule()
  region!: string;

  @Field(() => String, { nullable: true, description: WORK })
  @WorkerGroupRule()
  workerGroup?: string | null;
}

/** A membership, put right. */
@InputType({ description: "A membership on record was wrong." })
export class CorrectMembershipInput extends AboutMembershipInput {
  @Field(() => RightMembershipInput, {
    nullable: true,
    description: "The membership as it is right; left out when it never was.",
  })
  @ValidateNested()
  right?: RightMembershipInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "The participant never was in the enrollment: it is taken off. Left out: false.",
  })
  neverWas?: boolean | null;

  @Field(() => String, { description: BECAUSE })
  @NoteUpTo(500)
  because!: string;
}
