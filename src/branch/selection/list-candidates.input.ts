import { ValidateNested } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { ListSize } from "../../graphql/refusal/rules";
import { CalendarDate, RecordIdRule, RegionCodeRule } from "../../graphql/refusal/text-rules";
import { DateScalar, NikScalar, PersonNameScalar } from "../../graphql/scalars";
import { NikRule, PersonNameRule } from "../person-rules";
import { RequestInput } from "../request.input";
import { WorkerGroupRule } from "../worker-group-rule";
import { SelectionRole } from "./who-may";

/** How many lines one call takes. */
const LONGEST_LIST = 1000;

/** A line of a register. */
@InputType({ description: "A person as a register lists one. NIK and name are kept sealed." })
export class CandidateRowInput {
  @Field(() => NikScalar, {
    nullable: true,
    description: "The national id (NIK), 16 digits; leave out where the register has none.",
  })
  @NikRule()
  nik?: string | null;

  @Field(() => PersonNameScalar, { description: "The person's name, up to 200 characters." })
  @PersonNameRule()
  name!: string;

  @Field(() => ID, { description: "Code of the village or district where the person lives." })
  @RegionCodeRule()
  region!: string;

  @Field(() => String, {
    nullable: true,
    description: "The kind of work, in capitals, as FARMER; the batch's when left out.",
  })
  @WorkerGroupRule()
  workerGroup?: string | null;
}

/** Lines to be listed. */
@InputType({ description: "Lines of a register that become candidates of a batch." })
export class ListCandidatesInput extends RequestInput {
  @Field(() => ID, { description: "Code of the branch office that keeps the batch." })
  office!: string;

  @Field(() => ID, { description: "The batch, as SelectionBatch.id gives it." })
  @RecordIdRule()
  batch!: string;

  @Field(() => SelectionRole, { description: "As whom: AGENCY or VILLAGE_OFFICIAL." })
  actingAs!: SelectionRole;

  @Field(() => DateScalar, { description: "The day on which they were listed." })
  @CalendarDate()
  on!: string;

  @Field(() => [CandidateRowInput], {
    description: `The lines, 1 to ${LONGEST_LIST}; call again for more.`,
  })
  @ListSize(1, LONGEST_LIST)
  @ValidateNested({ each: true })
  rows!: CandidateRowInput[];
}
