import { Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { AgreementType } from "../agreement/agreement.type";
import type { BranchContext } from "../branch.context";
import { BranchOfficeType } from "../office/office.type";
import { TrailArgs, TrailOfRecordArgs } from "./trail.args";
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
    @Args(() => TrailArgs) asked: TrailArgs,
  ): Promise<TrailConnection | null> {
    if (code !== officeCode) return null;
    return trailPage(loaders, asked);
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
    @Args(() => TrailOfRecordArgs) asked: TrailOfRecordArgs,
  ): Promise<TrailConnection> {
    return trailPage(loaders, { ...asked, record: id });
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
    return (await loaders.trailLength.load(question))?.number ?? 0;
  }
}
