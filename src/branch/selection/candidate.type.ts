import { Field, ID, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../graphql/page-info.type";
import { DateScalar } from "../../graphql/scalars";
import { CandidateStage } from "./candidate-stage";
import { RejectionReason } from "./rejection-reason";
import { SelectionRole } from "./who-may";

/** What is shown of a candidate: nothing that tells who it is to whoever does not know already. */
@ObjectType("Candidate", {
  description:
    "A person, or a line of a register, on the way into an enrollment (calon peserta). Who it is " +
    "stays sealed at the branch office.",
})
export class CandidateType {
  @Field(() => ID, { description: "The branch office that keeps it, a colon, and a number there." })
  id!: string;

  officeCode!: string;
  number!: string;
  batchId!: string;
  regionCode!: string;
  nikIndex!: string | null;
  keyId!: string;
  sealed!: Buffer;

  @Field(() => String, {
    nullable: true,
    description: "The kind of work, for example FARMER; empty: not stated.",
  })
  workerGroup!: string | null;

  @Field(() => CandidateStage, { description: "Where the candidate stands." })
  stage!: CandidateStage;

  @Field(() => DateScalar, { description: "Since when." })
  since!: string;
}

/** What is shown of a step of one candidate. */
@ObjectType("CandidateStep", {
  description: "That a candidate reached a stage, or was rejected.",
})
export class CandidateStepType {
  @Field(() => CandidateStage, { description: "The stage." })
  stage!: CandidateStage;

  @Field(() => DateScalar, { description: "The day on which it was reached." })
  reachedOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Days since the stage before; empty: there is none before LISTED.",
  })
  days!: number | null;

  @Field(() => SelectionRole, { description: "As whom somebody brought the candidate there." })
  role!: SelectionRole;

  @Field(() => String, {
    nullable: true,
    description: "The number of the decree; only of DETERMINED.",
  })
  decree!: string | null;

  @Field(() => RejectionReason, {
    nullable: true,
    description: "Why the candidate was rejected; only of REJECTED.",
  })
  reason!: RejectionReason | null;

  @Field(() => String, {
    nullable: true,
    description: "What else was said of the rejection; empty: nothing.",
  })
  note!: string | null;

  /** Whom the candidate became, and where. */
  asParticipant!: string | null;
  intoEnrollmentId!: string | null;
}

/** A candidate in a list. */
@ObjectType("CandidateEdge", {
  description: "A candidate in a list of them.",
  simpleResolvers: true,
})
export class CandidateEdge {
  @Field(() => CandidateType, { description: "The candidate." })
  node!: CandidateType;

  @Field(() => String, { description: "Its place in the list; it stays valid while others come." })
  cursor!: string;
}

/** A page of candidates. */
@ObjectType("CandidateConnection", {
  description: "A page of the candidates of a batch, in the order in which they were listed.",
  simpleResolvers: true,
})
export class CandidateConnection {
  @Field(() => [CandidateType], { description: "The candidates of this page; empty: none." })
  nodes!: CandidateType[];

  @Field(() => [CandidateEdge], { description: "The same candidates, each with its cursor." })
  edges!: CandidateEdge[];

  @Field(() => PageInfo, { description: "Where this page stands in the whole list." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many candidates match in all, on every page." })
  totalCount!: number;
}
