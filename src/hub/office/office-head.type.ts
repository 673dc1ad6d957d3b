import { Field, ObjectType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { DateScalar } from "../../graphql/scalars";

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

  @Field(() => DateScalar, { description: "The first time that the person was seen as head." })
  firstSeenOn!: string;

  @Field(() => DatePrecision, { description: "How exactly that date is known." })
  firstSeenOnPrecision!: DatePrecision;

  @Field(() => DateScalar, { description: "The last time that the person was seen as head." })
  lastSeenOn!: string;

  @Field(() => DatePrecision, { description: "How exactly that date is known." })
  lastSeenOnPrecision!: DatePrecision;

  /** The sources that saw the person as head. */
  sourceIds!: string[];
}
