import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AgreementType } from "../agreement/agreement.type";
import type { BranchContext } from "../branch.context";
import { RegionType, regionOf } from "../region/region.type";
import { EnrollmentType } from "./enrollment.type";
import { EnrollmentTotalType } from "./enrollment-total.type";
import { statusOfHeadcount } from "./headcount-status";

/** The breakdown of a cohort by region. */
@Resolver(() => EnrollmentType)
export class EnrollmentPartsResolver {
  @FieldResolver(() => [EnrollmentTotalType], {
    description:
      "Its breakdown by district or village, by region code; an empty list: none is known.",
  })
  async parts(
    @Root() { id, officeCode }: EnrollmentType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<EnrollmentTotalType[]> {
    const parts = await loaders.partsOfEnrollment.load(id);
    return parts.map(({ regionCode, headcount }) => ({
      officeCode,
      regionCode,
      headcount,
      status: statusOfHeadcount(headcount),
      unreported: 0,
    }));
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether the parts account for everybody; false: some people's part is not known, which is " +
      "incomplete and not wrong. Empty: there are no parts.",
  })
  async partsComplete(
    @Root() { id, headcount }: EnrollmentType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<boolean | null> {
    const parts = await loaders.partsOfEnrollment.load(id);
    if (parts.length === 0) return null;
    return parts.reduce((sum, part) => sum + part.headcount, 0) === headcount;
  }
}

/** What a total refers to. */
@Resolver(() => EnrollmentTotalType)
export class EnrollmentTotalResolver {
  @FieldResolver(() => RegionType, {
    nullable: true,
    description: "Where the people live. Filled when asked by REGION, and in a breakdown.",
  })
  region(@Root() { regionCode, officeCode }: EnrollmentTotalType): RegionType | null {
    return regionCode == null ? null : regionOf(regionCode, officeCode);
  }

  @FieldResolver(() => AgreementType, {
    nullable: true,
    description: "Filled when asked by AGREEMENT; empty all the same: under none, or not known.",
  })
  async agreement(
    @Root() { agreementId }: EnrollmentTotalType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<AgreementType | null> {
    return agreementId == null ? null : loaders.agreementById.load(agreementId);
  }
}
