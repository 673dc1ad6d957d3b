import {
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from "type-graphql";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import { AgreementType } from "../agreement/agreement.type";
import type { BranchContext } from "../branch.context";
import { BranchOfficeType } from "../office/office.type";
import { mustBeOwnRecord, writeForOwnOffice } from "../own-office";
import { RegionType, regionOf } from "../region/region.type";
import { FollowUpType } from "./follow-up.type";
import { RecordMeetingInput } from "./meeting.input";
import { MeetingType } from "./meeting.type";
import { recordMeeting } from "./record-meeting";
import { RecordMeetingResult } from "./record-meeting.type";

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

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => RecordMeetingResult, {
    nullable: true,
    description:
      "Records a meeting with its follow-ups, whole or not at all. Empty only with an error: " +
      "then ask again with the same idempotency key.",
  })
  async recordMeeting(
    @Arg("input", () => RecordMeetingInput, {
      description: "The meeting.",
      validateFn: (input) => validateInput(input as RecordMeetingInput),
    })
    input: RecordMeetingInput,
    @Ctx() context: BranchContext,
  ): Promise<MeetingType | null> {
    return context.loaders.meetingById.load(await recordMeeting(context.db, input));
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
