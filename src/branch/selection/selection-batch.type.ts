import { Field, ID, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../graphql/page-info.type";
import { DateScalar } from "../../graphql/scalars";
import { CandidateRegister } from "./candidate-register";
import type { SelectionBatch } from "./selection-batch.entity";

/** What is shown of a batch. */
@ObjectType("SelectionBatch", {
  description: "Candidates of a region who are selected together, from one register.",
})
export class SelectionBatchType implements Pick<
  SelectionBatch,
  "id" | "officeCode" | "name" | "register" | "registerName" | "workerGroup" | "openedOn"
> {
  @Field(() => ID, { description: "The branch office that keeps it, a colon, and its own name." })
  id!: string;

  officeCode!: string;
  regionCode!: string;
  /** The agreement that is to cover its candidates. */
  underAgreementId!: string | null;
  /** The funding line that is to pay for them. */
  fromLineId!: string | null;

  @Field(() => String, { description: "What it is called." })
  name!: string;

  @Field(() => CandidateRegister, { description: "Where its candidates are taken from." })
  register!: CandidateRegister;

  @Field(() => String, {
    nullable: true,
    description: "The name of the register where it is another one; empty for all others.",
  })
  registerName!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The kind of work of candidates of whom no other was said, for example FARMER; empty: not " +
      "stated.",
  })
  workerGroup!: string | null;

  @Field(() => DateScalar, { description: "The day from which candidates are listed." })
  openedOn!: string;
}

/** The quota that a batch shares with others of its funding line. */
@ObjectType("SelectionQuota", {
  description: "How many people the funding line of a batch pays for, over all of its batches.",
  simpleResolvers: true,
})
export class SelectionQuotaType {
  @Field(() => Int, {
    nullable: true,
    description: "How many it pays for; empty: not stated, which is not zero, and bounds nothing.",
  })
  quota!: number | null;

  @Field(() => Int, {
    description:
      "How many candidates of all of its batches are determined or enrolled. Who was enrolled " +
      "without being a candidate is not counted.",
  })
  taken!: number;

  @Field(() => Int, {
    nullable: true,
    description: "How many more can be determined, never below 0; empty: the quota is not stated.",
  })
  free!: number | null;
}

/** A batch in a list. */
@ObjectType("SelectionBatchEdge", {
  description: "A selection batch in a list of them.",
  simpleResolvers: true,
})
export class SelectionBatchEdge {
  @Field(() => SelectionBatchType, { description: "The batch." })
  node!: SelectionBatchType;

  @Field(() => String, { description: "Its place in the list; it stays valid while others come." })
  cursor!: string;
}

/** A page of batches. */
@ObjectType("SelectionBatchConnection", {
  description: "A page of an office's selection batches, the last opened first.",
  simpleResolvers: true,
})
export class SelectionBatchConnection {
  @Field(() => [SelectionBatchType], { description: "The batches of this page; empty: none." })
  nodes!: SelectionBatchType[];

  @Field(() => [SelectionBatchEdge], { description: "The same batches, each with its cursor." })
  edges!: SelectionBatchEdge[];

  @Field(() => PageInfo, { description: "Where this page stands in the whole list." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many batches match in all, on every page." })
  totalCount!: number;
}
