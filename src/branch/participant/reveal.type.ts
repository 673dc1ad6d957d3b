import { ArgsType, createUnionType, Field, ID, ObjectType } from "type-graphql";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { NoteUpTo, RecordIdRule, TextUpTo } from "../../graphql/refusal/text-rules";
import { NikScalar, PersonNameScalar, RupiahScalar } from "../../graphql/scalars";
import { ReasonRule } from "./person-rules";
import { ParticipantType } from "./participant.type";

/** Whose data is to be shown to whom, and why. */
@ArgsType()
export class RevealArgs {
  @Field(() => ID, { description: "Code of the branch office." })
  office!: string;

  @Field(() => ID, { description: "The participant, as Participant.id gives it." })
  @RecordIdRule()
  id!: string;

  @Field(() => String, {
    description:
      "Why, 10 to 500 characters, without naming the person. It is kept in the trail for ever.",
  })
  @NoteUpTo(500)
  @ReasonRule()
  reason!: string;

  @Field(() => String, {
    description: "Who asks, by name or role, up to 100 characters. It is kept with the reason.",
  })
  @TextUpTo(100)
  recordedBy!: string;
}

/** Who a participant is. */
@ObjectType("RevealedParticipant", {
  description: "Who a participant is. That it was shown, to whom and why, is in the trail.",
})
export class RevealedParticipant {
  @Field(() => ParticipantType, { description: "The participant." })
  participant!: ParticipantType;

  @Field(() => NikScalar, { description: "The whole NIK." })
  nik!: string;

  @Field(() => PersonNameScalar, { description: "The name." })
  name!: string;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: "The wage of a month, as stated last; empty: not stated.",
  })
  wage!: string | null;
}

/** The answer to revealParticipant. */
export const RevealResult = createUnionType({
  name: "RevealResult",
  description: "Who the participant is, or why it is not shown.",
  types: () => [RevealedParticipant, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "RevealedParticipant"),
});
