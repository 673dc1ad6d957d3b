import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AgreementType } from "../agreement/agreement.type";
import type { BranchContext } from "../branch.context";
import { BranchOfficeType } from "../office/office.type";
import { pageOfRows } from "../../graphql/paging";
import { RegionType } from "../region/region.type";
import { FollowUpConnection } from "./follow-up.type";
import { FOLLOW_UPS, FollowUpsArgs, followUpsAsked } from "./follow-ups.args";
import { MeetingType } from "./meeting.type";

/** What this module adds to an agreement. */
@Resolver(() => AgreementType)
export class AgreementMeetingsResolver {
  @FieldResolver(() => [MeetingType], {
    description: "The meetings that reviewed it, latest first; an empty list: none recorded.",
  })
  meetings(
    @Root() { id }: AgreementType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<MeetingType[]> {
    return loaders.meetingsOnAgreement.load(id);
  }
}

/** What this module adds to a region. */
@Resolver(() => RegionType)
export class RegionMeetingsResolver {
  @FieldResolver(() => [MeetingType], {
    nullable: true,
    description:
      "Meetings about the region or one inside it, latest first. An empty list: none recorded. " +
      "Empty without a list: its branch office did not answer, or none is recorded as serving it.",
  })
  meetings(
    @Root() { code }: RegionType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<MeetingType[]> {
    return loaders.meetingsOfRegion.load(code);
  }

  @FieldResolver(() => FollowUpConnection, {
    nullable: true,
    description:
      "A page of what meetings about the region or one inside it asked for, earliest due first, " +
      "those without a day last. Empty: its branch office did not answer, or none is recorded " +
      "as serving it.",
  })
  async followUps(
    @Root() { code }: RegionType,
    @Ctx() { loaders }: BranchContext,
    @Args(() => FollowUpsArgs) args: FollowUpsArgs,
  ): Promise<FollowUpConnection> {
    return pageOfRows(
      FOLLOW_UPS,
      await loaders.followUpPageOfRegion.load(followUpsAsked(code, args)),
    );
  }
}

/** What this module adds to a branch office. */
@Resolver(() => BranchOfficeType)
export class OfficeMeetingsResolver {
  @FieldResolver(() => [MeetingType], {
    nullable: true,
    description:
      "Meetings that the office recorded, latest first; of a sub-branch, those about its " +
      "territory. An empty list: none recorded. Empty without a list: the office did not answer, " +
      "or it keeps no records (a regional office).",
  })
  meetings(
    @Root() { code }: BranchOfficeType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<MeetingType[]> {
    return loaders.meetingsOfOffice.load(code);
  }

  @FieldResolver(() => FollowUpConnection, {
    nullable: true,
    description:
      "A page of what the office's meetings asked for, earliest due first, those without a day " +
      "last; of a sub-branch, of meetings about its territory. Empty: the office did not answer, " +
      "or it keeps no records (a regional office).",
  })
  async followUps(
    @Root() { code }: BranchOfficeType,
    @Ctx() { loaders }: BranchContext,
    @Args(() => FollowUpsArgs) args: FollowUpsArgs,
  ): Promise<FollowUpConnection> {
    return pageOfRows(
      FOLLOW_UPS,
      await loaders.followUpPageOfOffice.load(followUpsAsked(code, args)),
    );
  }
}
