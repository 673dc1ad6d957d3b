import { Field, Float, ObjectType } from "type-graphql";
import type { Growth } from "../../measure/growth";

@ObjectType("Growth", {
  description:
    "How a coverage share changed since the earlier date, in percentage points. People and " +
    "denominator add up to points exactly, but for the last digit of a JSON number.",
  simpleResolvers: true,
})
export class GrowthType implements Growth {
  @Field(() => Float, {
    description: "The change in percentage points: from 20 % to 25 % is 5. Below 0: a loss.",
  })
  points!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "The part that more or fewer participants made, at the earlier number of eligible workers. " +
      "Empty when either date has a share only, without people and workers.",
  })
  people!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The part that a different number of eligible workers made, at the later number of " +
      "participants. Empty when either date has a share only.",
  })
  denominator!: number | null;
}
