import { Field, ID, InputType } from "type-graphql";
import {
  CalendarDate,
  RecordIdRule,
  RegionCodeRule,
  TextUpTo,
} from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { RequestInput } from "../request.input";
import { WorkerGroupRule } from "../worker-group-rule";
import { CandidateRegister } from "./candidate-register";

/** A batch to be opened. */
@InputType({
  description: "Candidates of a region who are to be selected together, at its branch office.",
})
export class OpenSelectionBatchInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that keeps it." })
  office!: string;

  @Field(() => String, { description: "What it is called, up to 200 characters." })
  @TextUpTo(200)
  name!: string;

  @Field(() => ID, {
    description: "Code of the regency, city, district or village whose workers it selects.",
  })
  @RegionCodeRule()
  region!: string;

  @Field(() => CandidateRegister, { description: "Where its candidates are taken from." })
  register!: CandidateRegister;

  @Field(() => String, {
    nullable: true,
    description: "The name of the register, up to 100 characters; needed for OTHER, and only then.",
  })
  @TextUpTo(100)
  registerName?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The agreement that is to cover them; leave out when there is none yet.",
  })
  @RecordIdRule()
  agreement?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The funding line that is to pay for them; its quota bounds how many are determined. " +
      "Nothing is bounded when left out.",
  })
  @RecordIdRule()
  fundingLine?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The kind of work of candidates of whom no other is said, in capitals, as FARMER.",
  })
  @WorkerGroupRule()
  workerGroup?: string | null;

  @Field(() => DateScalar, { description: "The day from which candidates are listed." })
  @CalendarDate()
  openedOn!: string;
}
