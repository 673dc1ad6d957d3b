import { Arg, Ctx, Directive, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { maskedNik } from "../../domain/nik";
import { maskedName } from "../../domain/person-name";
import {
  AFTER,
  DEFAULT_PAGE,
  FIRST,
  pageOfRows,
  pageSize,
  placeOfCursor,
} from "../../graphql/paging";
import type { BranchContext } from "../branch.context";
import { mustBeOwnRecord } from "../own-office";
import { RegionType, regionOf } from "../region/region.type";
import { openCandidate } from "../seal-candidates";
import { CandidateStage } from "./candidate-stage";
import { CandidateConnection, CandidateStepType, CandidateType } from "./candidate.type";
import { SelectionBatchType } from "./selection-batch.type";

const CANDIDATES = "candidates";

/** The candidate's number. */
const PLACE = [/^[1-9][0-9]{0,17}$/];

/** What can be asked of candidates. */
@Resolver(() => CandidateType)
export class CandidateResolver {
  @Directive('@office(argument: "batch")')
  @Query(() => CandidateConnection, {
    nullable: true,
    description:
      "A page of the candidates of a batch, in the order in which they were listed. Empty: the " +
      "office did not answer, or has opened no batch with this id.",
  })
  async candidates(
    @Arg("batch", () => ID, {
      description: "As SelectionBatch.id gives it; tells which office to ask.",
    })
    batch: string,
    @Ctx() context: BranchContext,
    @Arg("stage", () => CandidateStage, {
      nullable: true,
      description: "Only those who stand at this stage now; all when left out.",
    })
    stage?: CandidateStage | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: DEFAULT_PAGE, description: FIRST })
    first?: number | null,
    @Arg("after", () => String, { nullable: true, description: AFTER })
    after?: string | null,
  ): Promise<CandidateConnection | null> {
    mustBeOwnRecord(batch, context);
    const asked = {
      ...{ batch, stage: stage ?? null, first: pageSize(first) },
      after: placeOfCursor(CANDIDATES, PLACE, after),
    };
    const { loaders } = context;
    if ((await loaders.selectionBatchById.load(batch)) === null) return null;
    return pageOfRows(CANDIDATES, await loaders.candidatePage.load(asked));
  }

  @FieldResolver(() => SelectionBatchType, {
    nullable: true,
    description: "The batch that lists the candidate.",
  })
  batch(
    @Root() { batchId }: CandidateType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<SelectionBatchType | null> {
    return loaders.selectionBatchById.load(batchId);
  }

  @FieldResolver(() => RegionType, {
    description: "Where the register says that the person lives.",
  })
  region(@Root() { regionCode, officeCode }: CandidateType): RegionType {
    return regionOf(regionCode, officeCode);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The NIK, masked: its first and last four digits; empty: the register had none, and nobody " +
      "has found it yet.",
  })
  maskedNik(@Root() candidate: CandidateType, @Ctx() { keys }: BranchContext): string | null {
    if (candidate.nikIndex === null) return null;
    const { nik } = openCandidate(keys, candidate.officeCode, candidate.number, candidate);
    return nik === null ? null : maskedNik(nik);
  }

  @FieldResolver(() => String, { description: "The name, masked: the first letter of each word." })
  maskedName(@Root() candidate: CandidateType, @Ctx() { keys }: BranchContext): string {
    return maskedName(openCandidate(keys, candidate.officeCode, candidate.number, candidate).name);
  }

  @FieldResolver(() => [CandidateStepType], {
    description: "The stages that the candidate reached, from LISTED on.",
  })
  steps(
    @Root() { number }: CandidateType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<CandidateStepType[]> {
    return loaders.stepsOfCandidate.load(number);
  }
}
