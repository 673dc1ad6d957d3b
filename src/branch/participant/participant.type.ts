import { Field, ID, ObjectType } from "type-graphql";
import { FundingSource } from "../../domain/funding-source";
import { DateScalar } from "../../graphql/scalars";
import type { Membership, MembershipEnd } from "./membership.entity";
import { MembershipEndReason } from "./membership-end.type";

/** What is shown of a participant: nothing that tells who it is to whoever does not know already. */
@ObjectType("Participant", {
  description:
    "One insured person (peserta) of a branch office. Who it is stays sealed there: NIK and name " +
    "are shown masked, and revealParticipant shows them to whoever says why.",
})
export class ParticipantType {
  @Field(() => ID, {
    description: "The branch office that holds the person, a colon, and a number there.",
  })
  id!: string;

  officeCode!: string;
  number!: string;
  nikIndex!: string;
  keyId!: string;
  sealed!: Buffer;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day of death; empty: the person lives, as far as is known.",
  })
  diedOn!: string | null;
}

/** Where a participant lives since a day. */
@ObjectType("Domicile", { description: "Where a participant lives (domisili) since a day." })
export class DomicileType {
  regionCode!: string;
  officeCode!: string;

  @Field(() => DateScalar, { description: "The first day; it holds until the next one's." })
  since!: string;
}

/** What is shown of a membership. */
@ObjectType("Membership", { description: "One participant in one enrollment for a period." })
export class MembershipType implements Pick<Membership, "startedOn" | "endedOn" | "workerGroup"> {
  officeCode!: string;
  enrollmentId!: string;
  regionCode!: string;

  @Field(() => DateScalar, { description: "The first day." })
  startedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day; empty: it is open." })
  endedOn!: string | null;

  @Field(() => MembershipEndReason, {
    nullable: true,
    description: "Why it ended; empty: it has not, or its end was recorded with its start.",
  })
  endedBecause!: MembershipEnd | null;

  @Field(() => String, {
    nullable: true,
    description: "The kind of work, for example FARMER; empty: not stated.",
  })
  workerGroup!: string | null;

  @Field(() => FundingSource, {
    nullable: true,
    description: "Who pays for the enrollment; empty: not stated.",
  })
  paidBy!: FundingSource | null;
}
