import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { today } from "../../domain/calendar";
import { AgreementType } from "../agreement/agreement.type";
import type { BranchContext } from "../branch.context";
import { BranchOfficeType } from "../office/office.type";
import { mustBeOwnRecord } from "../own-office";
import { RegionType, regionOf } from "../region/region.type";
import { FollowUpType, MeetingType } from "./meeting.type";

/** What can be asked of a meeting. */
@Resolver(() => MeetingType)
export class MeetingResolver {
  @Directive('@office(argument: "id")')
  @Query(() => MeetingType, {
    nullable: true,
    description: "One meeting; empty when its office has recorded none with this id.",
  })
  async meeting(
    @Arg("id", () => ID, { description: "As Meeting.id gives it; tells which office to ask." })
    id: string,
    @Ctx() context: BranchContext,
  ): Promise<MeetingType | null> {
    mustBeOwnRecord(id, context);
    return context.loaders.meetingById.load(id);
  }

  @FieldResolver(() => BranchOfficeType, { description: "The branch office that recorded it." })
  office(@Root() { officeCode }: MeetingType): BranchOfficeType {
    return { code: officeCode, officeCode };
  }

  @FieldResolver(() => [RegionType], { description: "The regions that it was about, by code." })
  async regions(
    @Root() { id, officeCode }: MeetingType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<RegionType[]> {
    const regions = await loaders.regionsOfMeeting.load(id);
    return regions.map(({ code }) => regionOf(code, officeCode));
  }

  @FieldResolver(() => AgreementType, {
    nullable: true,
    description: "The agreement that it reviewed; empty: none, or not known.",
  })
  async agreement(
    @Root() { onAgreementId }: MeetingType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<AgreementType | null> {
    return onAgreementId === null ? null : loaders.agreementById.load(onAgreementId);
  }

  @FieldResolver(() => [FollowUpType], {
    description: "What was to be done afterwards; an empty list: nothing is recorded.",
  })
  followUps(
    @Root() { id }: MeetingType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<FollowUpType[]> {
    return loaders.followUpsOfMeeting.load(id);
  }
}

/** What follows from the days of a follow-up. */
@Resolver(() => FollowUpType)
export class FollowUpResolver {
  @FieldResolver(() => Boolean, {
    description: "Whether its day has passed, as of today, without it being known to be done.",
  })
  overdue(@Root() { dueOn, doneOn }: FollowUpType): boolean {
    return dueOn !== null && doneOn === null && dueOn < today();
  }
}
