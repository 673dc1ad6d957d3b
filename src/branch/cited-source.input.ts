import { Field, ID, InputType } from "type-graphql";
import { DayMonthOrYear, NoteUpTo, RecordIdRule, TextUpTo } from "../graphql/refusal/text-rules";

/** A source on file, or a new one to put on file. */
@InputType({
  description: "Where something is known from: the id of a source on file, or a new source.",
})
export class CitedSourceInput {
  @Field(() => ID, {
    nullable: true,
    description: "A source that the office has on file; leave the other fields out then.",
  })
  @RecordIdRule()
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Who published it, if that is known." })
  @TextUpTo(200)
  publisher?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "When it was published, as exactly as is known: 2023-10-02, 2024-03 or 2022.",
  })
  @DayMonthOrYear()
  publishedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it is about, in a sentence; needed for a new source.",
  })
  @NoteUpTo(500)
  about?: string | null;
}
