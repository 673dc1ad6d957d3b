import { Field, ID, InputType } from "type-graphql";
import { CalendarDate, NoteUpTo, RegionCodeRule } from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { AboutParticipantInput } from "./participant.input";

/** A death. */
@InputType({ description: "A participant has died." })
export class RecordDeathInput extends AboutParticipantInput {
  @Field(() => DateScalar, {
    description: "The day of death; every membership that goes on ends on it.",
  })
  @CalendarDate()
  diedOn!: string;
}

/** A death, put right. */
@InputType({ description: "The day of a death on record was wrong, or the participant lives." })
export class CorrectDeathInput extends AboutParticipantInput {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The right day; left out: the participant lives, and the memberships that the death ended " +
      "are open again.",
  })
  @CalendarDate()
  diedOn?: string | null;

  @Field(() => String, { description: "Why, up to 500 characters, without naming the person." })
  @NoteUpTo(500)
  because!: string;
}

/** A domicile. */
@InputType({ description: "A participant lives somewhere since a day." })
export class RecordDomicileInput extends AboutParticipantInput {
  @Field(() => ID, { description: "Code of the district or village, anywhere in the country." })
  @RegionCodeRule()
  region!: string;

  @Field(() => DateScalar, { description: "The first day." })
  @CalendarDate()
  since!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "The domicile on record from the same day on was wrong. Left out: false.",
  })
  corrects?: boolean | null;
}
