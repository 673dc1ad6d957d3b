import { ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DatePrecision, FigureKind, Precision } from "../../domain/figure";
import { Segment } from "../../domain/segment";
import { ListSize, People, WholeNumber } from "../../graphql/refusal/rules";
import {
  CalendarDate,
  KeyUpTo,
  NoteUpTo,
  RecordIdRule,
  RegionCodeRule,
} from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { CitedSourceInput } from "../cited-source.input";
import { RequestInput } from "../request.input";

/** A share as somebody stated it, as two whole numbers. */
@InputType({ description: "A stated share as two whole numbers: 105 of 100 is 105 per cent." })
export class StatedShareInput {
  @Field(() => Int, { description: "0 or more; may exceed the denominator." })
  @WholeNumber(0, 1_000_000_000)
  numerator!: number;

  @Field(() => Int, {
    description: "Above 0: 100 for whole per cent, 1000 for a stated tenth of a per cent.",
  })
  @WholeNumber(1, 1_000_000_000)
  denominator!: number;
}

/** One coverage figure to be recorded. */
@InputType({
  description:
    "A coverage figure as stated: people, eligible workers, a share, or several of them.",
})
export class CoverageFigureInput {
  @Field(() => ID, { description: "Code of the region that it is about." })
  @RegionCodeRule()
  region!: string;

  @Field(() => DateScalar, {
    description: "The day that it is about, not in the future; of a month or year its last day.",
  })
  @CalendarDate()
  asOf!: string;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "How exactly that day is known; DAY when left out.",
  })
  asOfPrecision?: DatePrecision | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "What it measures, from coverageDefinitions; a figure without one is refused. Where the " +
      "publisher does not say, that is published-basis-not-stated.",
  })
  @KeyUpTo(100)
  definition?: string | null;

  @Field(() => Int, { nullable: true, description: "The definition's version; 1 when left out." })
  @WholeNumber(1, 1000)
  definitionVersion?: number | null;

  @Field(() => Segment, {
    nullable: true,
    description: "Only this segment; all segments together when left out.",
  })
  segment?: Segment | null;

  @Field(() => FigureKind, {
    nullable: true,
    description: "Whether somebody stated it, or it was computed; STATED when left out.",
  })
  kind?: FigureKind | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many people are protected. Leave it out when not stated: unknown is not zero.",
  })
  @People()
  participants?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many could be: above 0. Leave it out when it is not known.",
  })
  @People(1)
  eligibleWorkers?: number | null;

  @Field(() => FigureKind, {
    nullable: true,
    description: "Where the eligible workers come from; STATED when left out.",
  })
  eligibleWorkersKind?: FigureKind | null;

  @Field(() => StatedShareInput, { nullable: true, description: "The share, where one is stated." })
  @ValidateNested()
  share?: StatedShareInput | null;

  @Field(() => Precision, {
    nullable: true,
    description:
      "How exactly the share, or without one the people, were stated; EXACT if left out.",
  })
  precision?: Precision | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it is the figure published for the region, which ranks when no definition is " +
      "asked for. Left out: true, but for one of all segments that has no share, neither stated " +
      "nor from its numbers.",
  })
  headline?: boolean | null;

  @Field(() => CitedSourceInput, { description: "Where it is known from." })
  @ValidateNested()
  source!: CitedSourceInput;

  @Field(() => ID, {
    nullable: true,
    description:
      "The figure that this one corrects, about the same region, day, definition and segment. " +
      "The earlier one is kept and no longer used. A figure is replaced once.",
  })
  @RecordIdRule()
  replaces?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, up to 500 characters; needed with `replaces`.",
  })
  @NoteUpTo(500)
  replacedBecause?: string | null;
}

/** Coverage figures to be recorded. */
@InputType({
  description: "Coverage figures, to be recorded at the branch office that serves them.",
})
export class RecordCoverageFiguresInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that records them." })
  office!: string;

  @Field(() => [CoverageFigureInput], { description: "1 to 600 figures: all are stored or none." })
  @ListSize(1, 600)
  @ValidateNested({ each: true })
  figures!: CoverageFigureInput[];
}
