import { Field, ID, InputType } from "type-graphql";
import { CalendarDate, NoteUpTo, RecordIdRule } from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { RequestInput } from "../request.input";

/** The end of a cohort's protection. */
@InputType({ description: "The protection of an enrollment has ended, or will on a known day." })
export class EndEnrollmentInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that recorded it." })
  office!: string;

  @Field(() => ID, { description: "The enrollment, as Enrollment.id gives it." })
  @RecordIdRule()
  enrollment!: string;

  @Field(() => DateScalar, {
    description: "The last day of its protection; from the day after, nobody of it is in totals.",
  })
  @CalendarDate()
  endsOn!: string;

  @Field(() => String, { description: "Why it ends, up to 500 characters." })
  @NoteUpTo(500)
  because!: string;
}
