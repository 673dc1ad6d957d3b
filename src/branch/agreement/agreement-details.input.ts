import { ValidateNested } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { Programme } from "../../domain/programme";
import { ListSize, NoneTwice } from "../../graphql/refusal/rules";
import { CalendarDate, NoteUpTo, TextUpTo } from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { CitedSourceInput } from "../cited-source.input";
import { RequestInput } from "../request.input";
import { WorkerGroupRule } from "../worker-group-rule";
import { AgreementFundingInput } from "./agreement-funding.input";

/** What is said of the day before a field that says how exactly it is known. */
export const PRECISION = "How exactly the day before is known; DAY when left out.";

/** What may be said of an agreement whenever it is filed or changed. */
@InputType()
export abstract class AgreementDetailsInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that keeps it." })
  office!: string;

  @Field(() => [Programme], { nullable: true, description: "The programmes that it is about." })
  @NoneTwice()
  programmes?: Programme[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "The kinds of work whose people it protects, up to 50, in capitals, as FARMER.",
  })
  @ListSize(0, 50)
  @NoneTwice()
  @WorkerGroupRule()
  workerGroups?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "What it rests on, up to 20 texts, as Inpres 2/2021 or a regent's decree.",
  })
  @ListSize(0, 20)
  @NoneTwice()
  @TextUpTo(200, true)
  legalBasis?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Where its documents are found, up to 50 references of a file or an archive.",
  })
  @ListSize(0, 50)
  @NoneTwice()
  @TextUpTo(200, true)
  documents?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: "The first day of its term, if known." })
  @CalendarDate()
  startsOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  startsOnPrecision?: DatePrecision | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day of its term, if known." })
  @CalendarDate()
  endsOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  endsOnPrecision?: DatePrecision | null;

  @Field(() => [AgreementFundingInput], {
    nullable: true,
    description: "Who pays, up to 50 lines; of years inside its term.",
  })
  @ListSize(0, 50)
  @ValidateNested({ each: true })
  funding?: AgreementFundingInput[] | null;

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
