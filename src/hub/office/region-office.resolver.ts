import { Arg, Ctx, Directive, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { today } from "../../domain/calendar";
import { DateScalar } from "../../graphql/scalars";
import type { HubContext } from "../hub.context";
import { RegionType } from "../region/region.type";
import { BranchOfficeType } from "./branch-office.type";
import { OfficialType } from "./official.type";

/** What the offices add to a region. */
@Resolver(() => RegionType)
export class RegionOfficeResolver {
  @FieldResolver(() => BranchOfficeType, {
    nullable: true,
    description:
      "The branch office that serves the region on a day. Empty when none is recorded, or when " +
      "several share it out, as in a province.",
  })
  async office(
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; without it, today." })
    on: string | null,
    @Root() region: RegionType,
    @Ctx() { loaders }: HubContext,
  ): Promise<BranchOfficeType | null> {
    const office = await loaders.officeOfRegion(on ?? today()).load(region.code);
    return office && loaders.officeByCode.load(office.code);
  }

  @Directive("@shareable")
  @FieldResolver(() => ID, {
    nullable: true,
    description:
      "Code of the branch office that keeps this region's records today; empty when none is " +
      "recorded, or when several do (a province).",
  })
  async officeCode(
    @Root() region: RegionType,
    @Ctx() { loaders }: HubContext,
  ): Promise<string | null> {
    const office = await loaders.officeOfRegion(today()).load(region.code);
    return office?.code ?? null;
  }

  @FieldResolver(() => [OfficialType], {
    description:
      "Who was last seen in each role of the region's government on a day or before it. Empty " +
      "when nobody was.",
  })
  officials(
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; without it, today." })
    on: string | null,
    @Root() region: RegionType,
    @Ctx() { loaders }: HubContext,
  ): Promise<OfficialType[]> {
    return loaders.officialsByRegion(on ?? today()).load(region.code);
  }
}
