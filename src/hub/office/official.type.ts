import { Field, ID, ObjectType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { DateScalar } from "../../graphql/scalars";
import { TermBasis } from "./term-basis";

@ObjectType("Official", {
  description:
    "Somebody in a role on a date: by a term that is known, or else because nobody else was known " +
    "in it later.",
  simpleResolvers: true,
})
export class OfficialType {
  @Field(() => ID, { description: "The id of the sighting or the term that says so." })
  id!: string;

  @Field(() => String, { description: "The person's name." })
  name!: string;

  @Field(() => String, { description: "The role as a word for programs, for example REGENT." })
  role!: string;

  @Field(() => String, { description: "The role in English." })
  title!: string;

  @Field(() => String, { description: "The role in Indonesian." })
  titleIndonesian!: string;

  @Field(() => DateScalar, {
    description: "When the person was last known in the role, seen or by a day of the term.",
  })
  seenOn!: string;

  @Field(() => DatePrecision, {
    description: "How exactly that date is known; of a month or a year, its first day is shown.",
  })
  seenOnPrecision!: DatePrecision;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day of the term; empty when it is not known.",
  })
  from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day of the term; empty when it runs or is not known.",
  })
  to!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The first day that the person is known in the role: of the term, or the first sighting, as " +
      "`sinceBasis` says. Empty: neither is known.",
  })
  since!: string | null;

  @Field(() => TermBasis, { nullable: true, description: "From what `since` is known." })
  sinceBasis!: TermBasis | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The last day that the person is known in the role: of the term, or the last sighting, as " +
      "`untilBasis` says. Empty: neither is known.",
  })
  until!: string | null;

  @Field(() => TermBasis, { nullable: true, description: "From what `until` is known." })
  untilBasis!: TermBasis | null;

  /** The sources that saw the person, and the term's. */
  sourceIds!: string[];
}
