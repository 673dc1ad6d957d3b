import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { FundingSource } from "../../domain/funding-source";
import { Segment } from "../../domain/segment";
import { DateScalar } from "../../graphql/scalars";
import { AgreementType } from "../agreement/agreement.type";
import type { BranchContext } from "../branch.context";
import { BranchOfficeType } from "../office/office.type";
import { RegionType } from "../region/region.type";
import { EnrollmentType } from "./enrollment.type";
import { totalOf } from "./enrollment-total.loader";
import { EnrollmentDimension, EnrollmentTotalType } from "./enrollment-total.type";

const TOTALS_ON = "The day that the totals are of; today when left out.";
const TOTALS_BY =
  "What to total by; an empty list gives one total. Only the fields of these are filled.";

/** What this module adds to a region. */
@Resolver(() => RegionType)
export class RegionEnrollmentsResolver {
  @FieldResolver(() => [EnrollmentType], {
    nullable: true,
    description:
      "Enrollments of the region, of one inside it, or of one above that has a part in it; " +
      "earliest first. A headcount is always that of the whole enrollment, and one that is part " +
      "of another is listed too: use enrollmentTotals to count people. An empty list: none " +
      "recorded. Empty without a list: its branch office did not answer, or none is recorded as " +
      "serving it.",
  })
  enrollments(
    @Root() { code }: RegionType,
    @Ctx() { loaders }: BranchContext,
    @Arg("activeOn", () => DateScalar, {
      nullable: true,
      description:
        "Only those known to have begun by this day and neither over nor inside a later " +
        "enrollment. Every one recorded when left out.",
    })
    activeOn?: string | null,
    @Arg("segment", () => Segment, { nullable: true, description: "Only this segment." })
    segment?: Segment | null,
    @Arg("funding", () => FundingSource, {
      nullable: true,
      description: "Only those paid from this source.",
    })
    funding?: FundingSource | null,
  ): Promise<EnrollmentType[]> {
    return loaders.enrollmentsOfRegion.load({
      code,
      activeOn: activeOn ?? null,
      segment: segment ?? null,
      funding: funding ?? null,
    });
  }

  @FieldResolver(() => [EnrollmentTotalType], {
    nullable: true,
    description:
      "How many people are enrolled in the region on a day. Nobody is counted twice, except by " +
      "PROGRAMME. An empty list: no enrollment is counted on that day, which is not zero people. " +
      "Empty without a list: its branch office did not answer, or none is recorded as serving it.",
  })
  async enrollmentTotals(
    @Root() { code }: RegionType,
    @Ctx() { loaders }: BranchContext,
    @Arg("by", () => [EnrollmentDimension], { description: TOTALS_BY })
    by: EnrollmentDimension[],
    @Arg("activeOn", () => DateScalar, { nullable: true, description: TOTALS_ON })
    activeOn?: string | null,
  ): Promise<EnrollmentTotalType[]> {
    const asked = { region: code, office: null, agreement: null, activeOn: activeOn ?? null, by };
    return (await loaders.enrollmentTotals.load(asked)).map(totalOf);
  }
}

/** What this module adds to a branch office. */
@Resolver(() => BranchOfficeType)
export class OfficeEnrollmentsResolver {
  @FieldResolver(() => [EnrollmentTotalType], {
    nullable: true,
    description:
      "How many people the office has enrolled on a day, by REGION in each regency; of a " +
      "sub-branch, those in its territory. Nobody is counted twice, except by PROGRAMME. An " +
      "empty list: no enrollment is counted on that day. Empty without a list: the office did " +
      "not answer, or it keeps no records (a regional office).",
  })
  async enrollmentTotals(
    @Root() { code }: BranchOfficeType,
    @Ctx() { loaders }: BranchContext,
    @Arg("by", () => [EnrollmentDimension], { description: TOTALS_BY })
    by: EnrollmentDimension[],
    @Arg("activeOn", () => DateScalar, { nullable: true, description: TOTALS_ON })
    activeOn?: string | null,
  ): Promise<EnrollmentTotalType[]> {
    const asked = { region: null, office: code, agreement: null, activeOn: activeOn ?? null, by };
    return (await loaders.enrollmentTotals.load(asked)).map(totalOf);
  }
}

/** What this module adds to an agreement. */
@Resolver(() => AgreementType)
export class AgreementEnrollmentsResolver {
  @FieldResolver(() => [EnrollmentType], {
    description:
      "The enrollments recorded under it, and those that it covers beside another agreement; an " +
      "empty list: none.",
  })
  enrollments(
    @Root() { id }: AgreementType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<EnrollmentType[]> {
    return loaders.enrollmentsUnderAgreement.load(id);
  }

  @FieldResolver(() => [EnrollmentTotalType], {
    description:
      "How many people it covers on a day, also those whom another agreement covers, by REGION in " +
      "each regency. People of an enrollment that is part of another count with that one. Nobody " +
      "is counted twice, except by PROGRAMME. An empty list: no enrollment is counted on that day.",
  })
  async enrollmentTotals(
    @Root() { id }: AgreementType,
    @Ctx() { loaders }: BranchContext,
    @Arg("by", () => [EnrollmentDimension], { description: TOTALS_BY })
    by: EnrollmentDimension[],
    @Arg("activeOn", () => DateScalar, { nullable: true, description: TOTALS_ON })
    activeOn?: string | null,
  ): Promise<EnrollmentTotalType[]> {
    const asked = { region: null, office: null, agreement: id, activeOn: activeOn ?? null, by };
    return (await loaders.enrollmentTotals.load(asked)).map(totalOf);
  }
}
