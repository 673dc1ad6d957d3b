import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AgreementType } from "../agreement/agreement.type";
import type { BranchContext } from "../branch.context";
import { BudgetType } from "../budget/budget.type";
import { EnrollmentType } from "../enrollment/enrollment.type";
import { FundingLineType } from "../funding/funding-line.type";
import { FundingPaymentType } from "../funding/funding-payment.type";
import { VillageParticipationType } from "../funding/village-participation.type";
import { MeetingType } from "../meeting/meeting.type";
import { BranchOfficeType } from "../office/office.type";
import { SourceType } from "./source.type";

const SOURCES = "Where it is known from; an empty list: not recorded.";

/** The sources of an agreement. */
@Resolver(() => AgreementType)
export class AgreementSourcesResolver {
  @FieldResolver(() => [SourceType], { description: SOURCES })
  sources(@Root() { id }: AgreementType, @Ctx() { loaders }: BranchContext) {
    return loaders.sourcesOfRecord.load(id);
  }
}

/** The sources of a cohort. */
@Resolver(() => EnrollmentType)
export class EnrollmentSourcesResolver {
  @FieldResolver(() => [SourceType], { description: SOURCES })
  sources(@Root() { id }: EnrollmentType, @Ctx() { loaders }: BranchContext) {
    return loaders.sourcesOfRecord.load(id);
  }
}

/** The sources of a funding line. */
@Resolver(() => FundingLineType)
export class FundingLineSourcesResolver {
  @FieldResolver(() => [SourceType], { description: SOURCES })
  sources(@Root() { id }: FundingLineType, @Ctx() { loaders }: BranchContext) {
    return loaders.sourcesOfRecord.load(id);
  }
}

/** The sources of a payment. */
@Resolver(() => FundingPaymentType)
export class FundingPaymentSourcesResolver {
  @FieldResolver(() => [SourceType], { description: SOURCES })
  sources(@Root() { id }: FundingPaymentType, @Ctx() { loaders }: BranchContext) {
    return loaders.sourcesOfRecord.load(id);
  }
}

/** The sources of a village participation: those of the funding lines that name the villages. */
@Resolver(() => VillageParticipationType)
export class VillageParticipationSourcesResolver {
  @FieldResolver(() => [SourceType], { description: SOURCES })
  sources(@Root() { lineIds }: VillageParticipationType, @Ctx() { loaders }: BranchContext) {
    return sourcesOfRecords(lineIds, loaders);
  }
}

/** The sources of a budget: those of its funding lines and of their payments. */
@Resolver(() => BudgetType)
export class BudgetSourcesResolver {
  @FieldResolver(() => [SourceType], {
    nullable: true,
    description: "Where the amount and the payments are known from; an empty list: not recorded.",
  })
  sources(@Root() { recordIds }: BudgetType, @Ctx() { loaders }: BranchContext) {
    return sourcesOfRecords(recordIds, loaders);
  }
}

async function sourcesOfRecords(
  ids: readonly string[],
  loaders: BranchContext["loaders"],
): Promise<SourceType[]> {
  const perRecord = await Promise.all(ids.map((id) => loaders.sourcesOfRecord.load(id)));
  return [...new Map(perRecord.flat().map((source) => [source.id, source])).values()];
}

/** The sources of a meeting. */
@Resolver(() => MeetingType)
export class MeetingSourcesResolver {
  @FieldResolver(() => [SourceType], { description: SOURCES })
  sources(@Root() { id }: MeetingType, @Ctx() { loaders }: BranchContext) {
    return loaders.sourcesOfRecord.load(id);
  }
}

/** What this module adds to a branch office. */
@Resolver(() => BranchOfficeType)
export class OfficeSourcesResolver {
  @FieldResolver(() => [SourceType], {
    nullable: true,
    description:
      "The sources that the branch office has on file. An empty list: none, or a sub-branch, " +
      "whose branch keeps them. Empty without a list: the office did not answer, or it keeps no " +
      "records (a regional office).",
  })
  sources(@Root() { code }: BranchOfficeType, @Ctx() { loaders }: BranchContext) {
    return loaders.sourcesOfOffice.load(code);
  }
}
