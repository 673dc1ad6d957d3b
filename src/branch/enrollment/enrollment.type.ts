import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { DatePrecision, FigureKind } from "../../domain/figure";
import { FundingSource } from "../../domain/funding-source";
import { Programme } from "../../domain/programme";
import { Segment } from "../../domain/segment";
import { DateScalar } from "../../graphql/scalars";
import type { Enrollment } from "./enrollment.entity";

const PRECISION = "How exactly the day before is known; empty when the day is.";

/** What is shown of a cohort. */
@Directive('@key(fields: "id")')
@Directive('@office(field: "id")')
@ObjectType("Enrollment", {
  description:
    "A cohort of workers (kepesertaan) in one region and one segment, protected by the same " +
    "programmes and paid from one source.",
})
export class EnrollmentType implements Omit<
  Enrollment,
  "partOf" | "supersededBy" | "agreementId" | "recordedAt"
> {
  @Field(() => ID, {
    description: "The branch office that recorded it, a colon, and its own name.",
  })
  id!: string;

  officeCode!: string;
  regionCode!: string;

  @Field(() => Segment, { description: "How its workers are insured." })
  segment!: Segment;

  @Field(() => FundingSource, {
    nullable: true,
    description: "Who pays its contributions; empty: not stated.",
  })
  funding!: FundingSource | null;

  @Field(() => [Programme], {
    description: "The programmes that protect it; an empty list: not stated.",
  })
  programmes!: Programme[];

  @Field(() => [String], {
    description:
      "The kinds of work its people do, for example FARMER; an empty list: not stated. How many " +
      "belong to each is not known when there are several.",
  })
  workerGroups!: string[];

  @Field(() => [String], {
    description:
      "Kinds of work that were to be included later; nobody of them is in the headcount.",
  })
  plannedWorkerGroups!: string[];

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day of its protection; empty: not known.",
  })
  startsOn!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  startsOnPrecision!: DatePrecision | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The last day of its protection; empty: not known, or open. The end of its agreement does " +
      "not end it: endEnrollment does.",
  })
  endsOn!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  endsOnPrecision!: DatePrecision | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why endEnrollment ended it; empty: its last day was recorded with it, or is not known.",
  })
  endedBecause!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The first day on which its people are in totals; empty: never by themselves, because " +
      "the cohort that it is part of counts them.",
  })
  countedFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day on which its people are no longer in totals; empty: none known.",
  })
  countedUntil!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many people; empty: not reported, which is not zero. Of an itemised enrollment the " +
      "people who are in it on the day asked for in a list, else today.",
  })
  headcount!: number | null;

  @Field(() => Boolean, {
    description:
      "Whether its people are recorded one by one, so that they are counted and not stated.",
  })
  itemised!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      "The headcount that was stated before it was itemised; empty: none was, or it is not itemised.",
  })
  statedHeadcount!: number | null;

  @Field(() => FigureKind, {
    description: "Whether the headcount was stated, or computed from other figures.",
  })
  kind!: FigureKind;

  @Field(() => String, { nullable: true, description: "What else is known; empty: nothing." })
  note!: string | null;

  /** The cohort that it is part of. */
  wholeId!: string | null;

  /** The later cohort that its people are inside of. */
  supersedingId!: string | null;

  underAgreementId!: string | null;
}
