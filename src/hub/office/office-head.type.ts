import { Field, ObjectType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { DateScalar } from "../../graphql/scalars";
import { TermBasis } from "./term-basis";

@ObjectType("OfficeHead", {
  description:
    "Who heads a branch office. Documents tell when somebody was seen as its head, seldom when " +
    "the term began or ended.",
  simpleResolvers: true,
})
export class OfficeHead {
  @Field(() => String, { description: "The person's name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "The title in English." })
  title!: string | null;

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
    description:
      "The first time that the person was seen as head; where only the term is recorded, a day of it.",
  })
  firstSeenOn!: string;

  @Field(() => DatePrecision, { description: "How exactly that date is known." })
  firstSeenOnPrecision!: DatePrecision;

  @Field(() => DateScalar, {
    description:
      "The last time that the person was seen as head; where only the term is recorded, a day of it.",
  })
  lastSeenOn!: string;

  @Field(() => DatePrecision, { description: "How exactly that date is known." })
  lastSeenOnPrecision!: DatePrecision;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The first day that the person is known as head: of the term, or the first sighting, as " +
      "`sinceBasis` says. Empty: neither is known.",
  })
  since!: string | null;

  @Field(() => TermBasis, { nullable: true, description: "From what `since` is known." })
  sinceBasis!: TermBasis | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The last day that the person is known as head: of the term, or the last sighting, as " +
      "`untilBasis` says. Empty: neither is known.",
  })
  until!: string | null;

  @Field(() => TermBasis, { nullable: true, description: "From what `until` is known." })
  untilBasis!: TermBasis | null;

  /** The sources that saw the person as head, and the term's. */
  sourceIds!: string[];
}
