import {
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from "type-graphql";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import { AgreementType } from "../agreement/agreement.type";
import type { BranchContext } from "../branch.context";
import { FundingLineType } from "../funding/funding-line.type";
import { BranchOfficeType } from "../office/office.type";
import { mustBeOwnRecord, writeForOwnOffice } from "../own-office";
import { RegionType, regionOf } from "../region/region.type";
import { FunnelStage } from "./candidate-funnel.type";
import { openSelectionBatch } from "./open-selection-batch";
import { readFunnel } from "./read-funnel";
import { OpenSelectionBatchInput } from "./selection-batch.input";
import { SelectionBatchType, SelectionQuotaType } from "./selection-batch.type";
import { OpenSelectionBatchResult } from "./selection-results.type";
import { SelectionStepType } from "./selection-step.type";

/** What can be asked of a batch, and how one is opened. */
@Resolver(() => SelectionBatchType)
export class SelectionBatchResolver {
  @Directive('@office(argument: "id")')
  @Query(() => SelectionBatchType, {
    nullable: true,
    description: "One selection batch; empty when its office has opened none with this id.",
  })
  async selectionBatch(
    @Arg("id", () => ID, {
      description: "As SelectionBatch.id gives it; tells which office to ask.",
    })
    id: string,
    @Ctx() context: BranchContext,
  ): Promise<SelectionBatchType | null> {
    mustBeOwnRecord(id, context);
    return context.loaders.selectionBatchById.load(id);
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => OpenSelectionBatchResult, {
    nullable: true,
    description:
      "Opens a selection batch, without candidates yet. Empty only with an error: then ask again " +
      "with the same idempotency key.",
  })
  async openSelectionBatch(
    @Arg("input", () => OpenSelectionBatchInput, {
      description: "The batch.",
      validateFn: (input) => validateInput(input as OpenSelectionBatchInput),
    })
    input: OpenSelectionBatchInput,
    @Ctx() context: BranchContext,
  ): Promise<SelectionBatchType | null> {
    return context.loaders.selectionBatchById.load(await openSelectionBatch(context.db, input));
  }

  @FieldResolver(() => BranchOfficeType, { description: "The branch office that keeps it." })
  office(@Root() { officeCode }: SelectionBatchType): BranchOfficeType {
    return { code: officeCode, officeCode };
  }

  @FieldResolver(() => RegionType, { description: "The region whose workers it selects." })
  region(@Root() { regionCode, officeCode }: SelectionBatchType): RegionType {
    return regionOf(regionCode, officeCode);
  }

  @FieldResolver(() => AgreementType, {
    nullable: true,
    description: "The agreement that is to cover its candidates; empty: none is named.",
  })
  async agreement(
    @Root() { underAgreementId: id }: SelectionBatchType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<AgreementType | null> {
    return id === null ? null : loaders.agreementById.load(id);
  }

  @FieldResolver(() => FundingLineType, {
    nullable: true,
    description: "The funding line that is to pay for its candidates; empty: none is named.",
  })
  async fundingLine(
    @Root() { fromLineId: id }: SelectionBatchType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<FundingLineType | null> {
    return id === null ? null : loaders.fundingLineById.load(id);
  }

  @FieldResolver(() => SelectionQuotaType, {
    nullable: true,
    description: "What its funding line pays for; empty: it names none, and nothing is bounded.",
  })
  async quota(
    @Root() { fromLineId: id }: SelectionBatchType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<SelectionQuotaType | null> {
    return id === null ? null : loaders.quotaOfLine.load(id);
  }

  @FieldResolver(() => [SelectionStepType], {
    description: "What was done to its candidates, earliest first; an empty list: nothing yet.",
  })
  steps(
    @Root() { id }: SelectionBatchType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<SelectionStepType[]> {
    return loaders.stepsOfBatch.load(id);
  }

  @FieldResolver(() => [FunnelStage], {
    description: "How many of its candidates reached which stage, from LISTED to ENROLLED.",
  })
  async funnel(
    @Root() { id }: SelectionBatchType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<FunnelStage[]> {
    return readFunnel(await loaders.candidateFunnel.load({ region: null, batch: id })).stages;
  }
}

/** What a step refers to. */
@Resolver(() => SelectionStepType)
export class SelectionStepResolver {
  @FieldResolver(() => SelectionBatchType, {
    nullable: true,
    description: "The batch, as it is now.",
  })
  batch(
    @Root() { batchId }: SelectionStepType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<SelectionBatchType | null> {
    return loaders.selectionBatchById.load(batchId);
  }
}
