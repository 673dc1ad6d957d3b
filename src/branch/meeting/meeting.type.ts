import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { DateScalar } from "../../graphql/scalars";
import type { Meeting } from "./meeting.entity";

/** What is shown of a meeting. */
@Directive('@key(fields: "id")')
@Directive('@office(field: "id")')
@ObjectType("Meeting", {
  description: "A meeting (rapat, forum) of a branch office with those it works with.",
})
export class MeetingType implements Omit<Meeting, "agreementId" | "recordedAt"> {
  @Field(() => ID, {
    description: "The branch office that recorded it, a colon, and its own name.",
  })
  id!: string;

  officeCode!: string;

  @Field(() => String, {
    description:
      "COMPLIANCE_FORUM (forum kepatuhan), OPERATIONAL_COOPERATION (rapat KSO) or LAUNCH; more " +
      "kinds may come.",
  })
  kind!: string;

  @Field(() => DateScalar, { description: "The day that it was held." })
  heldOn!: string;

  @Field(() => DatePrecision, { description: "How exactly that day is known." })
  heldOnPrecision!: DatePrecision;

  @Field(() => [String], {
    description: "The bodies that attended, never persons; an empty list: not recorded.",
  })
  attendingBodies!: string[];

  @Field(() => [String], {
    description: "What was decided; an empty list: nothing is recorded.",
  })
  decisions!: string[];

  @Field(() => String, {
    nullable: true,
    description: "The decree that founded the forum; empty: not known, or not a forum.",
  })
  foundingDecree!: string | null;

  /** The agreement that it reviewed. */
  onAgreementId!: string | null;
}
