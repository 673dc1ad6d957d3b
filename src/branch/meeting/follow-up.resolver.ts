import {
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
  UseMiddleware,
} from "type-graphql";
import { today } from "../../domain/calendar";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import { DateScalar } from "../../graphql/scalars";
import type { BranchContext } from "../branch.context";
import { writeForOwnOffice } from "../own-office";
import { completeFollowUp } from "./complete-follow-up";
import { AddFollowUpInput, CompleteFollowUpInput } from "./follow-up.input";
import { FollowUpState, followUpStateOn } from "./follow-up-state";
import { FollowUpType } from "./follow-up.type";
import { MeetingType } from "./meeting.type";
import { addFollowUp } from "./record-meeting";
import { AddFollowUpResult, CompleteFollowUpResult } from "./record-meeting.type";

/** What follows from the days of a follow-up, and how one is added and done. */
@Resolver(() => FollowUpType)
export class FollowUpResolver {
  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => AddFollowUpResult, {
    nullable: true,
    description:
      "Adds what is to be done to a meeting on record. Empty only with an error: then ask again " +
      "with the same idempotency key.",
  })
  async addFollowUp(
    @Arg("input", () => AddFollowUpInput, {
      description: "The follow-up and its meeting.",
      validateFn: (input) => validateInput(input as AddFollowUpInput),
    })
    input: AddFollowUpInput,
    @Ctx() context: BranchContext,
  ): Promise<FollowUpType | null> {
    return context.loaders.followUpById.load(await addFollowUp(context.db, input));
  }

  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => CompleteFollowUpResult, {
    nullable: true,
    description:
      "Notes that a follow-up was done, and when. CONFLICT: somebody else completed it already. " +
      "Empty only with an error: then ask again with the same idempotency key.",
  })
  async completeFollowUp(
    @Arg("input", () => CompleteFollowUpInput, {
      description: "Which one, and when it was done.",
      validateFn: (input) => validateInput(input as CompleteFollowUpInput),
    })
    input: CompleteFollowUpInput,
    @Ctx() context: BranchContext,
  ): Promise<FollowUpType | null> {
    return context.loaders.followUpById.load(await completeFollowUp(context.db, input));
  }

  @FieldResolver(() => FollowUpState, { description: "Where it stands on a day." })
  state(
    @Root() followUp: FollowUpType,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; without it, today." })
    on?: string | null,
  ): FollowUpState {
    return followUpStateOn(on ?? today(), followUp);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether its day had passed, as of a day, without it being known to be done.",
  })
  overdue(
    @Root() followUp: FollowUpType,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; without it, today." })
    on?: string | null,
  ): boolean {
    return followUpStateOn(on ?? today(), followUp) === FollowUpState.OVERDUE;
  }

  @FieldResolver(() => MeetingType, {
    nullable: true,
    description: "The meeting that asked for it.",
  })
  meeting(
    @Root() { meetingId }: FollowUpType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<MeetingType | null> {
    return loaders.meetingById.load(meetingId);
  }
}
