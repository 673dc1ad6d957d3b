import { ArgsType, Field, ID, Int } from "type-graphql";
import { AFTER, DEFAULT_PAGE, FIRST } from "../../graphql/paging";
import { DateTimeScalar } from "../../graphql/scalars";

/** Which page of the changes of one record is asked for. */
@ArgsType()
export class TrailOfRecordArgs {
  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_PAGE, description: FIRST })
  first?: number | null;

  @Field(() => String, { nullable: true, description: AFTER })
  after?: string | null;
}

/** Which changes of an office's records are asked for: those that meet all that is said. */
@ArgsType()
export class TrailArgs extends TrailOfRecordArgs {
  @Field(() => ID, { nullable: true, description: "Only changes of this record." })
  record?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Only changes made by this mutation, as signAgreement.",
  })
  operation?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Only changes made while this subject was signed in.",
  })
  subject?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Only changes made at this instant or later.",
  })
  from?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Only changes made before this instant.",
  })
  until?: string | null;
}
