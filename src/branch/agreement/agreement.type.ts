import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { Programme } from "../../domain/programme";
import { DateScalar } from "../../graphql/scalars";
import type { Agreement } from "./agreement.entity";
import { AgreementKind, AgreementState } from "./agreement-state";
import type { PartyKind } from "./party-kind";

const PRECISION = "How exactly the day before is known; empty when the day is.";

/** What is shown of an agreement. */
@Directive('@key(fields: "id")')
@Directive('@office(field: "id")')
@ObjectType("Agreement", {
  description: "A cooperation agreement (perjanjian) that a branch office has filed.",
})
export class AgreementType implements Omit<
  Agreement,
  "renews" | "recordedAt" | "chainId" | "termNumber" | "overlapsChain"
> {
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

  /** In the order of the parties; empty when they were not stated. */
  partyKinds!: PartyKind[];

  @Field(() => [Programme], {
    description: "The programmes that it is about; an empty list: not stated.",
  })
  programmes!: Programme[];

  @Field(() => [String], {
    description: "The kinds of work whose people it protects; an empty list: not stated.",
  })
  workerGroups!: string[];

  @Field(() => [String], {
    description: "What it rests on, as Inpres 2/2021; an empty list: not stated.",
  })
  legalBasis!: string[];

  @Field(() => [String], {
    description: "Where its documents are found, by reference; an empty list: not recorded.",
  })
  documents!: string[];

  @Field(() => AgreementState, {
    description:
      "Where it stands today: as recorded, moved on by the days of its term. When it has expired " +
      "or was terminated, the enrollments under it stay counted until endEnrollment ends them.",
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

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day from which it no longer holds; empty: it was not ended early, or the day is not " +
      "known.",
  })
  terminatedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was ended early; empty: as above." })
  terminatedBecause!: string | null;

  @Field(() => Boolean, {
    description: "Whether it was terminated while it was a draft: nobody signed it.",
  })
  isWithdrawn!: boolean;

  @Field(() => Int, {
    description: "Raised by every edit, from 1; an edit names the version that it starts from.",
  })
  version!: number;

  @Field(() => String, { nullable: true, description: "What else is known; empty: nothing." })
  note!: string | null;

  /** The agreement that it renews, when that one is on file. */
  renewsId!: string | null;
}
