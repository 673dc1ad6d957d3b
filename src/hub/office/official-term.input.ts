import { Field, ID, InputType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import {
  CalendarDate,
  RecordIdRule,
  RegionCodeRule,
  TextUpTo,
} from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { HubRequestInput } from "../request.input";

/** A term to be recorded. */
@InputType({
  description:
    "From when to when somebody headed a branch office or held a role in a region's government. " +
    "What is found out later is recorded as another term; nothing is overwritten.",
})
export class RecordOfficialTermInput extends HubRequestInput {
  @Field(() => ID, {
    nullable: true,
    description: "Code of the branch office; this or `region` is needed.",
  })
  @TextUpTo(30)
  office?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Code of the region in whose government it is; this or `office` is needed.",
  })
  @RegionCodeRule()
  region?: string | null;

  @Field(() => String, {
    description: "The role as Official.role gives it: HEAD of an office, REGENT of a region …",
  })
  @TextUpTo(60)
  role!: string;

  @Field(() => String, { description: "The person's name, as sightings write it." })
  @TextUpTo(200)
  name!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day, or any day of its month or year; leave out when not known.",
  })
  @CalendarDate()
  from?: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "How exactly that day is known; DAY when left out.",
  })
  fromPrecision?: DatePrecision | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day, or any day of its month or year; leave out when not known.",
  })
  @CalendarDate()
  to?: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "How exactly that day is known; DAY when left out.",
  })
  toPrecision?: DatePrecision | null;

  @Field(() => String, {
    nullable: true,
    description: "The decree of appointment or dismissal, up to 200 characters.",
  })
  @TextUpTo(200)
  decree?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "A source that a branch office has on file, as Source.id gives it.",
  })
  @RecordIdRule()
  source?: string | null;
}
