import { Field, ID, InputType } from "type-graphql";
import { NoteUpTo, RecordIdRule } from "../graphql/refusal/text-rules";

/** What an entry says that corrects an earlier one. */
@InputType()
export abstract class CorrectionInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "The id of the one that this one corrects. That one is kept and no longer used. One is " +
      "replaced once.",
  })
  @RecordIdRule()
  replaces?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, up to 500 characters; needed with `replaces`.",
  })
  @NoteUpTo(500)
  replacedBecause?: string | null;
}
