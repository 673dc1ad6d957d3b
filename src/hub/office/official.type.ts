import { Field, ID, ObjectType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { DateScalar } from "../../graphql/scalars";

@ObjectType("Official", {
  description: "Somebody seen in a role on a date. When the term began or ended is not known.",
  simpleResolvers: true,
})
export class OfficialType {
  @Field(() => ID, { description: "The sighting's id." })
  id!: string;

  @Field(() => String, { description: "The person's name." })
  name!: string;

  @Field(() => String, { description: "The role as a word for programs, for example REGENT." })
  role!: string;

  @Field(() => String, { description: "The role in English." })
  title!: string;

  @Field(() => String, { description: "The role in Indonesian." })
  titleIndonesian!: string;

  @Field(() => DateScalar, { description: "When the person was seen in the role." })
  seenOn!: string;

  @Field(() => DatePrecision, {
    description: "How exactly that date is known; of a month or a year, its first day is shown.",
  })
  seenOnPrecision!: DatePrecision;

  /** The source that saw the person. */
  sourceId!: string;
}
