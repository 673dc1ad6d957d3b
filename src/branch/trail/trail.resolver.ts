import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import { AFTER, DEFAULT_PAGE, FIRST } from "../../graphql/paging";
import { AgreementType } from "../agreement/agreement.type";
import type { BranchContext } from "../branch.context";
import { BranchOfficeType } from "../office/office.type";
import { TrailConnection } from "./trail-entry.type";
import { trailPage } from "./trail-page";

/** What this module adds to a branch office. */
@Resolver(() => BranchOfficeType)
export class OfficeTrailResolver {
  @FieldResolver(() => TrailConnection, {
    nullable: true,
    description:
      "Every change of the records that the branch office keeps, newest first: who asked for it, " +
      "when, by which mutation, and what the record was before and after. A sub-branch has none: " +
      "its branch keeps its records. Empty: the office did not answer, or it keeps no records.",
  })
  async trail(
    @Root() { code }: BranchOfficeType,
    @Ctx() { loaders, officeCode }: BranchContext,
    @Arg("first", () => Int, { nullable: true, defaultValue: DEFAULT_PAGE, description: FIRST })
    first?: number | null,
    @Arg("after", () => String, { nullable: true, description: AFTER })
    after?: string | null,
    @Arg("record", () => ID, { nullable: true, description: "Only changes of this record." })
    record?: string | null,
    @Arg("operation", () => String, {
      nullable: true,
      description: "Only changes made by this mutation, as signAgreement.",
    })
    operation?: string | null,
  ): Promise<TrailConnection | null> {
    if (code !== officeCode) return null;
    return trailPage(loaders, { first, after, record, operation });
  }
}

/** What this module adds to an agreement. */
@Resolver(() => AgreementType)
export class AgreementTrailResolver {
  @FieldResolver(() => TrailConnection, {
    description:
      "Every change of the agreement, newest first; empty for one filed before trails were kept " +
      "and not changed since.",
  })
  trail(
    @Root() { id }: AgreementType,
    @Ctx() { loaders }: BranchContext,
    @Arg("first", () => Int, { nullable: true, defaultValue: DEFAULT_PAGE, description: FIRST })
    first?: number | null,
    @Arg("after", () => String, { nullable: true, description: AFTER })
    after?: string | null,
  ): Promise<TrailConnection> {
    return trailPage(loaders, { first, after, record: id });
  }
}

/** What is counted only when it is asked for. */
@Resolver(() => TrailConnection)
export class TrailConnectionResolver {
  @FieldResolver(() => Int, { description: "How many changes there are in all, on every page." })
  async totalCount(
    @Root() { asked }: TrailConnection,
    @Ctx() { loaders }: BranchContext,
  ): Promise<number> {
    const question = { ...asked, first: 0, after: null };
    const counter =
      asked.record === null ? loaders.trailLengthOfOffice : loaders.trailLengthOfRecord;
    return (await counter.load(question))?.number ?? 0;
  }
}
