import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { DateScalar } from "../../graphql/scalars";
import type { BranchContext } from "../branch.context";
import { BranchOfficeType } from "../office/office.type";
import { mustBeOwnOffice } from "../own-office";
import { RegionType } from "../region/region.type";
import { AgreementType } from "./agreement.type";

const ACTIVE_ON =
  "Only those active on this day: not drafts, not terminated by then (or on an unknown day), and " +
  "not known to begin later or to end before. Every one on file when left out.";

/** What this module adds to a region. */
@Resolver(() => RegionType)
export class RegionAgreementsResolver {
  @FieldResolver(() => [AgreementType], {
    nullable: true,
    description:
      "Agreements for the region, for one inside it, or for one that it lies in; latest first. " +
      "An empty list: none on file. Empty without a list: its branch office did not answer, or " +
      "none is recorded as serving it.",
  })
  agreements(
    @Root() { code }: RegionType,
    @Ctx() { loaders }: BranchContext,
    @Arg("activeOn", () => DateScalar, { nullable: true, description: ACTIVE_ON })
    activeOn?: string | null,
  ): Promise<AgreementType[]> {
    return loaders.agreementsOfRegion.load({ code, activeOn: activeOn ?? null });
  }
}

/** What this module adds to a branch office. */
@Resolver(() => BranchOfficeType)
export class OfficeAgreementsResolver {
  @FieldResolver(() => [AgreementType], {
    nullable: true,
    description:
      "Agreements that the office has filed; of a sub-branch, those for its territory. Latest " +
      "first. An empty list: none on file. Empty without a list: the office did not answer, or " +
      "it keeps no records (a regional office).",
  })
  agreements(
    @Root() { code }: BranchOfficeType,
    @Ctx() { loaders }: BranchContext,
    @Arg("activeOn", () => DateScalar, { nullable: true, description: ACTIVE_ON })
    activeOn?: string | null,
  ): Promise<AgreementType[]> {
    return loaders.agreementsOfOffice.load({ code, activeOn: activeOn ?? null });
  }

  @Directive('@office(argument: "office")')
  @Query(() => [AgreementType], {
    nullable: true,
    description:
      "Agreements that a branch office has filed, latest first; asked of the office itself, also " +
      "while the hub is down. Empty without a list: the office did not answer.",
  })
  async officeAgreements(
    @Arg("office", () => ID, { description: "Code of a branch office, for example solok." })
    office: string,
    @Ctx() context: BranchContext,
    @Arg("activeOn", () => DateScalar, { nullable: true, description: ACTIVE_ON })
    activeOn?: string | null,
  ): Promise<AgreementType[]> {
    mustBeOwnOffice(office, context);
    return context.loaders.agreementsOfOffice.load({ code: office, activeOn: activeOn ?? null });
  }
}
