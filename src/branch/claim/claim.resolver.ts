import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ClaimCheck } from "../../domain/figure";
import { checkClaim } from "../../measure/check-claim";
import type { BranchContext } from "../branch.context";
import { RegionType, regionOf } from "../region/region.type";
import { SourceType } from "../source/source.type";
import { ClaimType } from "./claim.type";

/** What can be asked of a claim. */
@Resolver(() => ClaimType)
export class ClaimResolver {
  @FieldResolver(() => RegionType, { description: "The region that it is about." })
  region(@Root() { regionCode, officeCode }: ClaimType): RegionType {
    return regionOf(regionCode, officeCode);
  }

  @FieldResolver(() => SourceType, { description: "Who stated it, and where." })
  async source(
    @Root() { sourceId }: ClaimType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<SourceType | null> {
    return loaders.sourceById.load(sourceId);
  }

  @FieldResolver(() => ClaimCheck, {
    nullable: true,
    description: "How it stands to the computed value; empty when there is none to compare.",
  })
  check(@Root() claim: ClaimType): ClaimCheck | null {
    return checkClaim(claim);
  }
}

/** What this module adds to a region. */
@Resolver(() => RegionType)
export class RegionClaimsResolver {
  @FieldResolver(() => [ClaimType], {
    nullable: true,
    description:
      "Figures as somebody stated them about the region or one inside it, earliest day first. An " +
      "empty list: none recorded. Empty without a list: its branch office did not answer, or " +
      "none is recorded as serving it.",
  })
  claims(@Root() { code }: RegionType, @Ctx() { loaders }: BranchContext): Promise<ClaimType[]> {
    return loaders.claimsOfRegion.load(code);
  }
}
