import { Field, ID, InputType } from "type-graphql";
import { NoteUpTo, RecordIdRule } from "../../graphql/refusal/text-rules";
import { RequestInput } from "../request.input";

/** A stated cohort whose people will be recorded one by one. */
@InputType({
  description: "The people of an enrollment that was stated as a number are recorded one by one.",
})
export class ItemiseEnrollmentInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that recorded it." })
  office!: string;

  @Field(() => ID, { description: "The enrollment, as Enrollment.id gives it." })
  @RecordIdRule()
  enrollment!: string;

  @Field(() => String, { description: "Why, up to 500 characters." })
  @NoteUpTo(500)
  because!: string;
}
