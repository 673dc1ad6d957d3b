import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { FundingSource } from "../../domain/funding-source";
import { Programme } from "../../domain/programme";
import { PageInfo } from "../../graphql/page-info.type";
import { AFTER, DEFAULT_PAGE, FIRST } from "../../graphql/paging";
import { DateScalar } from "../../graphql/scalars";
import type { AgreementPageAsked } from "./agreement-page.loader";
import { AgreementKind, AgreementState } from "./agreement-state";
import { AgreementType } from "./agreement.type";

/** Which agreements are listed, and how many at a time. */
@ArgsType()
export class AgreementPageArgs {
  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_PAGE, description: FIRST })
  first?: number | null;

  @Field(() => String, { nullable: true, description: AFTER })
  after?: string | null;

  @Field(() => AgreementState, { nullable: true, description: "Only those in this state today." })
  state?: AgreementState | null;

  @Field(() => AgreementKind, { nullable: true, description: "Only this kind." })
  kind?: AgreementKind | null;

  @Field(() => Programme, { nullable: true, description: "Only those about this programme." })
  programme?: Programme | null;

  @Field(() => FundingSource, {
    nullable: true,
    description: "Only those with a funding line of this source.",
  })
  funding?: FundingSource | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Only those whose last day is known and is this day or a later one.",
  })
  termEndsAfter?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Only those whose last day is known and is this day or an earlier one.",
  })
  termEndsBefore?: string | null;
}

@ObjectType("AgreementEdge", {
  description: "An agreement in a list of them.",
  simpleResolvers: true,
})
export class AgreementEdge {
  @Field(() => AgreementType, { description: "The agreement." })
  node!: AgreementType;

  @Field(() => String, {
    description: "Its place in the list; it stays valid while agreements are filed and changed.",
  })
  cursor!: string;
}

@ObjectType("AgreementConnection", {
  description: "A page of the agreements asked for, the last filed first.",
})
export class AgreementConnection {
  @Field(() => [AgreementType], { description: "The agreements of this page; empty: none." })
  nodes!: AgreementType[];

  @Field(() => [AgreementEdge], { description: "The same agreements, each with its cursor." })
  edges!: AgreementEdge[];

  @Field(() => PageInfo, { description: "Where this page stands in the whole list." })
  pageInfo!: PageInfo;

  asked!: AgreementPageAsked;
}
