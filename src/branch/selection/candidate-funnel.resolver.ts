import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { BranchContext } from "../branch.context";
import { mustBeOwnOffice, mustBeOwnRecord, mustBeRegionCode } from "../own-office";
import { RegionType } from "../region/region.type";
import { BatchFunnel, CandidateFunnel } from "./candidate-funnel.type";
import { readFunnel } from "./read-funnel";
import { SelectionBatchType } from "./selection-batch.type";

/** How candidates fare at an office. */
@Resolver(() => BatchFunnel)
export class CandidateFunnelResolver {
  @Directive('@office(argument: "office")')
  @Query(() => CandidateFunnel, {
    nullable: true,
    description:
      "How many candidates reached which stage, where they stand and why others were rejected, " +
      "over all batches and batch by batch. Empty: the office did not answer.",
  })
  async candidateFunnel(
    @Arg("office", () => ID, { description: "Code of the branch office that keeps the batches." })
    office: string,
    @Ctx() context: BranchContext,
    @Arg("region", () => ID, {
      nullable: true,
      description: "Only candidates of this region or one inside it, by its code.",
    })
    region?: string | null,
    @Arg("batch", () => ID, {
      nullable: true,
      description: "Only this batch, as SelectionBatch.id gives it.",
    })
    batch?: string | null,
  ): Promise<CandidateFunnel> {
    mustBeOwnOffice(office, context);
    if (region != null) mustBeRegionCode(region, context);
    if (batch != null) mustBeOwnRecord(batch, context);
    const asked = { region: region ?? null, batch: batch ?? null };
    return readFunnel(await context.loaders.candidateFunnel.load(asked));
  }

  @FieldResolver(() => SelectionBatchType, { nullable: true, description: "The batch." })
  batch(
    @Root() { batchId }: BatchFunnel,
    @Ctx() { loaders }: BranchContext,
  ): Promise<SelectionBatchType | null> {
    return loaders.selectionBatchById.load(batchId);
  }
}

/** What this module adds to a region. */
@Resolver(() => RegionType)
export class RegionFunnelResolver {
  @FieldResolver(() => CandidateFunnel, {
    nullable: true,
    description:
      "How candidates of the region or one inside it fare. Empty: its branch office did not " +
      "answer, or none is recorded as serving it.",
  })
  async candidateFunnel(
    @Root() { code }: RegionType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<CandidateFunnel> {
    return readFunnel(await loaders.candidateFunnel.load({ region: code, batch: null }));
  }
}
