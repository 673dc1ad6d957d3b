import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { today } from "../../domain/calendar";
import { calendarPath } from "../../domain/calendar-page";
import { BranchOfficeKind } from "../../domain/office-kind";
import { DateScalar } from "../../graphql/scalars";
import type { HubContext } from "../hub.context";
import { requireOfficeCode } from "../office-arguments";
import { regionUnknown, requireRegionCode } from "../region-arguments";
import { RegionType } from "../region/region.type";
import { BranchOfficeType } from "./branch-office.type";
import { OfficeEndpointType } from "./office-endpoint.type";
import { OfficeHead } from "./office-head.type";
import { readOfficeDirectory, readOffices } from "./office-read";
import { OfficeStatus } from "./office-status.type";
import { OfficialType } from "./official.type";

@Resolver(() => BranchOfficeType)
export class BranchOfficeResolver {
  @Query(() => BranchOfficeType, {
    nullable: true,
    description:
      "One branch office by its code. Empty when no office has it; what cannot be a code is " +
      "refused with OFFICE_CODE_INVALID.",
  })
  branchOffice(
    @Arg("code", () => ID, { description: "The office's code, for example solok." }) code: string,
    @Ctx() { loaders }: HubContext,
  ): Promise<BranchOfficeType | null> {
    requireOfficeCode(code, "code");
    return loaders.officeByCode.load(code);
  }

  @Query(() => [BranchOfficeType], { description: "The branch offices, by code." })
  async branchOffices(
    @Arg("kind", () => BranchOfficeKind, {
      nullable: true,
      description: "Only offices of this kind. Without it, all kinds.",
    })
    kind: BranchOfficeKind | null,
    @Arg("within", () => ID, {
      nullable: true,
      description:
        "Only offices that serve this region, one above it or one below it today, by its code. " +
        "An unknown code is refused with REGION_UNKNOWN.",
    })
    within: string | null,
    @Ctx() { reads, loaders }: HubContext,
  ): Promise<BranchOfficeType[]> {
    if (within != null) {
      requireRegionCode(within, "within");
      if ((await loaders.regionByCode.load(within)) === null) throw regionUnknown(within, "within");
    }
    return readOffices(reads, { kind: kind ?? null, within: within ?? null, on: today() });
  }

  @Directive("@inaccessible")
  @Query(() => [OfficeEndpointType], {
    description: "Where each branch office's server answers. For the gateway only.",
  })
  officeDirectory(@Ctx() { reads }: HubContext): Promise<OfficeEndpointType[]> {
    return readOfficeDirectory(reads);
  }

  @FieldResolver(() => BranchOfficeType, {
    nullable: true,
    description: "The office above; empty at the top of the tree or when none is recorded.",
  })
  parent(@Root() office: BranchOfficeType, @Ctx() { loaders }: HubContext) {
    return office.parentCode === null ? null : loaders.officeByCode.load(office.parentCode);
  }

  @FieldResolver(() => [BranchOfficeType], { description: "The offices directly below, by code." })
  children(@Root() office: BranchOfficeType, @Ctx() { loaders }: HubContext) {
    return loaders.childrenByOffice.load(office.code);
  }

  @FieldResolver(() => [RegionType], {
    description:
      "The regions that it serves on a day, by code; a REGIONAL office serves what its branches " +
      "do. Empty when none is recorded.",
  })
  territory(
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; without it, today." })
    on: string | null,
    @Root() office: BranchOfficeType,
    @Ctx() { loaders }: HubContext,
  ): Promise<RegionType[]> {
    return loaders.territoryByOffice(on ?? today()).load(office.code);
  }

  @FieldResolver(() => OfficeHead, {
    nullable: true,
    description:
      "Who was last seen as head on a day or before it; a date known only by its year counts " +
      "from 1 January. Empty when nobody was.",
  })
  head(
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; without it, today." })
    on: string | null,
    @Root() office: BranchOfficeType,
    @Ctx() { loaders }: HubContext,
  ): Promise<OfficeHead | null> {
    return loaders.headByOffice(on ?? today()).load(office.code);
  }

  @FieldResolver(() => OfficeStatus, {
    description: "How current what the hub knows of the office is, now.",
  })
  status(@Root() office: BranchOfficeType, @Ctx() { loaders }: HubContext): Promise<OfficeStatus> {
    return loaders.statusByOffice.load(office.code);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Where the iCalendar of the office's expiring agreements and follow-ups is found, below the " +
      "address of this service, for example /calendar/solok.ics; ?lang=en for English. Of a " +
      "sub-branch, the calendar of the branch that keeps its records. Empty for a regional office.",
  })
  calendarUrl(@Root() { officeCode }: BranchOfficeType): string | null {
    return officeCode === null ? null : calendarPath(officeCode);
  }

  @FieldResolver(() => [OfficialType], {
    description:
      "Who was last seen in each role of the office on a day or before it. Empty when nobody was.",
  })
  officials(
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; without it, today." })
    on: string | null,
    @Root() office: BranchOfficeType,
    @Ctx() { loaders }: HubContext,
  ): Promise<OfficialType[]> {
    return loaders.officialsByOffice(on ?? today()).load(office.code);
  }
}
