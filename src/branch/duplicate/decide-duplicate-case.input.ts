import { Field, ID, InputType } from "type-graphql";
import { CASE_ID, DuplicateDecisionKind } from "../../domain/duplicate-case";
import { CalendarDate, NoteUpTo, TextLike } from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { RequestInput } from "../request.input";

/** An office's decision on its side of a case. */
@InputType({ description: "What an office decides about a person enrolled twice." })
export class DecideDuplicateCaseInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that decides." })
  office!: string;

  @Field(() => ID, { description: "The case, as DuplicateCase.id gives it." })
  @TextLike(
    CASE_ID,
    "case must be the id of a duplicate case.",
    "Send DuplicateCase.id as it was answered.",
  )
  case!: string;

  @Field(() => DuplicateDecisionKind, {
    description: "What is decided. A later decision of the same office supersedes it.",
  })
  decision!: DuplicateDecisionKind;

  @Field(() => DateScalar, { description: "The day on which it was decided." })
  @CalendarDate()
  decidedOn!: string;

  @Field(() => String, {
    description:
      "Why, up to 500 characters, without the person's number. It stays at this office: neither the " +
      "hub nor the other office reads it.",
  })
  @NoteUpTo(500)
  reason!: string;
}
