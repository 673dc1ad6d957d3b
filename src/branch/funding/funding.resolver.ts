import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { FundingSource } from "../../domain/funding-source";
import { VillageKind } from "../../domain/region-level";
import { DateScalar } from "../../graphql/scalars";
import { AgreementType } from "../agreement/agreement.type";
import type { BranchContext } from "../branch.context";
import { RegionType, regionOf } from "../region/region.type";
import { FundingLineType } from "./funding-line.type";
import { VillageParticipationType } from "./village-participation.type";

/** What this module adds to an agreement. */
@Resolver(() => AgreementType)
export class AgreementFundingResolver {
  @FieldResolver(() => [FundingLineType], {
    description: "Who pays under it, earliest year first; an empty list: not stated.",
  })
  funding(
    @Root() { id }: AgreementType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<FundingLineType[]> {
    return loaders.fundingOfAgreement.load(id);
  }
}

/** What a funding line refers to. */
@Resolver(() => FundingLineType)
export class FundingLineResolver {
  @FieldResolver(() => AgreementType, {
    nullable: true,
    description: "The agreement that it is paid under; empty: under none that is known.",
  })
  async agreement(
    @Root() { underAgreementId }: FundingLineType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<AgreementType | null> {
    return underAgreementId === null ? null : loaders.agreementById.load(underAgreementId);
  }

  @FieldResolver(() => RegionType, { description: "The region whose workers it pays for." })
  region(@Root() { regionCode, officeCode }: FundingLineType): RegionType {
    return regionOf(regionCode, officeCode);
  }

  @FieldResolver(() => [RegionType], {
    description: "The villages that pay, by code; an empty list: not stated, or not villages.",
  })
  async villages(
    @Root() { id, officeCode }: FundingLineType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<RegionType[]> {
    const villages = await loaders.villagesOfLine.load(id);
    return villages.map(({ code }) => regionOf(code, officeCode));
  }
}

/** What this module adds to a region. */
@Resolver(() => RegionType)
export class RegionFundingResolver {
  @FieldResolver(() => [FundingLineType], {
    nullable: true,
    description:
      "Who pays contributions in the region and in those inside it, earliest year first. An " +
      "empty list: nothing is recorded. Empty without a list: its branch office did not answer, " +
      "or none is recorded as serving it.",
  })
  funding(
    @Root() { code }: RegionType,
    @Ctx() { loaders }: BranchContext,
    @Arg("year", () => Int, {
      nullable: true,
      description: "Only lines of this year, or seen to hold in it. All years when left out.",
    })
    year?: number | null,
  ): Promise<FundingLineType[]> {
    return loaders.fundingOfRegion.load({ code, year: year ?? null });
  }

  @FieldResolver(() => VillageParticipationType, {
    nullable: true,
    description:
      "How many of the region's villages pay contributions; of each village its latest recorded " +
      "year counts. Empty: nothing is recorded of its villages of that kind, which is not zero; " +
      "the region has none; its branch office did not answer, or none is recorded as serving it.",
  })
  async villageParticipation(
    @Root() { code }: RegionType,
    @Ctx() { loaders }: BranchContext,
    @Arg("kind", () => VillageKind, { description: "The kind of village to count." })
    kind: VillageKind,
    @Arg("funding", () => FundingSource, {
      nullable: true,
      description: "Only villages that pay from this source; from any when left out.",
    })
    funding?: FundingSource | null,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: "What was known to hold by this day, the latest of it; today when left out.",
    })
    asOf?: string | null,
    @Arg("year", () => Int, {
      nullable: true,
      description:
        "Only what is recorded of this budget year, nothing carried forward from earlier ones. " +
        "Of each village the latest year by `asOf` when left out.",
    })
    year?: number | null,
  ): Promise<VillageParticipationType | null> {
    const asked = {
      ...{ code, kind, funding: funding ?? null },
      ...{ asOf: asOf ?? null, year: year ?? null },
    };
    const row = await loaders.villageParticipation.load(asked);
    if (row === null) return null;
    // Half up on whole numbers: hundredths of a per cent, exact before the last division.
    const hundredths = Math.floor((20_000 * row.paying + row.villages) / (2 * row.villages));
    return { ...row, kind, percent: hundredths / 100 };
  }
}
