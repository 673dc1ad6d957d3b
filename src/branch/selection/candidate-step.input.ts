import { ValidateNested } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { ListSize, NoneTwice } from "../../graphql/refusal/rules";
import { CalendarDate, NoteUpTo, RecordIdRule, TextUpTo } from "../../graphql/refusal/text-rules";
import { DateScalar, NikScalar } from "../../graphql/scalars";
import { NikRule } from "../person-rules";
import { RequestInput } from "../request.input";
import { RejectionReason } from "./rejection-reason";
import { SelectionRole } from "./who-may";

/** How many candidates one call names. */
const MOST_NAMED = 5000;
const NOTE = "What else is to be said, up to 500 characters, naming nobody; needed for OTHER.";

/** One candidate who is not to go on. */
@InputType({ description: "A candidate who does not reach the stage, and why." })
export class CandidateRejectionInput {
  @Field(() => ID, { description: "The candidate, as Candidate.id gives it." })
  @RecordIdRule()
  candidate!: string;

  @Field(() => RejectionReason, { description: "Why." })
  reason!: RejectionReason;

  @Field(() => String, { nullable: true, description: NOTE })
  @NoteUpTo(500)
  note?: string | null;
}

/** What every step of a batch says. */
@InputType()
export abstract class SelectionStepInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that keeps the batch." })
  office!: string;

  @Field(() => ID, { description: "The batch, as SelectionBatch.id gives it." })
  @RecordIdRule()
  batch!: string;

  @Field(() => SelectionRole, {
    description: "As whom. Who may not take this step gets ROLE_MAY_NOT.",
  })
  actingAs!: SelectionRole;

  @Field(() => DateScalar, {
    description: "The day of it, not before the day on which they reached the stage before.",
  })
  @CalendarDate()
  on!: string;
}

/** A step that brings candidates on. */
@InputType()
export abstract class StageStepInput extends SelectionStepInput {
  @Field(() => [ID], {
    nullable: true,
    description: `Only these candidates, 1 to ${MOST_NAMED}; all at the stage before when left out.`,
  })
  @ListSize(1, MOST_NAMED)
  @NoneTwice()
  @RecordIdRule(true)
  candidates?: string[] | null;

  @Field(() => [CandidateRejectionInput], {
    nullable: true,
    description: `Those of them who are rejected instead, up to ${MOST_NAMED}.`,
  })
  @ListSize(0, MOST_NAMED)
  @NoneTwice(({ candidate }: CandidateRejectionInput) => candidate)
  @ValidateNested({ each: true })
  rejected?: CandidateRejectionInput[] | null;
}

/** The NIK of a candidate who was listed without one. */
@InputType({ description: "The national id of a candidate who was listed without one." })
export class CandidateNikInput {
  @Field(() => ID, { description: "The candidate, as Candidate.id gives it." })
  @RecordIdRule()
  candidate!: string;

  @Field(() => NikScalar, { description: "The national id (NIK), 16 digits. It is kept sealed." })
  @NikRule()
  nik!: string;
}

@InputType({ description: "Candidates whom an agency or village officials have verified." })
export class VerifyCandidatesInput extends StageStepInput {
  @Field(() => [CandidateNikInput], {
    nullable: true,
    description: "The national ids of those who were listed without one; nobody goes on without.",
  })
  @ListSize(0, 1000)
  @NoneTwice(({ candidate }: CandidateNikInput) => candidate)
  @ValidateNested({ each: true })
  identified?: CandidateNikInput[] | null;
}

@InputType({ description: "Candidates whom the branch office has validated." })
export class ValidateCandidatesInput extends StageStepInput {}

@InputType({ description: "Candidates whom the regent or mayor has determined." })
export class DetermineCandidatesInput extends StageStepInput {
  @Field(() => String, { description: "The number of the decree, up to 100 characters." })
  @TextUpTo(100)
  decree!: string;
}

@InputType({ description: "Candidates who become participants of an enrollment." })
export class EnrollCandidatesInput extends StageStepInput {
  @Field(() => ID, {
    description: "The enrollment, whose people are recorded one by one, as Enrollment.id gives it.",
  })
  @RecordIdRule()
  enrollment!: string;

  @Field(() => DateScalar, { description: "The first day on which they are protected." })
  @CalendarDate()
  startsOn!: string;
}

@InputType({ description: "Candidates who are not to be enrolled, for one reason." })
export class RejectCandidatesInput extends SelectionStepInput {
  @Field(() => [ID], { description: `The candidates, 1 to ${MOST_NAMED}, at any stage.` })
  @ListSize(1, MOST_NAMED)
  @NoneTwice()
  @RecordIdRule(true)
  candidates!: string[];

  @Field(() => RejectionReason, { description: "Why." })
  reason!: RejectionReason;

  @Field(() => String, { nullable: true, description: NOTE })
  @NoteUpTo(500)
  note?: string | null;
}
