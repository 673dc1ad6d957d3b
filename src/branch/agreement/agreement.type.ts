import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { Programme } from "../../domain/programme";
import { DateScalar } from "../../graphql/scalars";
import type { Agreement } from "./agreement.entity";
import { AgreementKind, AgreementState } from "./agreement-state";

const PRECISION = "How exactly the day before is known; empty when the day is.";

/** What is shown of an agreement. */
@Directive('@key(fields: "id")')
@Directive('@office(field: "id")')
@ObjectType("Agreement", {
  description: "A cooperation agreement (perjanjian) that a branch office has filed.",
})
export class AgreementType implements Omit<Agreement, "renews" | "recordedAt"> {
  @Field(() => ID, { description: "The branch office that filed it, a colon, and its own name." })
  id!: string;

  officeCode!: string;

  @Field(() => AgreementKind, { description: "What kind of agreement it is." })
  kind!: AgreementKind;

  @Field(() => String, {
    nullable: true,
    description:
      "Its number; an office uses one once, in capitals or not. Empty when it is not known.",
  })
  number!: string | null;

  @Field(() => [String], { description: "Who concluded it, the branch office included." })
  parties!: string[];

  @Field(() => [Programme], {
    description: "The programmes that it is about; an empty list: not stated.",
  })
  programmes!: Programme[];

  @Field(() => AgreementState, {
    description: "Where it stands today: as recorded, moved on by the days of its term.",
  })
  state!: AgreementState;

  @Field(() => Boolean, {
    description: "Whether it continues an earlier agreement, whether or not that one is on file.",
  })
  isRenewal!: boolean;

  @Field(() => DateScalar, { nullable: true, description: "When it was signed; empty: not known." })
  signedOn!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  signedOnPrecision!: DatePrecision | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day of its term; empty: not known.",
  })
  startsOn!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  startsOnPrecision!: DatePrecision | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day of its term; empty: not known, or open.",
  })
  endsOn!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  endsOnPrecision!: DatePrecision | null;

  @Field(() => String, { nullable: true, description: "What else is known; empty: nothing." })
  note!: string | null;

  /** The agreement that it renews, when that one is on file. */
  renewsId!: string | null;
}
