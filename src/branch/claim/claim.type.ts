import { Field, ID, ObjectType } from "type-graphql";
import { DatePrecision, Precision } from "../../domain/figure";
import { DateScalar } from "../../graphql/scalars";
import type { Claim } from "./claim.entity";

/** What is shown of a claim. */
@ObjectType("Claim", {
  description: "A figure as somebody stated it (pernyataan), beside what our own rows give.",
})
export class ClaimType implements Pick<
  Claim,
  "id" | "about" | "value" | "precision" | "asOf" | "asOfPrecision" | "regionCode" | "officeCode"
> {
  @Field(() => ID, { description: "The branch office that keeps it, a colon, and its own name." })
  id!: string;

  officeCode!: string;
  regionCode!: string;

  @Field(() => String, { description: "What the figure is about." })
  about!: string;

  @Field(() => String, { description: "What was stated, with its unit where it has one." })
  value!: string;

  @Field(() => Precision, { description: "How exactly it was stated." })
  precision!: Precision;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day that it is about; where only a month or year is known, its last day. Empty: not " +
      "known.",
  })
  asOf!: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "How exactly that day is known; empty when the day is.",
  })
  asOfPrecision!: DatePrecision | null;

  @Field(() => String, {
    nullable: true,
    description: "The value that our own rows give today; empty: they do not give one.",
  })
  computed!: string | null;

  sourceId!: string;
  statedNumber!: string | null;
  roundedTo!: string | null;
}
