import { Field, ID, InputType } from "type-graphql";
import { CalendarDate, NoteUpTo, TextUpTo } from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { RequestInput } from "../request.input";

/** A month to be closed. */
@InputType({ description: "A month to be closed at a branch office, by its head." })
export class CloseMonthInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that closes it." })
  office!: string;

  @Field(() => DateScalar, {
    description:
      "Any day of the month. It has to be over; months may be closed in any order, and one may " +
      "be left out.",
  })
  @CalendarDate()
  month!: string;

  @Field(() => String, {
    description: "The head of branch who closes it, by name, up to 200 characters.",
  })
  @TextUpTo(200)
  closedBy!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Why, up to 500 characters; needed to revise a month that is closed already. What is " +
      "recorded later revises a month by itself.",
  })
  @NoteUpTo(500)
  because?: string | null;
}
