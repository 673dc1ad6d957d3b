import { ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { WholeNumber } from "../../graphql/refusal/rules";
import { CalendarDate, NoteUpTo, RecordIdRule } from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { NewFollowUpInput } from "./meeting.input";
import { RequestInput } from "../request.input";

/** A follow-up to be added to a meeting on record. */
@InputType({ description: "A follow-up to be added to a meeting that is on record." })
export class AddFollowUpInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that recorded the meeting." })
  office!: string;

  @Field(() => ID, { description: "The meeting, as Meeting.id gives it." })
  @RecordIdRule()
  meeting!: string;

  @Field(() => NewFollowUpInput, { description: "What is to be done." })
  @ValidateNested()
  followUp!: NewFollowUpInput;
}

/** That a follow-up was done. */
@InputType({ description: "That a follow-up was done, and when." })
export class CompleteFollowUpInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that recorded the meeting." })
  office!: string;

  @Field(() => ID, { description: "The follow-up, as FollowUp.id gives it." })
  @RecordIdRule()
  followUp!: string;

  @Field(() => Int, {
    description:
      "FollowUp.version as you read it; when somebody changed it meanwhile it is a CONFLICT.",
  })
  @WholeNumber(1, 1_000_000_000)
  expectedVersion!: number;

  @Field(() => DateScalar, { description: "The day on which it was done." })
  @CalendarDate()
  doneOn!: string;

  @Field(() => String, {
    nullable: true,
    description: "What came of it, up to 1000 characters.",
  })
  @NoteUpTo(1000)
  outcome?: string | null;
}
