import { Field, ID, InputType } from "type-graphql";
import { CalendarDate, KeyUpTo, NoteUpTo, TextUpTo } from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";

/** A month to be closed. */
@InputType({ description: "A month to be closed at a branch office, by its head." })
export class CloseMonthInput {
  @Field(() => ID, { description: "Code of the branch office that closes it." })
  office!: string;

  @Field(() => String, {
    description:
      "A text of your own that no other request has, up to 100 characters. Sent again with the " +
      "same input, for example after a timeout, it stores nothing and gives the same answer.",
  })
  @KeyUpTo(100)
  idempotencyKey!: string;

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
