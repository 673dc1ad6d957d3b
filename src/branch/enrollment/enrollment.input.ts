import { ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { FundingSource } from "../../domain/funding-source";
import { Programme } from "../../domain/programme";
import { Segment } from "../../domain/segment";
import { ListSize, NoneTwice, People } from "../../graphql/refusal/rules";
import {
  CalendarDate,
  NoteUpTo,
  RecordIdRule,
  RegionCodeRule,
} from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { CitedSourceInput } from "../cited-source.input";
import { RequestInput } from "../request.input";
import { WorkerGroupRule } from "../worker-group-rule";

const PRECISION = "How exactly the day before is known; DAY when left out.";
/** No regency has more workers, and hundreds of cohorts can be added up. */
export const LARGEST_COHORT = 5_000_000;

/** How many people of a cohort live in one district or village. */
@InputType({ description: "How many people of the enrollment live in one region inside its own." })
export class EnrollmentPartInput {
  @Field(() => ID, { description: "Code of a district or village inside the region." })
  @RegionCodeRule()
  region!: string;

  @Field(() => Int, { description: "How many people, 0 to 5,000,000." })
  @People(0, LARGEST_COHORT)
  headcount!: number;
}

/** An enrollment to be recorded. */
@InputType({ description: "A cohort of protected workers, to be recorded at its branch office." })
export class RecordEnrollmentInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that records it." })
  office!: string;

  @Field(() => ID, { description: "Code of the regency, city, district or village." })
  @RegionCodeRule()
  region!: string;

  @Field(() => Segment, { description: "How its workers are insured." })
  segment!: Segment;

  @Field(() => FundingSource, { nullable: true, description: "Who pays; leave out if not stated." })
  funding?: FundingSource | null;

  @Field(() => [Programme], {
    nullable: true,
    description: "The programmes that protect it; leave out when they are not stated.",
  })
  @NoneTwice()
  programmes?: Programme[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "The kinds of work its people do, up to 50, in capitals, as FARMER.",
  })
  @ListSize(0, 50)
  @NoneTwice()
  @WorkerGroupRule()
  workerGroups?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Kinds of work that are to be included later; nobody of them is counted.",
  })
  @ListSize(0, 50)
  @NoneTwice()
  @WorkerGroupRule()
  plannedWorkerGroups?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many people, up to 5,000,000. Leave it out when it is not known: unknown is not " +
      "zero. When the parts cover the whole region, it is their sum.",
  })
  @People(0, LARGEST_COHORT)
  headcount?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Its people are recorded one by one, with enrolParticipant or an import, and are its " +
      "headcount. A headcount given here is kept as stated. Left out: false.",
  })
  itemised?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day of protection, if known.",
  })
  @CalendarDate()
  startsOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  startsOnPrecision?: DatePrecision | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day of protection, if known." })
  @CalendarDate()
  endsOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  endsOnPrecision?: DatePrecision | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The first day on which its people enter totals; startsOn when left out. Needed when " +
      "startsOn is not known; left out for an enrollment that is part of another.",
  })
  @CalendarDate()
  countedFrom?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "An enrollment of this office that already contains these people: they are then shown " +
      "inside it and not counted again.",
  })
  @RecordIdRule()
  partOf?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Earlier enrollments, up to 100, whose people are inside this one: they stop being counted " +
      "on the day from which this one counts.",
  })
  @ListSize(0, 100)
  @NoneTwice()
  @RecordIdRule(true)
  supersedes?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "The signed agreement that it is under, if any.",
  })
  @RecordIdRule()
  agreement?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Further signed agreements that cover the same people, up to 20: they stay covered while " +
      "one of all these runs.",
  })
  @ListSize(0, 20)
  @NoneTwice()
  @RecordIdRule(true)
  alsoUnder?: string[] | null;

  @Field(() => [EnrollmentPartInput], {
    nullable: true,
    description:
      "Its breakdown by district or village, up to 600 parts. It may be incomplete, but its sum " +
      "may not exceed the headcount, nor miss it when the parts cover the whole region.",
  })
  @ListSize(0, 600)
  @NoneTwice((part: EnrollmentPartInput) => part.region)
  @ValidateNested({ each: true })
  parts?: EnrollmentPartInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: "What else is known, up to 2000 characters.",
  })
  @NoteUpTo(2000)
  note?: string | null;

  @Field(() => [CitedSourceInput], {
    nullable: true,
    description: "Where it is known from, up to 20 sources.",
  })
  @ListSize(0, 20)
  @ValidateNested({ each: true })
  sources?: CitedSourceInput[] | null;
}
