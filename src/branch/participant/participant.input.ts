import { ValidateNested } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { RupiahAmount } from "../../graphql/refusal/rules";
import {
  CalendarDate,
  NoteUpTo,
  RecordIdRule,
  RegionCodeRule,
} from "../../graphql/refusal/text-rules";
import { DateScalar, NikScalar, PersonNameScalar, RupiahScalar } from "../../graphql/scalars";
import { RequestInput } from "../request.input";
import { WorkerGroupRule } from "../worker-group-rule";
import { NikRule, PersonNameRule } from "./person-rules";

const NIK = "The national id: 16 digits. It is stored sealed, and shown to nobody but masked.";
const NAME = "The name as the identity card has it, up to 200 characters. It is stored sealed.";
const WAGE = "The wage of a month, in whole rupiah; leave it out when it is not stated.";
const WORK = "The kind of work in capitals, as FARMER; leave it out when it is not stated.";

/** Where somebody lives since a day. */
@InputType({ description: "Where a participant lives since a day." })
export class DomicileInput {
  @Field(() => ID, { description: "Code of the district or village." })
  @RegionCodeRule()
  region!: string;

  @Field(() => DateScalar, { description: "The first day." })
  @CalendarDate()
  since!: string;
}

/** One person who joins a cohort. */
@InputType({ description: "One person joins an itemised enrollment." })
export class EnrolParticipantInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office." })
  office!: string;

  @Field(() => NikScalar, { description: NIK })
  @NikRule()
  nik!: string;

  @Field(() => PersonNameScalar, { description: NAME })
  @PersonNameRule()
  name!: string;

  @Field(() => RupiahScalar, { nullable: true, description: WAGE })
  @RupiahAmount()
  wage?: string | null;

  @Field(() => ID, { description: "The itemised enrollment that the person joins." })
  @RecordIdRule()
  enrollment!: string;

  @Field(() => ID, {
    description: "Where the person is counted: the enrollment's region or one inside it.",
  })
  @RegionCodeRule()
  region!: string;

  @Field(() => String, { nullable: true, description: WORK })
  @WorkerGroupRule()
  workerGroup?: string | null;

  @Field(() => DateScalar, { description: "The first day in the enrollment." })
  @CalendarDate()
  startedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day, if it is known; open when left out.",
  })
  @CalendarDate()
  endedOn?: string | null;

  @Field(() => DomicileInput, { nullable: true, description: "Where the person lives, if known." })
  @ValidateNested()
  domicile?: DomicileInput | null;
}

/** What every event of a participant on record says. */
@InputType()
export abstract class AboutParticipantInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office." })
  office!: string;

  @Field(() => ID, { description: "The participant, as Participant.id gives it." })
  @RecordIdRule()
  participant!: string;
}

/** Who a participant is, put right. */
@InputType({ description: "Name, NIK or wage of a participant were wrong." })
export class CorrectParticipantInput extends AboutParticipantInput {
  @Field(() => NikScalar, { nullable: true, description: `The right one. ${NIK}` })
  @NikRule()
  nik?: string | null;

  @Field(() => PersonNameScalar, { nullable: true, description: `The right one. ${NAME}` })
  @PersonNameRule()
  name?: string | null;

  @Field(() => RupiahScalar, { nullable: true, description: "The right wage of a month." })
  @RupiahAmount()
  wage?: string | null;

  @Field(() => String, { description: "Why, up to 500 characters, without naming the person." })
  @NoteUpTo(500)
  because!: string;
}
